import type { Configuration, TrainingVersion } from '#domain/version/training-version.ts';

type PathField = 'codeDirectory' | 'bootFile' | 'dataPath' | 'outputPath' | 'logPath' | 'image';

/** What the job's versions used at this field, newest first, each once. */
export function pathSuggestions(versions: readonly TrainingVersion[], field: PathField): readonly string[] {
  const used = versions.flatMap(({ configuration }) => valuesOf(configuration, field));
  return Array.from(new Set(used)).filter((value) => value !== '');
}

const valuesOf = (configuration: Configuration, field: PathField): readonly string[] =>
  field === 'dataPath'
    ? [configuration.dataPath, ...configuration.sources.map(({ dataPath }) => dataPath)]
    : [configuration[field]];
