import { type NameOf, namesOfVersion } from '#domain/draft/change-names.ts';
import type { Change } from '#domain/draft/diff.ts';
import { configurationTexts, type DraftField, draftFields, isActive } from '#domain/draft/field-table.ts';
import { draftFromVersion } from '#domain/draft/from-configuration.ts';
import type { DraftSource } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import type { Configuration } from '#domain/version/training-version.ts';

export interface ConfigurationRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly isParameter: boolean;
  readonly isPath: boolean;
  /** Where it differs from the base version; then `value` is what the version has now, or '' for what was removed. */
  readonly change: Change | undefined;
}

export interface ConfigurationGroup {
  readonly title: string;
  readonly rows: readonly ConfigurationRow[];
}

const titles: Readonly<Record<DraftStep, string>> = {
  code: 'Code',
  data: 'Data',
  resources: 'Resources',
  output: 'Output',
};

/** What the version runs with, in the order of the steps, each row with its change; what it does not say is left out. */
export function configurationGroups(
  configuration: Configuration,
  changes: readonly Change[],
  nameOf: NameOf,
): readonly ConfigurationGroup[] {
  const draft = draftFromVersion(configuration, '', undefined);
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const groups = draftSteps.map((step) => {
    const rows = draftFields
      .filter((field) => field.step === step && isActive(field, draft))
      .flatMap((field) => rowsOf(field, configuration, byPath, nameOf));
    const mounts = step === 'resources' ? configuration.mounts.map(mount) : [];
    return { title: titles[step], rows: withOthers([...rows, ...mounts], step, changes) };
  });
  const parameters = { title: 'Running parameters', rows: parameterRows(configuration, changes, byPath) };
  return [parameters, ...groups].filter(({ rows }) => rows.length > 0);
}

/** Choices, and what the base version had and this one has not, stand first. */
function withOthers(
  rows: readonly ConfigurationRow[],
  step: DraftStep,
  changes: readonly Change[],
): readonly ConfigurationRow[] {
  const shown = new Set(rows.map(({ change }) => change));
  const others = changes.filter(
    (change) => change.step === step && !change.isParameter && !shown.has(change),
  );
  return [...others.map(changedRow), ...rows];
}

const changedRow = (change: Change): ConfigurationRow => ({
  key: change.path,
  label: change.label,
  value: change.after ?? '',
  isParameter: change.isParameter,
  isPath: false,
  change,
});

/** Of a name that appears twice and has changed, one row says all its values. */
function parameterRows(
  { parameters }: Configuration,
  changes: readonly Change[],
  byPath: ReadonlyMap<string, Change>,
): readonly ConfigurationRow[] {
  const shown = new Set<Change>();
  const rows = parameters.flatMap(({ name, value }, place): readonly ConfigurationRow[] => {
    const change = byPath.get(`code.parameters.${name}`);
    if (change !== undefined && shown.has(change)) return [];
    if (change !== undefined) shown.add(change);
    return [{ key: `${place}`, label: name, value, isParameter: true, isPath: false, change }];
  });
  const removed = changes.filter((change) => change.isParameter && !shown.has(change));
  return [...rows, ...removed.map(changedRow)];
}

function rowsOf(
  field: DraftField,
  configuration: Configuration,
  byPath: ReadonlyMap<string, Change>,
  nameOf: NameOf,
): readonly ConfigurationRow[] {
  const { path, label, kind } = field;
  const row = { key: path, label, isParameter: false, change: byPath.get(path) };
  if (kind === 'sources') {
    if (row.change !== undefined) return [changedRow(row.change)];
    return configuration.sources.map((source, index) => ({
      ...row,
      key: `${path}.${index}`,
      label: `Source ${index + 1}`,
      value: printSource(source),
      isPath: false,
    }));
  }
  const text = configurationTexts.find((entry) => entry.path === path)?.text;
  if (text === undefined || configuration[text] === '') return [];
  return [
    {
      ...row,
      value: withName(
        field,
        configuration[text],
        namesOfVersion(configuration)(field, '') ?? nameOf(field, configuration[text]),
      ),
      isPath: kind === 'folder' || kind === 'file',
    },
  ];
}

/** A number says nothing beside a name; other ids are looked for in the console. */
function withName({ kind }: DraftField, id: string, name: string | undefined): string {
  if (name === undefined || name === id) return id;
  return kind === 'integer' ? name : `${name} (${id})`;
}

const printSource = ({ kind, dataPath, datasetId, datasetVersionId }: DraftSource): string =>
  kind === 'obs' ? dataPath : `dataset ${datasetId}, version ${datasetVersionId}`;

const mount = (value: string, index: number): ConfigurationRow => ({
  key: `mount ${index}`,
  label: `Mount ${index + 1}`,
  value,
  isParameter: false,
  isPath: false,
  change: undefined,
});
