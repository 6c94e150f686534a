import { describe, expect, it } from 'vitest';
import { LogMismatch } from './asker.ts';
import { readAnchor } from './log-anchor.ts';
import type { LogAnswer, LogPorts, LogTrouble } from './log-ports.ts';
import { createLogReader } from './log-reader.ts';
import { fileLineNumber } from './log-state.ts';

class Fault extends Error {
  readonly trouble: LogTrouble;

  constructor(trouble: LogTrouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

const none: LogAnswer = { content: '', count: 0, startLine: null, endLine: null };
const passing = new Fault({ kind: 'passing', retryAfter: null });

/** Lines from one number to another, which are their cursors. */
const linesFrom = (from: number, to: number): LogAnswer => ({
  content: Array.from({ length: to - from + 1 }, (_, row) => `line ${from + row}`).join('\n'),
  count: to - from + 1,
  startLine: String(from),
  endLine: String(to),
});

const hour = 3_600_000;

/** A reader that is given these answers, one after the other. Sleeps of less than an hour are over at once, and recorded. */
function readerOf(...script: readonly (LogAnswer | Fault | 'never')[]) {
  const answers = [...script];
  const questions: string[] = [];
  const sleeps: number[] = [];
  const ports: LogPorts = {
    readPage: async (question) => {
      questions.push(question.kind === 'newest' ? 'newest' : `${question.kind} ${question.than}`);
      const answer = answers.shift();
      if (answer === 'never') return new Promise(() => undefined);
      if (answer === undefined) throw new Fault({ kind: 'final' });
      if (answer instanceof Fault) throw answer;
      return answer;
    },
    troubleOf: (error) => (error instanceof Fault ? error.trouble : { kind: 'final' }),
    now: () => 0,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      if (milliseconds >= hour) await new Promise(() => undefined);
    },
    whenOnline: async () => undefined,
  };
  const reader = createLogReader(ports, 10);
  return {
    reader,
    questions,
    sleeps,
    more: (...next: readonly (LogAnswer | Fault)[]) => answers.push(...next),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a reader', () => {
  it('reads the newest lines, and nothing else until it is asked', async () => {
    const { reader, questions } = readerOf(linesFrom(21, 30));
    reader.start();
    reader.start();
    expect(reader.read().loading).toBe('first');
    await turn();
    expect(questions).toEqual(['newest']);
    expect(reader.read()).toMatchObject({ isAtEnd: true, isAtStart: false, loading: null, failure: null });
    expect(reader.read().window).toMatchObject({ firstLine: 0, count: 10 });
    expect(fileLineNumber(reader.read(), 0)).toBeNull();
  });

  it('reads to the beginning, where lines get their numbers in the file', async () => {
    const { reader, questions } = readerOf(linesFrom(21, 30), linesFrom(11, 20), none);
    reader.start();
    reader.loadAll();
    await turn();
    expect(questions).toEqual(['newest', 'older 21', 'older 11']);
    expect(reader.read()).toMatchObject({ isAtStart: true, window: { firstLine: -10, count: 20 } });
    expect(fileLineNumber(reader.read(), 0)).toBe(11);
  });

  it('follows while pages are full', async () => {
    const { reader, questions } = readerOf(linesFrom(1, 3), linesFrom(4, 13), linesFrom(14, 14));
    reader.start();
    await turn();
    reader.follow();
    await turn();
    expect(questions).toEqual(['newest', 'newer 3', 'newer 13']);
    expect(reader.read().window.count).toBe(14);
  });

  it('waits for a file that is not there yet', async () => {
    const { reader, questions, more } = readerOf(none);
    reader.start();
    await turn();
    expect(reader.read()).toMatchObject({ isAbsent: true, loading: null });
    more(linesFrom(1, 1));
    reader.follow();
    await turn();
    expect(reader.read()).toMatchObject({ isAbsent: false, window: { count: 1 } });
    expect(questions).toEqual(['newest', 'newest']);
  });

  it('reads until nothing comes any more when the version has ended, and then never again', async () => {
    const { reader, questions, sleeps } = readerOf(linesFrom(1, 3), linesFrom(4, 4), none, none, none);
    reader.start();
    await turn();
    reader.end();
    await turn();
    expect(questions).toEqual(['newest', 'newer 3', 'newer 4', 'newer 4', 'newer 4']);
    expect(sleeps).toEqual([5_000, 5_000]);
    expect(reader.read()).toMatchObject({ isComplete: true, window: { count: 4 } });
    reader.follow();
    reader.end();
    reader.goToEnd();
    await turn();
    expect(questions).toHaveLength(5);
  });

  it('asks once more where the version had ended before', async () => {
    const { reader, questions } = readerOf(linesFrom(1, 3), none);
    reader.end();
    reader.start();
    await turn();
    expect(questions).toEqual(['newest', 'newer 3']);
    expect(reader.read().isComplete).toBe(true);
  });

  it('knows after one read that nothing is before the newest lines, if there were fewer lines than requested', async () => {
    const { reader, questions, sleeps } = readerOf(linesFrom(1, 7), none, none);
    reader.end();
    reader.start();
    await turn();
    reader.loadOlder();
    await turn();
    expect(questions.filter((question) => question.startsWith('older'))).toEqual(['older 1']);
    expect(reader.read()).toMatchObject({ isAtStart: true, isComplete: true });
    expect(sleeps).toEqual([]);
  });

  it('ends the reading of all, and keeps what was read', async () => {
    const { reader, questions } = readerOf(linesFrom(21, 30), linesFrom(11, 20), 'never');
    reader.start();
    reader.loadAll();
    await turn();
    expect(reader.read().loading).toBe('all');
    reader.cancel();
    await turn();
    expect(reader.read()).toMatchObject({ loading: null, failure: null, window: { count: 20 } });
    expect(questions).toHaveLength(3);
  });

  it('opens a link in three requests at most', async () => {
    const { reader, questions } = readerOf(linesFrom(16, 25), linesFrom(6, 15));
    reader.startAt(readAnchor('15.3') ?? { cursor: '', offset: 0 });
    await turn();
    expect(questions).toEqual(['newer 15', 'older 16']);
    expect(reader.read()).toMatchObject({ target: { kind: 'found', line: 2 }, isAtEnd: false });
  });

  it('opens a link to the last line, and reports a line that no longer exists', async () => {
    const last = readerOf(none, linesFrom(1, 5), none);
    last.reader.startAt({ cursor: '5', offset: 0 });
    await turn();
    expect(last.reader.read().target).toEqual({ kind: 'found', line: 4 });
    const gone = readerOf(linesFrom(16, 25), none);
    gone.reader.startAt({ cursor: '7', offset: 0 });
    await turn();
    expect(gone.reader.read().target).toEqual({ kind: 'missing' });
  });

  it('goes to the end, in the place of what was read', async () => {
    const { reader } = readerOf(linesFrom(16, 25), linesFrom(6, 15), linesFrom(91, 99), linesFrom(91, 99));
    reader.startAt({ cursor: '15', offset: 0 });
    await turn();
    reader.goToEnd();
    await turn();
    expect(reader.read()).toMatchObject({ windowId: 1, isAtEnd: true, window: { count: 9, firstLine: 0 } });
  });
});

describe('a failure', () => {
  it('that is temporary is retried, with growing delays or after the delay that the service sends', async () => {
    const throttled = new Fault({ kind: 'passing', retryAfter: 7_000 });
    const { reader, sleeps } = readerOf(passing, passing, throttled, linesFrom(1, 3));
    const waits: unknown[] = [];
    reader.subscribe(({ waiting }, before) => waiting !== before.waiting && waits.push(waiting?.error));
    reader.start();
    await turn();
    expect(sleeps.map((wait) => Math.round(wait / 1_000))).toEqual([2, 4, 7]);
    expect(waits).toEqual([passing, passing, throttled, undefined]);
    expect(reader.read()).toMatchObject({ failure: null, waiting: null, window: { count: 3 } });
  });

  it('that is temporary is retried immediately on request', async () => {
    const { reader, more } = readerOf(linesFrom(1, 3), new Fault({ kind: 'passing', retryAfter: hour }));
    reader.start();
    await turn();
    reader.follow();
    await turn();
    expect(reader.read().waiting).not.toBeNull();
    more(linesFrom(4, 4));
    reader.retry();
    await turn();
    expect(reader.read()).toMatchObject({ failure: null, waiting: null, window: { count: 4 } });
  });

  it('of the sign-in waits for the next call of any kind', async () => {
    const { reader, more } = readerOf(linesFrom(1, 3), new Fault({ kind: 'signed-out' }));
    reader.start();
    await turn();
    reader.follow();
    await turn();
    expect(reader.read()).toMatchObject({
      failure: { kind: 'signed-out' },
      loading: null,
      window: { count: 3 },
    });
    more(linesFrom(4, 4));
    reader.follow();
    await turn();
    expect(reader.read()).toMatchObject({ failure: null, window: { count: 4 } });
  });

  it('of another kind stops the reader until the next request', async () => {
    const { reader, questions, more } = readerOf(linesFrom(1, 3), new Fault({ kind: 'final' }));
    reader.start();
    await turn();
    reader.follow();
    await turn();
    reader.follow();
    await turn();
    expect(reader.read()).toMatchObject({ failure: { kind: 'final' }, window: { count: 3 } });
    expect(questions).toHaveLength(2);
    more(linesFrom(4, 4));
    reader.retry();
    await turn();
    expect(reader.read()).toMatchObject({ failure: null, window: { count: 4 } });
  });

  it('is an answer that never fits', async () => {
    const answer = linesFrom(1, 3);
    const { reader, questions } = readerOf(answer, answer, answer, answer, answer, answer);
    reader.start();
    await turn();
    reader.follow();
    await turn();
    expect(questions).toHaveLength(6);
    expect(reader.read()).toMatchObject({ failure: { kind: 'final' }, window: { count: 3 } });
    expect(reader.read().failure?.error).toBeInstanceOf(LogMismatch);
  });

  it('is not an answer that keeps having fewer lines than its count', async () => {
    const answer = { ...linesFrom(1, 3), count: 4 };
    const { reader } = readerOf(answer, answer, answer, answer, answer);
    reader.start();
    await turn();
    expect(reader.read()).toMatchObject({ failure: null, window: { count: 3 } });
  });

  it('is nothing after the reader is gone', async () => {
    const { reader, questions } = readerOf(linesFrom(1, 3));
    reader.start();
    reader.dispose();
    reader.follow();
    reader.loadOlder();
    await turn();
    expect(questions).toEqual([]);
    expect(reader.read().failure).toBeNull();
  });
});
