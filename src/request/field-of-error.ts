import { type ApiError, shortCode } from '#api/errors/api-error.ts';
import type { CreateVersionBody } from '#api/wire/create-version.ts';
import {
  type DraftFieldPath,
  draftField,
  draftFields,
  fieldsNamed,
  isActive,
  isDraftFieldPath,
  sourcePartAt,
} from '#domain/draft/field-table.ts';
import { type FieldRow, sourceRows } from '#domain/draft/fields.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { normalizeObsFolder } from '#domain/obs-path.ts';

/** A field of the form, or a row of one. */
export type RefusedPath =
  | DraftFieldPath
  | `code.parameters.${number}.value`
  | `data.several.sources.${number}.${'dataPath' | 'datasetId' | 'datasetVersionId'}`;

/**
 * The form's path that a refusal of create-version concerns: by what its message quotes first (the service echoes a bad
 * path), then by the field that it names, then by its code (reference, section 4). Undefined if it concerns none.
 */
export function fieldOfError(
  { code, message }: Pick<ApiError, 'code' | 'message'>,
  body: CreateVersionBody,
  draft: VersionDraft,
): RefusedPath | undefined {
  const paths = [
    ...fieldsWithPathIn(message, body, draft),
    ...parameterIn(message, draft),
    ...markedIn(message).flatMap((text) => [...formPathsOf(text), ...rowNamed(text, draft)]),
    ...namesIn(message).flatMap(formPathsOf),
    ...formPaths(namesOfCodes.get(shortCode(code)) ?? ''),
  ];
  return paths.find((path) => isOnScreen(path, draft));
}

/** As `formPaths`, of a name as services write it: `train_url`, `trainUrl`, `config.train_url`, `flavor.code`. */
function formPathsOf(text: string): readonly RefusedPath[] {
  const name = text.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return [name, ...name.split('.').toReversed()].flatMap((part) => formPaths(apiNames.get(part) ?? part));
}

/** The names of fields by what else says the same, such as `flavor` and `flavor.code` for `spec_id`. */
const apiNames: ReadonlyMap<string, string> = new Map(
  draftFields.flatMap(({ api, aliases }) =>
    typeof api === 'string'
      ? (aliases?.names ?? []).flatMap((name) =>
          [name, name.split('.')[0] ?? name].map((part) => [part, api] as const),
        )
      : [],
  ),
);

/** Where a field of the request is in the form; the first one on the screen counts. */
function formPaths(name: string): readonly RefusedPath[] {
  const own = fieldsNamed(name).filter(({ kind }) => kind !== 'sources');
  const instead = draftFields.filter(({ refusalNames }) => refusalNames?.includes(name));
  const parts = sourceParts.filter((part) => {
    const { api, refusalNames = [] }: FieldRow = sourceRows[part];
    return name === 'data_source' || api === name || refusalNames.includes(name);
  });
  return [
    ...[...own, ...instead].map(({ path }) => path),
    ...parts.map((part) => `data.several.sources.0.${part}` as const),
  ];
}

const sourceParts = ['dataPath', 'datasetId', 'datasetVersionId'] as const;

const namesOfCodes: ReadonlyMap<string, string> = new Map(
  draftFields.flatMap(({ api, codes = [] }) =>
    typeof api === 'string' ? codes.map((code) => [code, api] as const) : [],
  ),
);

/** Longest first: the code directory is a part of the boot file's path. */
function fieldsWithPathIn(
  message: string,
  { config }: CreateVersionBody,
  draft: VersionDraft,
): readonly RefusedPath[] {
  const sources = draft.data.several.sources.map(
    ({ dataPath }, index) =>
      [normalizeObsFolder(dataPath), [`data.several.sources.${index}.dataPath`]] as const,
  );
  const fields = Object.entries(config).map(([field, value]) => [String(value), formPaths(field)] as const);
  return [...fields, ...sources]
    .filter(([value]) => value.startsWith('/') && message.includes(value))
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([, paths]) => paths);
}

/** A running parameter by its number, or by its name in the quotes that the service puts around what people typed. */
function parameterIn(message: string, draft: VersionDraft): readonly RefusedPath[] {
  const byNumber = /\bparameter\[(\d+)\]/.exec(message)?.[1];
  return byNumber === undefined
    ? parameterRow(draft, (name) => name !== '' && message.includes(`'${name}'`))
    : parameterRow(draft, (_, index) => index === Number(byNumber));
}

const rowNamed = (text: string, draft: VersionDraft): readonly RefusedPath[] =>
  parameterRow(draft, (name) => name.trim() !== '' && name.trim() === text);

function parameterRow(
  { code }: VersionDraft,
  isRow: (name: string, index: number) => boolean,
): readonly RefusedPath[] {
  const index = code.parameters.findIndex(({ name }, place) => isRow(name, place));
  return index === -1 ? [] : [`code.parameters.${index}.value`];
}

/** What is in brackets or quotes. */
const markedIn = (message: string): readonly string[] =>
  Array.from(message.matchAll(/\(([^()]+)\)|\[([^[\]]+)\]|'([^']+)'|"([^"]+)"|`([^`]+)`/g), ([text]) =>
    text.slice(1, -1).trim(),
  );

/** Names that are no English word: `parameter` and `image` are. */
const namesIn = (message: string): readonly string[] =>
  message.match(/\b[a-z]+(?:_[a-z]+|[A-Z][a-z]+)+\b/g) ?? [];

function isOnScreen(path: RefusedPath, draft: VersionDraft): boolean {
  if (isDraftFieldPath(path)) return isActive(draftField(path), draft);
  const place = sourcePartAt(path);
  if (place === undefined) return true;
  const source = draft.data.source === 'several' ? draft.data.several.sources[place.index] : undefined;
  return source !== undefined && (source.kind === 'obs') === (place.part === 'dataPath');
}
