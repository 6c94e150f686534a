import type { Configuration, DataSource } from '#domain/version/training-version.ts';
import type { Definition } from '#ui/DefinitionList.tsx';
import { PathText } from '#ui/PathText.tsx';

export interface ConfigurationGroup {
  readonly title: string;
  readonly items: readonly Definition[];
}

const path = (term: string, value: string): Definition[] =>
  value === '' ? [] : [{ term, value: <PathText>{value}</PathText> }];

const copied = (term: string, value: string): Definition[] =>
  value === '' ? [] : [{ term, value, mono: true }];

const named = (name: string, id: string): string =>
  name === '' || name === id ? id : id === '' ? name : `${name} (${id})`;

const nameOfSource = ({ kind, dataPath, datasetId, datasetVersionId }: DataSource): string =>
  kind === 'obs' ? dataPath : `dataset ${datasetId}, version ${datasetVersionId}`;

/** What the version says, in the order of the steps; what it does not say is left out. */
export function configurationGroups(version: Configuration): readonly ConfigurationGroup[] {
  const several = version.sources.length > 1;
  return [
    {
      title: 'Code',
      items: [
        ...copied('Engine', version.engineVersion || version.engineName || version.engineId),
        ...copied('Algorithm', version.algorithmId),
        ...copied('Image', version.image),
        ...copied('Command', version.command),
        ...path('Code directory', version.codeDirectory),
        ...path('Boot file', version.bootFile),
      ],
    },
    {
      title: 'Data',
      items: [
        ...(several ? [] : path('Data path', version.dataPath || (version.sources[0]?.dataPath ?? ''))),
        ...copied('Dataset', named(version.datasetName, version.datasetId)),
        ...copied('Dataset version', named(version.datasetVersionName, version.datasetVersionId)),
        ...(several
          ? version.sources.flatMap((source, place) => copied(`Source ${place + 1}`, nameOfSource(source)))
          : []),
      ],
    },
    {
      title: 'Resources',
      items: [
        ...copied('Specification', named(version.specCode, version.specCode === '' ? version.specId : '')),
        ...copied(
          'Pool',
          version.poolType === 'SYSTEM_DEFINED' ? '' : named(version.poolName, version.poolId),
        ),
        ...copied('Workers', version.workers),
        ...version.mounts.flatMap((mount, place) => copied(`Mount ${place + 1}`, mount)),
      ],
    },
    {
      title: 'Output',
      items: [...path('Output path', version.outputPath), ...path('Log path', version.logPath)],
    },
  ].filter(({ items }) => items.length > 0);
}
