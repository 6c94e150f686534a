import { valueAt } from '#util/value-at.ts';
import { type FieldKind, type FieldRow, fieldRows, sourceRows } from './fields.ts';
import type { DraftSource, VersionDraft } from './shape.ts';
import { type DraftStep, draftSteps } from './steps.ts';

type Rows = typeof fieldRows;

export type DraftFieldPath = keyof Rows;

export interface DraftField extends FieldRow {
  readonly path: DraftFieldPath;
  readonly step: DraftStep;
}

export const isDraftFieldPath = (path: string): path is DraftFieldPath => Object.hasOwn(fieldRows, path);

const fieldOf = (path: DraftFieldPath): DraftField => ({ ...fieldRows[path], path, step: stepOfPath(path) });

const fieldsByPath = new Map(
  Object.keys(fieldRows)
    .filter(isDraftFieldPath)
    .map((path) => [path, fieldOf(path)]),
);

export const draftField = (path: DraftFieldPath): DraftField => fieldsByPath.get(path) ?? fieldOf(path);

/** In the order of the screen. */
export const draftFields: readonly DraftField[] = [...fieldsByPath.values()];

/** The fields that are compared by their text: parameters are compared by name, and the new subfolder is new each time. */
export const comparedFields: readonly DraftField[] = draftFields.filter(
  ({ kind }) => kind !== 'parameters' && kind !== 'flag',
);

/** The field is on the screen and in the request. */
export const isActive = ({ branch }: FieldRow, draft: VersionDraft): boolean =>
  branch === undefined || valueAt(draft, branch.choice) === branch.value;

/** The field has text for people, not something to copy. */
export const isWords = ({ kind }: FieldRow): boolean =>
  kind === 'words' || kind === 'choice' || kind === 'flag';

/** The value of the field as text, to show and to compare. */
export function printField({ path, titles }: DraftField, draft: VersionDraft): string {
  const value = valueAt(draft, path);
  if (path === 'data.several.sources') return draft.data.several.sources.map(printSource).join('\n');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? (titles?.[value] ?? value) : '';
}

const printSource = ({ kind, dataPath, datasetId, datasetVersionId }: DraftSource): string =>
  kind === 'obs' ? dataPath : `${datasetId} ${datasetVersionId}`;

/** The fields with a name of the service: two if the name is in two branches. */
export const fieldsNamed = (apiName: string): readonly DraftField[] =>
  draftFields.filter(({ api }) => api === apiName);

type SourcePart = keyof typeof sourceRows;
const isSourcePart = (part: string): part is SourcePart => Object.hasOwn(sourceRows, part);

/** `data.several.sources.0.dataPath` and the like: which source, and what of it. */
export function sourcePartAt(
  path: string,
): { readonly index: number; readonly part: SourcePart } | undefined {
  const [, index, part = ''] = /^data\.several\.sources\.(\d+)\.(\w+)$/.exec(path) ?? [];
  return isSourcePart(part) ? { index: Number(index), part } : undefined;
}

/** What people call the field at a path of the draft, also in a source; the path itself where there is none. */
export function labelAt(path: string): string {
  if (isDraftFieldPath(path)) return draftField(path).label;
  const place = sourcePartAt(path);
  return place === undefined ? path : sourceRows[place.part].label;
}

export function stepOfPath(path: string): DraftStep {
  const first = path.split('.')[0];
  const step = draftSteps.find((candidate) => candidate === first);
  if (step === undefined) throw new Error(`${path} is in no step of the draft.`);
  return step;
}

// The fields of a version's configuration that are one text each, by the last word of their path in the draft.

type TextKind = Exclude<FieldKind, 'choice' | 'parameters' | 'sources' | 'flag'>;
const textKinds: ReadonlySet<FieldKind> = new Set<TextKind>([
  ...(['integer', 'name', 'folder', 'file', 'script', 'words'] as const),
]);

type TextPath = {
  [Path in DraftFieldPath]: Rows[Path] extends { isOfJob: true }
    ? never
    : Rows[Path]['kind'] extends TextKind
      ? Path
      : never;
}[DraftFieldPath];

type LastWord<Path extends string> = Path extends `${string}.${infer Rest}` ? LastWord<Rest> : Path;

export type ConfigurationText = LastWord<TextPath>;

const isTextPath = (path: DraftFieldPath): path is TextPath => {
  const { kind, isOfJob }: FieldRow = fieldRows[path];
  return textKinds.has(kind) && !isOfJob;
};

function lastWord<Path extends string>(path: Path): LastWord<Path>;
function lastWord(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What a configuration (`text`) and the service (`name`) call each text of the draft. */
export const configurationTexts = Object.keys(fieldRows)
  .filter(isDraftFieldPath)
  .filter(isTextPath)
  .map((path) => ({ path, text: lastWord(path), name: fieldRows[path].api }));
