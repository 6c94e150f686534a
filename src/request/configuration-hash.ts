import type { CreateVersionBody } from '#api/wire/create-version.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import { withoutVersionSubfolder } from '#domain/draft/version-subfolder.ts';
import { needsSpecifications } from '#domain/version/pool.ts';
import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';
import { fnv1a } from '#util/fnv1a.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { requestBody } from './body.ts';

/**
 * Tells whether two versions run the same: all of the configuration but the base version and the new subfolder. A hash,
 * so that no value of a parameter is kept; a help for people and never a proof.
 */
export function configurationHash({ config }: CreateVersionBody): string {
  const { pre_version_id: _, ...same } = config;
  const entries = Object.entries({ ...same, train_url: withoutVersionSubfolder(config.train_url) });
  return fnv1a(stringifyJson(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Whether a version runs what the hash was made of. */
export const runsAs = (version: TrainingVersion, hash: string): boolean => hashesOf(version).includes(hash);

const known = new WeakMap<Configuration, readonly string[]>();

/**
 * The hash of a version. One that does not say its pool may run in either, and has two: the list that could tell is not
 * loaded wherever versions are looked for, and a version that is not found would be created again.
 */
export function hashesOf({ id, configuration }: TrainingVersion): readonly string[] {
  const former = known.get(configuration);
  if (former !== undefined) return former;
  const hashes = readingsOf(configuration).map((reading) => {
    const draft = draftFromVersion(reading, '', undefined);
    return configurationHash(requestBody(draft, { baseId: id, jobDescription: '', versionSubfolder: '' }));
  });
  known.set(configuration, hashes);
  return hashes;
}

const readingsOf = (configuration: Configuration): readonly Configuration[] =>
  needsSpecifications(configuration)
    ? ['SYSTEM_DEFINED', 'USER_DEFINED'].map((poolType) => ({ ...configuration, poolType }))
    : [configuration];
