import type { LogAnswer, LogPorts, LogQuestion, LogTrouble } from '#log/reader/log-ports.ts';
import type { LogScenario } from './log-scenarios.ts';
import type { SimulatedLog } from './simulated-log.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A failure of the network, or an answer that is one. */
class LogFault extends Error {
  readonly trouble: LogTrouble;

  constructor(words: string, trouble: LogTrouble) {
    super(words);
    this.trouble = trouble;
  }
}

const passing = { kind: 'passing', retryAfter: null } as const;
const timeout = 15_000;

export interface LogNetwork {
  readonly ports: LogPorts;
  readonly counts: { requests: number; faults: number; together: number };
}

/** One file of a log behind a network with faults. */
export function createLogNetwork(
  log: SimulatedLog,
  scenario: LogScenario,
  time: VirtualTime,
  random: () => number,
  say: (words: string) => void,
): LogNetwork {
  const counts = { requests: 0, faults: 0, together: 0 };
  let underWay = 0;
  let before: LogAnswer | null = null;
  const isOffline = () => {
    const { offline } = scenario;
    return offline !== null && time.elapsed() >= offline.from && time.elapsed() < offline.to;
  };

  function fault(words: string, trouble: LogTrouble): never {
    counts.faults += 1;
    say(`  ${words}`);
    throw new LogFault(words, trouble);
  }

  const chance = (of: number): boolean => of > 0 && random() < of;

  async function exchange(question: LogQuestion, lines: number): Promise<LogAnswer> {
    await time.sleep(20 + 100 * random());
    if (isOffline() || chance(scenario.lostBefore)) fault('the request is lost', passing);
    if (chance(scenario.signedOut)) fault('401', { kind: 'signed-out' });
    if (chance(scenario.throttled)) {
      const retryAfter = random() < 0.5 ? null : 1_000 * Math.ceil(20 * random());
      fault('429', { kind: 'passing', retryAfter });
    }
    if (chance(scenario.serverError)) fault('502', passing);
    const answer = log.answer(question, lines, time.elapsed());
    const last = before;
    before = answer;
    if (chance(scenario.late)) {
      say('  the answer is late');
      const wait = 20_000 * random();
      await time.sleep(Math.min(wait, timeout));
      if (wait > timeout) fault('nobody waits any longer', passing);
    } else await time.sleep(20 + 100 * random());
    if (chance(scenario.lostAfter)) fault('the answer is lost', passing);
    if (last !== null && chance(scenario.repeated)) {
      counts.faults += 1;
      say('  the answer before comes again');
      return last;
    }
    if (chance(scenario.truncated)) {
      counts.faults += 1;
      say('  a part of the answer is missing');
      return log.truncated(answer, random());
    }
    return answer;
  }

  const ports: LogPorts = {
    readPage: async (question, lines, signal) => {
      counts.requests += 1;
      underWay += 1;
      counts.together = Math.max(counts.together, underWay);
      signal.addEventListener('abort', leave);
      say(
        `  asks for ${question.kind === 'newest' ? 'the newest' : `${question.kind} than ${question.than}`}`,
      );
      try {
        return await exchange(question, lines);
      } finally {
        signal.removeEventListener('abort', leave);
        if (!signal.aborted) leave();
      }
    },
    troubleOf: (error) => (error instanceof LogFault ? error.trouble : { kind: 'final' }),
    now: time.elapsed,
    sleep: time.sleep,
    whenOnline: async () => {
      while (isOffline()) await time.sleep(500);
    },
  };
  return { ports, counts };

  function leave(): void {
    underWay -= 1;
  }
}
