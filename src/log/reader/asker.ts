import { doubling, jitter } from '#util/backoff.ts';
import { type AnswerCheck, checkAnswer, type LogReading } from './check-answer.ts';
import type { LogAnswer, LogPorts, LogQuestion } from './log-ports.ts';

/** A temporary failure: the request is repeated at that time. */
export interface LogWaiting {
  readonly error: unknown;
  readonly until: number;
}

interface AskOptions {
  readonly lines: number;
  readonly signal: AbortSignal;
  /** Whether an answer without lines means something: that the log begins there, or is complete. */
  readonly isDecisive: boolean;
  /** After a jump: a repeated answer to an earlier request might be mistaken for this one. */
  readonly isAfterJump: boolean;
  /** The version has just ended: the log collector may lag behind. */
  readonly mayBeLate: boolean;
  readonly onWaiting: (waiting: LogWaiting | null) => void;
}

export type Asker = (question: LogQuestion, options: AskOptions) => Promise<LogReading>;

/** The service keeps giving an answer that does not fit. */
export class LogMismatch extends Error {
  override readonly name = 'LogMismatch';
}

const second = 1_000;
/** The same answer this many times is no accident. */
const acceptedAfter = 5;
const confirmAfter = 5 * second;

/**
 * Asks until there is an answer that fits. Rejects with what would not go away by asking again, and with the signal's
 * reason.
 */
export function createAsker(ports: LogPorts): Asker {
  let isPlain = false;
  /** The last answer had no lines, or there was no answer. */
  let wasEmpty = true;

  async function readOnce(question: LogQuestion, options: AskOptions): Promise<LogAnswer> {
    const { lines, signal, onWaiting } = options;
    for (let failures = 0; ; failures += 1) {
      await orAborted(ports.whenOnline(), signal);
      try {
        const answer = await orAborted(ports.readPage(question, lines, signal), signal);
        onWaiting(null);
        return answer;
      } catch (error) {
        const trouble = signal.aborted ? null : ports.troubleOf(error);
        if (trouble?.kind !== 'passing') throw error;
        const wait = trouble.retryAfter ?? jitter(doubling(failures, 2 * second, 30 * second), failures + 1);
        onWaiting({ error, until: ports.now() + wait });
        await orAborted(ports.sleep(wait, signal), signal);
      }
    }
  }

  async function readFitting(question: LogQuestion, options: AskOptions): Promise<LogReading> {
    let before: Checked | null = null;
    let equal = 0;
    for (let doubts = 0; ; doubts += 1) {
      const answer = await readOnce(question, options);
      const checked: Checked = { answer, check: checkAnswer(question, answer, isPlain) };
      equal = before !== null && isSameAnswer(before, checked) ? equal + 1 : 1;
      const { doubt } = checked.check;
      const isFirst = before?.check.doubt !== null || !continuesFromSameLine(question, before.answer, answer);
      before = checked;
      if (doubt === null && options.isAfterJump && isFirst) continue;
      if (doubt === null || equal >= acceptedAfter) return accepted(checked.check);
      await orAborted(ports.sleep(doubling(doubts, second, 8 * second), options.signal), options.signal);
    }
  }

  const confirmationsNeeded = ({ isDecisive, mayBeLate }: AskOptions): number => {
    if (!isDecisive) return 0;
    return mayBeLate ? 2 : Number(wasEmpty);
  };

  function accepted({ reading, isPlain: isNowPlain }: AnswerCheck): LogReading {
    if (reading === null) throw new LogMismatch('The lines from the service are not consecutive.');
    isPlain = isNowPlain;
    return reading;
  }

  return async (question, options) => {
    const { signal } = options;
    // The previous answer may have been repeated, and the log collector may lag behind.
    let confirmations = confirmationsNeeded(options);
    let reading = await readFitting(question, options);
    for (; reading.kind === 'empty' && confirmations > 0; confirmations -= 1) {
      await orAborted(ports.sleep(confirmAfter, signal), signal);
      reading = await readFitting(question, options);
    }
    wasEmpty = reading.kind === 'empty';
    return reading;
  };
}

interface Checked {
  readonly answer: LogAnswer;
  readonly check: AnswerCheck;
}

/** Of a growing log, an ambiguous answer has more lines each time, and is still the same. */
const isSameAnswer = (one: Checked, other: Checked): boolean =>
  isSame(one.answer, other.answer) || (one.check.doubt === 'ambiguous' && other.check.doubt === 'ambiguous');

/** Both continue from the same line; at the other end, a growing log may have more lines. */
const continuesFromSameLine = ({ kind }: LogQuestion, one: LogAnswer, other: LogAnswer): boolean =>
  kind === 'older' ? one.endLine === other.endLine : kind === 'newest' || one.startLine === other.startLine;

const isSame = (one: LogAnswer, other: LogAnswer): boolean =>
  one.content === other.content &&
  one.count === other.count &&
  one.startLine === other.startLine &&
  one.endLine === other.endLine;

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
