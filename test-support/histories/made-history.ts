import { versionIdSchema } from '#domain/ids.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';
import { emptyConfiguration } from '#test-support/empty-configuration.ts';
import { randomFrom } from '#util/random.ts';

export interface HistoryKind {
  readonly count: number;
  /** The first is the usual one. */
  readonly epochs: readonly number[];
  readonly batches: readonly number[];
  readonly specifications: readonly string[];
  /** Milliseconds. */
  readonly start: number;
  readonly ofEpoch: number;
  /** What of an epoch goes with its updates, 0 to 1; the rest with its samples. */
  readonly shareOfUpdates: number;
  /** Relative, from a random number to the factor of a time. */
  readonly noise: (random: () => number) => number;
  /** How many of ten don't complete. */
  readonly failures: number;
}

const pick = <Value>(values: readonly Value[], random: () => number, otherwise: Value): Value =>
  values[Math.floor(random() * values.length)] ?? otherwise;

/** A search as people make it: mostly one thing changes from version to version. */
export function madeHistory(kind: HistoryKind, seed: number): readonly TrainingVersion[] {
  const random = randomFrom(seed);
  let epochs = kind.epochs[0] ?? 10;
  let batch = kind.batches[0] ?? 32;
  let specId = kind.specifications[0] ?? '1';
  return Array.from({ length: kind.count }, (_, index): TrainingVersion => {
    if (random() < 0.3) epochs = pick(kind.epochs, random, epochs);
    if (random() < 0.3) batch = pick(kind.batches, random, batch);
    if (random() < 0.05) specId = pick(kind.specifications, random, specId);
    const ofEpoch = kind.ofEpoch * (kind.shareOfUpdates * (32 / batch) + 1 - kind.shareOfUpdates);
    const speed = 1 + Number(specId) / 2;
    const whole = (kind.start + (epochs * ofEpoch) / speed) * kind.noise(random);
    const isCompleted = random() * 10 >= kind.failures;
    const createTime = 1_700_000_000_000 + index * 7_200_000;
    return madeVersion(index + 1, {
      status: isCompleted ? 10 : random() < 0.5 ? 11 : 12,
      createTime,
      startTime: createTime + Math.round(30_000 * 20 ** random()),
      duration: Math.round(isCompleted ? whole : whole * random()),
      configuration: madeConfiguration({
        specId,
        parameters: [
          { name: 'learning_rate', value: String(random()) },
          { name: 'epochs', value: String(epochs) },
          { name: 'batch_size', value: String(batch) },
        ],
      }),
    });
  }).toReversed();
}

export const madeConfiguration = (changes: Partial<Configuration> = {}): Configuration => ({
  ...emptyConfiguration,
  engineId: '12',
  codeDirectory: '/team/code/',
  bootFile: '/team/code/train.py',
  dataPath: '/team/data/',
  specId: '1',
  workers: '1',
  ...changes,
});

export const madeVersion = (number: number, changes: Partial<TrainingVersion> = {}): TrainingVersion => ({
  id: versionIdSchema.parse(String(9_007_199_254_740_993n + BigInt(number))),
  name: `V${String(number).padStart(4, '0')}`,
  baseId: null,
  status: 10,
  createTime: null,
  startTime: null,
  duration: null,
  configuration: madeConfiguration(),
  unreadable: [],
  ...changes,
});
