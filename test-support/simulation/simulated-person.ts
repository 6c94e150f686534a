import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { attemptMark, nextVersionName, versionSubfolder } from '#domain/draft/version-subfolder.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { requestBody } from '#request/body.ts';
import { configurationHash, runsAs } from '#request/configuration-hash.ts';
import type { SubmitRequest, SubmitState } from '#submit/submit-state.ts';
import { type SimulatedTab, serviceTime } from './simulated-browser.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What one person did at one tab, and where it ended. */
export interface PersonStory {
  isDone: boolean;
  /** The version whose page opened at the end, and who said that it is theirs. */
  opened: { readonly versionId: VersionId; readonly by: 'answer' | 'folder' | 'person' } | null;
  /** Versions of whose creation the person knows. */
  readonly known: Set<string>;
  createdAgain: number;
  /** Whether the service refused, and the person gave up. */
  isRefused: boolean;
}

export const newStory = (): PersonStory => ({
  isDone: false,
  opened: null,
  known: new Set(),
  createdAgain: 0,
  isRefused: false,
});

interface PersonOptions {
  readonly time: VirtualTime;
  readonly random: () => number;
  readonly tab: SimulatedTab;
  readonly hasFreshFolder: boolean;
  readonly pressesTwice: boolean;
  /** Other tabs of the same person. */
  readonly isOwn: (versionId: VersionId) => boolean;
  readonly story: PersonStory;
}

const second = 1_000;
const maxPresses = 8;

/** Opens the wizard, presses Create version at `pressAt`, and does what the page asks for until the version is there. */
export async function actAsPerson(options: PersonOptions, pressAt: number): Promise<void> {
  const { tab, time, story } = options;
  const { submitter } = tab;
  const versions = await readUntilThere(tab);
  submitter.open();
  await tab.sleep(pressAt - time.elapsed());
  let presses = 0;
  let checks = 0;

  const press = (evenIfEqual: boolean) => {
    presses += 1;
    const request = { ...newRequest(options, versions), evenIfEqual };
    submitter.submit(request);
    if (options.pressesTwice) submitter.submit(request);
    if (presses > maxPresses) {
      story.isRefused = true;
      story.isDone = true;
    }
  };

  const chooseFrom = (candidates: readonly TrainingVersion[], areOurs: boolean) => {
    const wanted = configurationHash(newRequest(options, versions).body(versions));
    const mine = areOurs ? candidates[0] : candidates.find((version) => runsAs(version, wanted));
    if (mine !== undefined) submitter.takeAsMine(mine.id);
    else submitter.notMine(candidates.map(({ id }) => id));
  };

  const react = (state: SubmitState) => {
    switch (state.kind) {
      case 'idle':
        return press(false);
      case 'not-created':
        // Told to wait, one presses again.
        if (state.reason.kind === 'offline' || state.reason.kind === 'held') presses -= 1;
        if (state.reason.kind !== 'equal') return press(false);
        if (!options.isOwn(state.reason.versionId)) return press(true);
        story.known.add(state.reason.versionId);
        story.isDone = true;
        return;
      case 'searching':
      case 'unknown': {
        const { candidates, areOurs } = state.search;
        if (candidates.length > 0) return chooseFrom(candidates, areOurs);
        if (state.kind === 'searching') return;
        checks += 1;
        if (checks % 3 !== 0) return submitter.checkAgain();
        story.createdAgain += 1;
        return submitter.createAgain(newRequest(options, versions));
      }
      case 'created':
        story.opened = { versionId: state.versionId, by: state.by };
        story.known.add(state.versionId);
        story.isDone = true;
    }
  };

  const alreadyThere = versions.find(({ id }) => options.isOwn(id));
  if (alreadyThere !== undefined) story.known.add(alreadyThere.id);
  while (!story.isDone) {
    const state = submitter.read();
    if (state.kind === 'idle' && alreadyThere !== undefined) story.isDone = true;
    else react(state);
    await tab.sleep(2 * second);
  }
}

export async function readUntilThere(tab: SimulatedTab): Promise<readonly TrainingVersion[]> {
  for (;;) {
    try {
      return await tab.list();
    } catch {
      await tab.sleep(second);
    }
  }
}

/** Another value, so that it differs from the base. */
const value = '0.000001';

function newRequest(
  { time, random, hasFreshFolder }: Pick<PersonOptions, 'time' | 'random' | 'hasFreshFolder'>,
  versions: readonly TrainingVersion[],
): SubmitRequest {
  return requestFrom(versions, value, hasFreshFolder, new Date(serviceTime(time)), random);
}

export function requestFrom(
  versions: readonly TrainingVersion[],
  learningRate: string,
  hasFreshFolder: boolean,
  now: Date,
  random: () => number,
): SubmitRequest {
  const [base] = versions.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  if (base === undefined) throw new Error('The job has no version.');
  const draft = draftFromVersion(base.configuration, '', undefined);
  const [first, ...others] = draft.code.parameters;
  const parameters = [{ name: first?.name ?? 'learning_rate', value: learningRate }, ...others];
  const mark = attemptMark(now, random);
  const body = (present: readonly TrainingVersion[]) =>
    requestBody(
      {
        ...draft,
        code: { ...draft.code, parameters },
        output: { ...draft.output, outputPath: '/simulation/out/', freshFolder: hasFreshFolder },
      },
      {
        baseId: base.id,
        jobDescription: '',
        versionSubfolder: versionSubfolder(nextVersionName(present.map(({ name }) => name)), mark),
      },
    );
  return { body, baseId: base.id, hasFreshFolder, seenIds: new Set(versions.map(({ id }) => id)) };
}
