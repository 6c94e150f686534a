import { downloadLog } from '#log/reader/download-log.ts';
import { anchorOf, readAnchor } from '#log/reader/log-anchor.ts';
import { createLogReader, type LogReader } from '#log/reader/log-reader.ts';
import { randomFrom } from '#util/random.ts';
import { createLogCheck, type LogMistakes } from './log-check.ts';
import { createLogNetwork } from './log-network.ts';
import { type LogScenario, logScenario, logScenarioNames } from './log-scenarios.ts';
import { logStyles, type SimulatedLog, simulatedLog } from './simulated-log.ts';
import { createVirtualTime, type VirtualTime } from './virtual-time.ts';

export interface LogResult extends LogMistakes {
  readonly seed: number;
  readonly scenario: string;
  readonly files: number;
  readonly lines: number;
  readonly requests: number;
  readonly faults: number;
  /** Files that were not complete in the end. */
  readonly incomplete: number;
  /** Files of which two pages were asked for at once. */
  readonly together: number;
  /** Links that led to another line, or to none. */
  readonly astray: number;
  /** Files whose download was not the file. */
  readonly download: number;
}

export const isBadLog = (result: LogResult): boolean => badFigures.some((figure) => result[figure] > 0);

export const badFigures = [
  'lost',
  'twice',
  'wrong',
  'moved',
  'incomplete',
  'together',
  'astray',
  'download',
] as const;

type Say = (words: string) => void;

const second = 1_000;
const longest = 12 * 3_600 * second;

/** One version whose log, of several files, is read from before its end until all is there. */
export async function simulateLog(seed: number, say: Say = () => undefined): Promise<LogResult> {
  const name = logScenarioNames[seed % logScenarioNames.length] ?? '';
  const scenario = logScenario(name);
  const random = randomFrom(seed);
  const time = createVirtualTime();
  const files = 2 + Math.floor(7 * random());
  const style = logStyles[Math.floor(logStyles.length * random())] ?? 'plain';
  const views = Array.from({ length: files }, (_, file) =>
    createView(createLog(scenario, style, random), scenario, time, random, (words) =>
      say(`${(time.elapsed() / second).toFixed(1).padStart(8)} s  file ${file}: ${words}`),
    ),
  );
  let open = views.length;
  for (const view of views)
    void view.watch().then(() => {
      open -= 1;
    });
  await time.run(() => open === 0, longest);
  const sum = (figure: (view: (typeof views)[number]) => number) =>
    views.reduce((total, view) => total + figure(view), 0);
  return {
    seed,
    scenario: name,
    files,
    lines: sum(({ log }) => log.count),
    requests: sum(({ counts }) => counts.requests),
    faults: sum(({ counts }) => counts.faults),
    lost: sum(({ mistakes }) => mistakes.lost),
    twice: sum(({ mistakes }) => mistakes.twice),
    wrong: sum(({ mistakes }) => mistakes.wrong),
    moved: sum(({ mistakes }) => mistakes.moved),
    incomplete: sum(({ outcome }) => Number(!outcome.isComplete)),
    together: sum(({ counts }) => Number(counts.together > 1)),
    astray: sum(({ outcome }) => outcome.astray),
    download: sum(({ outcome }) => Number(outcome.isDownloadWrong)),
  };
}

function createLog(scenario: LogScenario, style: (typeof logStyles)[number], random: () => number) {
  const { appearsBy, endsAt, lag, linesPerFile } = scenario;
  const appearsAt = appearsBy * random();
  const count = random() < 0.05 ? 0 : 1 + Math.floor(linesPerFile * random());
  const times = Array.from({ length: count }, () => appearsAt + (endsAt - appearsAt) * random());
  const late = Array.from({ length: lag > 0 ? 3 : 0 }, () => endsAt + lag * random());
  return simulatedLog({ style, times: [...times, ...late].toSorted((a, b) => a - b) });
}

