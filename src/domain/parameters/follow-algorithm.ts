import type { Algorithm } from '#domain/catalogue.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Parameter } from './parameter.ts';

type Parameters = readonly Parameter[];

/** The id of the algorithm that runs; undefined for own code and for an image. */
export const algorithmIn = ({ source, builtIn }: VersionDraft['code']): string | undefined =>
  source === 'built-in' ? builtIn.algorithmId : undefined;

interface Followed {
  readonly parameters: Parameters;
  /** Names. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

interface AlgorithmChange {
  readonly present: Parameters;
  /** The parameters of the base version: they do not come from an algorithm. */
  readonly base: Parameters;
  readonly former: Algorithm | undefined;
  readonly chosen: Algorithm | undefined;
}

/**
 * The parameters after another algorithm, or none, was chosen: unchanged parameters of the former one are removed,
 * missing ones of the chosen one are added.
 */
export function followAlgorithm({ present, base, former, chosen }: AlgorithmChange): Followed {
  const ofBase = namesOf(base);
  const brought = new Map(former?.parameters.map(({ name, value }) => [name, value]));
  const isLeftOver = ({ name, value }: Parameter) => brought.get(name) === value && !ofBase.has(name);
  const kept = present.filter((row) => !isLeftOver(row));
  const keptNames = namesOf(kept);
  const missing = (chosen?.parameters ?? []).filter(({ name }) => !keptNames.has(name));
  const [before, after] = [namesOf(present), namesOf([...kept, ...missing])];
  return {
    parameters: [...kept, ...missing.map(({ name, value }) => ({ name, value }))],
    added: [...after].filter((name) => !before.has(name)),
    removed: [...before].filter((name) => !after.has(name)),
  };
}

const namesOf = (parameters: Parameters): ReadonlySet<string> => new Set(parameters.map(({ name }) => name));
