import { configurationTexts, type DraftField, draftFields, isActive } from '#domain/draft/field-table.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { DraftSource } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import type { Definition } from '#ui/DefinitionList.tsx';
import { PathText } from '#ui/PathText.tsx';

export interface ConfigurationGroup {
  readonly title: string;
  readonly items: readonly Definition[];
}

const titles: Readonly<Record<DraftStep, string>> = {
  code: 'Code',
  data: 'Input data',
  resources: 'Compute',
  output: 'Output',
};

/** What the version says, in the order of the steps; what it does not say is left out. */
export function configurationGroups(configuration: Configuration): readonly ConfigurationGroup[] {
  const draft = draftFromVersion(configuration, '', undefined);
  const groups = draftSteps.map((step) => ({
    title: titles[step],
    items: [
      ...draftFields
        .filter((field) => field.step === step && isActive(field, draft))
        .flatMap((field) => definitionsOf(field, configuration)),
      ...(step === 'resources' ? configuration.mounts.map(mount) : []),
    ],
  }));
  return groups.filter(({ items }) => items.length > 0);
}

function definitionsOf(field: DraftField, configuration: Configuration): readonly Definition[] {
  if (field.kind === 'sources') return configuration.sources.map(source);
  const text = configurationTexts.find(({ path }) => path === field.path)?.text;
  if (text === undefined || configuration[text] === '') return [];
  const value = configuration[text];
  if (field.kind === 'folder' || field.kind === 'file')
    return [{ term: field.label, value: <PathText>{value}</PathText> }];
  return [{ term: field.label, value: withName(field, value, configuration), mono: true }];
}

/** A number says nothing beside a name; other ids are looked for in the console. */
function withName({ kind, detailNames = [] }: DraftField, id: string, configuration: Configuration): string {
  const name = detailNames.map((detail) => configuration[detail]).find((text) => text !== '');
  if (name === undefined || name === id) return id;
  return kind === 'integer' ? name : `${name} (${id})`;
}

const source = ({ kind, dataPath, datasetId, datasetVersionId }: DraftSource, index: number): Definition => ({
  term: `Source ${index + 1}`,
  value: kind === 'obs' ? dataPath : `dataset ${datasetId}, version ${datasetVersionId}`,
  mono: true,
});

const mount = (value: string, index: number): Definition => ({
  term: `Mount ${index + 1}`,
  value,
  mono: true,
});
