import { randomFrom } from '#util/random.ts';
import { pressTime, type Scenario, scenarioOf } from './scenarios.ts';
import { serviceTime, simulateBrowser } from './simulated-browser.ts';
import { actAsPerson, newStory, type PersonStory, readUntilThere, requestFrom } from './simulated-person.ts';
import { type Handle, simulateService } from './simulated-service.ts';
import { createVirtualTime } from './virtual-time.ts';

/** A sandbox with this clock. */
export type NewSandbox = (options: { readonly now: () => number; readonly random: () => number }) => {
  readonly handle: Handle;
};

export interface SubmitResult {
  /** Repeats this run. */
  readonly seed: number;
  readonly scenario: Scenario;
  readonly end: 'answer' | 'folder' | 'person' | 'already there' | 'refused' | 'never';
  readonly createdAgain: boolean;
  /** Extra versions (made by a proxy, or arrived late) of which the person was told. */
  readonly reported: number;
  readonly creates: number;
  /** Of creates, as the mutation cache tells of them. */
  readonly mutations: number;
  readonly reads: number;
  /** What must never happen. */
  readonly wrong: {
    /** Nextrun has sent two requests that were both carried out, and nobody asked for the second. */
    readonly twice: boolean;
    /** A version of ours that nobody was told of. */
    readonly lost: boolean;
    /** Someone else's version was taken for ours, without a person saying so. */
    readonly foreign: boolean;
    /** Without a new subfolder a version was taken without a person. */
    readonly unasked: boolean;
  };
}

const minute = 60_000;
const longest = 20 * minute;

/**
 * One person (with one or two tabs) who wants one new version, in the scenario of this seed.
 * @param write told what happens, a line each
 */
export async function simulateSubmit(
  newSandbox: NewSandbox,
  seed: number,
  write: (line: string) => void = () => undefined,
): Promise<SubmitResult> {
  const random = randomFrom(seed);
  const scenario = scenarioOf(seed, random);
  const time = createVirtualTime();
  const { handle } = newSandbox({ now: () => serviceTime(time), random });
  const say = (line: string) => write(`${(time.elapsed() / 1_000).toFixed(1).padStart(7)} s  ${line}`);
  const service = await simulateService(handle, time, random, scenario, say);
  const browser = simulateBrowser(service, time, scenario, say);
  const stories: PersonStory[] = [];

  const isOwn = (id: string) => service.created.flat().some((own) => own === id);
  const person = (pressAt: number) => {
    const [tab, story] = [browser.openTab(), newStory()];
    stories.push(story);
    const { hasFreshFolder, pressesTwice } = scenario;
    void actAsPerson({ time, random, tab, hasFreshFolder, pressesTwice, isOwn, story }, pressAt);
    return { tab, story };
  };

  const first = person(pressTime);
  if (scenario.tabs === 2) person(pressTime + scenario.tabDelay);
  const { reloadAt, colleague } = scenario;
  if (reloadAt !== null)
    void time.sleep(reloadAt).then(() => {
      first.tab.close();
      stories.splice(stories.indexOf(first.story), 1);
      person(reloadAt + 5_000);
    });
  if (colleague !== null)
    void time.sleep(colleague.at).then(async () => {
      const versions = await time.instant(service.versions());
      const rate = colleague.isEqual ? '0.000001' : '0.5';
      const now = new Date(serviceTime(time));
      const { body } = requestFrom(versions, rate, scenario.hasFreshFolder, now, random);
      // The service refuses it where its output path is taken by ours.
      await service.createDirectly(body(versions)).catch(() => undefined);
    });

  const isOver = () => time.elapsed() > pressTime + (reloadAt ?? 0) && stories.every(({ isDone }) => isDone);
  await time.run(isOver, longest);
  // Both sweeps, what is still on its way to the service, and a page of the job that is opened later.
  const end = time.elapsed() + 6 * minute;
  // Where nothing is stored, only the tab that has sent a request can tell of it.
  const later = scenario.keepsStorage ? browser.openTab() : first.tab;
  void time.sleep(5 * minute).then(() => readUntilThere(later));
  await time.run(() => false, end);

  const { mutations } = browser.counts;
  return { seed, scenario, mutations, ...verify(scenario, stories, browser.reported, service) };
}

/** Something has happened that must not. */
export const isBad = ({ end, wrong }: SubmitResult): boolean =>
  end === 'never' || Object.values(wrong).includes(true);

function verify(
  scenario: Scenario,
  stories: readonly PersonStory[],
  reported: ReadonlySet<string>,
  { created, counts }: Awaited<ReturnType<typeof simulateService>>,
): Omit<SubmitResult, 'seed' | 'scenario' | 'mutations'> {
  const ours = new Set<string>(created.flat());
  const carriedOut = created.filter((ids) => ids.length > 0);
  const isTold = (id: string) => reported.has(id) || stories.some(({ known }) => known.has(id));
  const opened = stories.flatMap((story) => story.opened ?? []);
  const createdAgain = stories.some((story) => story.createdAgain > 0);
  // A request that is carried out minutes after it was given up cannot be told from a lost one; the person decides.
  const isLate = createdAgain && scenario.createDelay > 60_000;
  return {
    end: opened[0]?.by ?? endWithoutPage(stories),
    createdAgain,
    reported: [...reported].filter((id) => ours.has(id)).length,
    creates: counts.creates,
    reads: counts.reads,
    wrong: {
      twice: carriedOut.length > 1 && !isLate,
      // Without a new subfolder the copy that a proxy has made looks like anybody's.
      lost: scenario.hasFreshFolder ? ![...ours].every(isTold) : !carriedOut.every((ids) => ids.some(isTold)),
      foreign: opened.some(({ versionId, by }) => by !== 'person' && !ours.has(versionId)),
      unasked: !scenario.hasFreshFolder && opened.some(({ by }) => by === 'folder'),
    },
  };
}

function endWithoutPage(stories: readonly PersonStory[]): SubmitResult['end'] {
  if (stories.some(({ isDone }) => !isDone)) return 'never';
  return stories.some(({ isRefused }) => isRefused) ? 'refused' : 'already there';
}
