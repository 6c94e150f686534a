import { sweepFolder, sweepPlaceOf } from '#domain/sweep/sweep-folder.ts';
import { randomFrom } from '#util/random.ts';
import { createVirtualTime } from '../virtual-time.ts';
import { type SweepBrowser, type SweepTab, simulateSweepBrowser } from './sweep-browser.ts';
import { type SweepScenario, sweepScenarioOf } from './sweep-scenarios.ts';
import { baseId, simulateSweepService } from './sweep-service.ts';
import { checkWidth } from './width-check.ts';

export interface SweepResult {
  /** Repeats this run. */
  readonly seed: number;
  readonly scenario: SweepScenario;
  readonly creates: number;
  readonly reads: number;
  /** Milliseconds until every point had ended. */
  readonly lasted: number;
  readonly refused: number;
  readonly retried: number;
  /** Points that a person has made again since nothing was known of them. */
  readonly madeAgain: number;
  /** Versions made while more were unfinished than their tab could know of when it sent the request. */
  readonly beyond: number;
  /** Each must be 0. */
  readonly wrong: {
    /** Points without a version that the service has not refused. */
    readonly missing: number;
    /** Attempts for which two requests were carried out. */
    readonly twice: number;
    /** Requests sent though the tab knew, or could know, of as many unfinished versions as its width (width-check.ts). */
    readonly overWidth: number;
    /** Where nothing is lost: requests for what has a version already, or was refused, beyond one for each tab that died. */
    readonly needless: number;
    /** It has not ended, or stood still without a reason. */
    readonly neverEnded: number;
  };
}

const second = 1_000;
const minute = 60 * second;
const longest = 24 * 60 * minute;
const sweepId = 'k3f9a2b7';
const startTime = Date.UTC(2026, 10, 23, 14, 0, 0);

/**
 * A sweep, run by one or two people with several tabs, in the scenario of this seed.
 * @param write told what happens, a line each
 */