function createView(
  log: SimulatedLog,
  scenario: LogScenario,
  time: VirtualTime,
  random: () => number,
  say: Say,
) {
  const { ports, counts } = createLogNetwork(log, scenario, time, random, say);
  const { mistakes, check, checkWhole } = createLogCheck(log);
  const linesPerPage = 5 + Math.floor(45 * random());
  const outcome = { isComplete: false, astray: 0, isDownloadWrong: false };
  /** The line that the last link leads to, by its place in the file. */
  let linked: number | null = null;

  const reader = createLogReader(ports, linesPerPage);
  reader.subscribe((state, before) => {
    check(state);
    const { target, window } = state;
    if (target === before.target || target.kind === 'none' || target.kind === 'looking') return;
    const [first] = window.pages;
    const index =
      target.kind === 'found' && first !== undefined
        ? (log.indexOf(first.start) ?? Number.NaN) + target.line - window.firstLine
        : null;
    say(`the link leads to line ${index}, and should to ${linked}`);
    if (index !== linked) outcome.astray += 1;
  });

  function openLink(): void {
    const last = log.countAt(time.elapsed()) - 1;
    const index = Math.floor((last + 1) * random());
    const offset = Math.floor(linesPerPage * random());
    if (index + offset > last) {
      reader.start();
      return;
    }
    linked = index + offset;
    const anchor = readAnchor(`${log.cursorAt(index)}.${offset}`);
    say(`opens a link to line ${linked}`);
    if (anchor !== null) reader.startAt(anchor);
  }

  const acts: readonly ((reader: LogReader) => void)[] = [
    ({ loadOlder }) => loadOlder(),
    ({ loadOlder }) => loadOlder(),
    ({ loadNewer }) => loadNewer(),
    ({ loadNewer }) => loadNewer(),
    ({ loadAll }) => loadAll(),
    ({ cancel }) => cancel(),
    ({ goToEnd }) => goToEnd(),
    openLink,
  ];

  function act(): void {
    // A link is read to its line before the next one is opened.
    if (reader.read().target.kind === 'looking') return;
    acts[Math.floor(acts.length * random())]?.(reader);
  }

  /** A copied link is the line itself. */
  function checkOwnLinks(): void {
    const { window } = reader.read();
    for (let line = window.firstLine; line < window.firstLine + window.count; line += 7) {
      const anchor = readAnchor(anchorOf(window, line));
      const [first] = window.pages;
      const index = (log.indexOf(first?.start ?? '') ?? Number.NaN) + line - window.firstLine;
      if (anchor === null || (log.indexOf(anchor.cursor) ?? Number.NaN) + anchor.offset !== index)
        outcome.astray += 1;
    }
  }

  async function watch(): Promise<void> {
    await time.sleep(
      scenario.opensAt * (0.5 + random() / 2) + (scenario.opensAt > scenario.endsAt ? scenario.endsAt : 0),
    );
    const interval = (1 + 14 * random()) * second;
    if (time.elapsed() >= scenario.endsAt) reader.end();
    if (random() < scenario.opensByLink) openLink();
    else reader.start();
    while (time.elapsed() < scenario.endsAt) {
      await time.sleep(interval * (0.5 + random() / 2));
      if (random() < 0.3) act();
      reader.follow();
    }
    say('the version has ended');
    reader.end();
    for (let count = 0; count < 3; count += 1) {
      await time.sleep(2 * second * random());
      act();
    }
    while (!isWhole(reader)) {
      const { failure, loading } = reader.read();
      if (failure?.kind === 'final') return;
      if (failure !== null) reader.retry();
      else if (loading === null) reader.loadAll();
      await time.sleep(second);
    }
    outcome.isComplete = true;
    checkWhole(reader.read());
    checkOwnLinks();
    await expectSilence();
    await download();
  }

  /** After the end nothing is read any more. */
  async function expectSilence(): Promise<void> {
    const { requests } = counts;
    reader.follow();
    reader.end();
    reader.loadAll();
    await time.sleep(60 * second);
    if (counts.requests > requests) outcome.isComplete = false;
    reader.dispose();
  }

  async function download(): Promise<void> {
    const { signal } = new AbortController();
    const all = Array.from({ length: log.count }, (_, index) => `${log.rawAt(index)}\n`).join('');
    for (;;) {
      try {
        const pieces = await downloadLog(ports, { signal, onProgress: () => undefined }, linesPerPage);
        outcome.isDownloadWrong = pieces.join('') !== all;
        return;
      } catch (error) {
        if (ports.troubleOf(error).kind === 'final') throw error;
      }
    }
  }

  return { log, counts, mistakes, outcome, watch };
}

function isWhole(reader: LogReader): boolean {
  const { isAtStart, isAtEnd, isComplete, loading } = reader.read();
  return isAtStart && isAtEnd && isComplete && loading === null;
}