export async function simulateSweep(
  seed: number,
  write: (line: string) => void = () => undefined,
  pointCount = 50,
): Promise<SweepResult> {
  const random = randomFrom(seed);
  const scenario = sweepScenarioOf(seed, random);
  const time = createVirtualTime();
  const say = (line: string) => write(`${(time.elapsed() / 1_000).toFixed(1).padStart(8)} s  ${line}`);
  const numbers = Array.from({ length: pointCount }, (_, index) => index + 1);
  const isOfSweep = ({ outputPath }: { readonly outputPath: string }) =>
    sweepPlaceOf(outputPath)?.sweepId === sweepId;
  const service = simulateSweepService(time, random, scenario, startTime, say);
  const planned = {
    numbers,
    body: (point: number, attempt: number) => ({
      config: {
        train_url: `/b/out/${sweepFolder({ sweepId, point, attempt })}`,
        pre_version_id: BigInt(baseId),
      },
    }),
  };
  const newBrowser = (name: string) =>
    simulateSweepBrowser({
      ...{ name, sweepId, service, planned, time, random, scenario, startTime, say },
    });

  const open: { readonly browser: SweepBrowser; tab: SweepTab }[] = [];
  const refused = new Set<number>();
  const facts = { retried: 0, madeAgain: 0 };

  const openIn = (browser: SweepBrowser, isStarted: boolean): SweepTab => {
    const tab = browser.openTab(isStarted);
    open.push({ browser, tab });
    void attend(tab, facts, refused, scenario);
    return tab;
  };
  const mine = newBrowser('one');
  openIn(mine, true);
  const { secondTab, secondPerson, deaths, colleague, controls } = scenario;
  if (secondTab !== null) void time.sleep(secondTab).then(() => openIn(mine, false));
  if (secondPerson !== null) void time.sleep(secondPerson).then(() => openIn(newBrowser('two'), false));
  for (const at of deaths)
    void time.sleep(at).then(async () => {
      const victim = open.filter(({ tab }) => !tab.isClosed()).at(Math.floor(random() * open.length));
      if (victim === undefined) return;
      victim.tab.close();
      await time.sleep(second + 30 * second * random());
      openIn(victim.browser, false);
    });
  for (const at of colleague)
    void time.sleep(at).then(() => {
      const isSweep = random() < 0.5;
      const point = 1 + Math.floor(random() * pointCount);
      service.createDirectly(
        isSweep ? `/b/out/${sweepFolder({ sweepId: 'p4q8p4q8', point, attempt: 1 })}` : '/b/colleague/',
      );
    });
  for (const { at, width } of controls)
    void time.sleep(at).then(() => {
      const tab = open.find(({ tab: candidate }) => !candidate.isClosed())?.tab;
      if (tab === undefined) return;
      tab.runner.setWidth(width);
      say(`a person wants ${width} at once`);
      if (width !== 0) return;
      void tab.sleep(minute).then(() => {
        if (tab.runner.read().record.width === 0) tab.runner.setWidth(3);
      });
    });

  const lastEvent = Math.max(
    0,
    secondTab ?? 0,
    secondPerson ?? 0,
    ...deaths,
    ...controls.map(({ at }) => at),
  );
  const isOver = () => {
    const tabs = open.filter(({ tab }) => !tab.isClosed());
    return (
      time.elapsed() > lastEvent + minute &&
      tabs.length > 0 &&
      tabs.every(({ tab }) => isAtRest(tab)) &&
      tabs.some(({ tab }) => tab.runner.read().mode === 'done')
    );
  };
  await time.run(isOver, longest);
  const isEnded = isOver();
  const lasted = time.elapsed();
  // What is still on its way to the service.
  await time.run(() => false, lasted + 6 * minute);

  const ours = service.versions.filter(isOfSweep);
  const requests = new Map<string, Set<number>>();
  for (const { outputPath, request } of ours) {
    const place = JSON.stringify(sweepPlaceOf(outputPath));
    requests.set(place, (requests.get(place) ?? new Set()).add(request));
  }
  const madePoints = new Set(ours.map(({ outputPath }) => sweepPlaceOf(outputPath)?.point));
  const missing = numbers.filter((point) => !madePoints.has(point) && !refused.has(point));
  const twice = [...requests].filter(([, each]) => each.size > 1);
  const { overWidth, beyond } = checkWidth({
    versions: ours,
    sent: service.sent,
    ...scenario,
  });
  for (const { tab, at, outputPath } of overWidth)
    say(`OVER WIDTH: ${tab} at ${at / second} s, ${outputPath}`);
  if (missing.length > 0) say(`MISSING: ${missing.join(', ')}`);
  for (const [path] of twice) say(`TWICE: ${path}`);
  return {
    seed,
    scenario,
    ...service.counts,
    lasted,
    refused: refused.size,
    ...facts,
    beyond: beyond.length,
    wrong: {
      missing: missing.length,
      twice: twice.length,
      overWidth: overWidth.length,
      needless: isQuiet(scenario) ? Math.max(0, service.counts.repeats - deaths.length) : 0,
      neverEnded: isEnded ? 0 : 1,
    },
  };
}

/** One person with one tab, whose requests are all answered and whose storage keeps what it knows. */
const isQuiet = (scenario: SweepScenario): boolean =>
  scenario.fault === null &&
  scenario.secondTab === null &&
  scenario.secondPerson === null &&
  scenario.offline === null &&
  scenario.keepsStorage;

/** Done, or another tab of the browser does it. */
const isAtRest = ({ runner }: SweepTab): boolean => ['done', 'watching'].includes(runner.read().mode);

/** Something has happened that must not. */
export const isBadSweep = ({ wrong }: SweepResult): boolean =>
  Object.values(wrong).some((count) => count > 0);

/** What a person does at a tab who looks at it every half minute. */
async function attend(
  { runner, sleep }: SweepTab,
  facts: { retried: number; madeAgain: number },
  refused: Set<number>,
  { retries }: SweepScenario,
): Promise<void> {
  let checks = 0;
  let hasRetried = false;
  for (;;) {
    await sleep(30 * second);
    const { mode, wait, refused: present } = runner.read();
    for (const point of present.keys()) refused.add(point);
    if (mode === 'done' && retries && !hasRetried) {
      hasRetried = true;
      facts.retried += 1;
      runner.retryFailed();
    } else if (mode === 'paused') runner.resume();
    else if (wait?.kind === 'unclear' && wait.isOpenEnded) {
      checks += 1;
      if (checks % 3 !== 0) runner.checkAgain();
      else {
        facts.madeAgain += 1;
        runner.setAside();
      }
    }
  }
}
