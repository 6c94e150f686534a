import type { Catalogue } from '#domain/catalogue.ts';
import { draftFields, fieldsNamed, isActive } from '#domain/draft/field-table.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { type DraftStep, draftSteps } from '#domain/draft/steps.ts';
import type { Configuration } from '#domain/version/training-version.ts';
import { stringifyJson } from '#util/lossless-json.ts';
import { valueAt } from '#util/value-at.ts';
import { type RequestContext, requestBody } from './body.ts';

/** What happened to a part of an imported text. */
export interface ImportNote {
  /** Undefined for what belongs to none. */
  readonly step: DraftStep | undefined;
  readonly kind: 'kept' | 'emptied' | 'filled' | 'ignored' | 'wrong';
  readonly message: string;
}

export interface ImportContext extends RequestContext {
  /** The form as it is: what the text does not name stays. */
  readonly current: VersionDraft;
  readonly baseName: string;
  readonly catalogue: Catalogue;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Fields of a request and, for the same thing, of a version detail. */
export const fieldsOfStep = (step: DraftStep): readonly string[] =>
  draftFields.flatMap((field) => (field.step === step && typeof field.api === 'string' ? [field.api] : []));

export const hasValue = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** `parameter[3]` is of the step of `parameter`. */
const stepOfField = (field: string): DraftStep | undefined =>
  fieldsNamed(field.replace(/\[.*$/, ''))[0]?.step;

/** Of many rows of one field the first ones are named, and the others counted. */
export function unreadFields(fields: readonly string[]): readonly ImportNote[] {
  const ofField = new Map<string, string[]>();
  for (const field of fields) {
    const name = field.replace(/\[.*$/, '');
    const rows = ofField.get(name);
    if (rows === undefined) ofField.set(name, [field]);
    else rows.push(field);
  }
  return [...ofField].flatMap(([name, rows]) => {
    const count = rows.length;
    const named = rows.slice(0, maxNamed).map((field) => `${field} can't be read and was left out.`);
    const more =
      count > maxNamed ? [`${count - maxNamed} more rows of ${name} can't be read and were left out.`] : [];
    return [...named, ...more].map((message) => ({
      step: stepOfField(name),
      kind: 'wrong' as const,
      message,
    }));
  });
}

const maxNamed = 20;
const maxListed = 60;

export const keptSteps = (given: Fields): readonly ImportNote[] =>
  draftSteps
    .filter((step) =>
      fieldsOfStep(step).every((field) => given[field] === undefined || given[field] === null),
    )
    .map((step) => ({ step, kind: 'kept', message: 'Not in the text, unchanged.' }));

/** Fields of a step that had something and have nothing now, by what people call them. */
export const emptied = (current: VersionDraft, draft: VersionDraft): readonly ImportNote[] =>
  draftSteps.flatMap((step): readonly ImportNote[] => {
    const labels = draftFields
      .filter((field) => field.step === step && isActive(field, current) && isActive(field, draft))
      .filter(({ path }) => !isBlank(valueAt(current, path)) && isBlank(valueAt(draft, path)))
      .map(({ label }) => label);
    return labels.length === 0 ? [] : [{ step, kind: 'emptied', message: `Emptied: ${labels.join(', ')}.` }];
  });

const isBlank = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;

/** Own code in the text without its engine, where the form's is none or is replaced. */
export function filledEngine(
  { engineId, bootFile, codeDirectory }: Configuration,
  { code }: VersionDraft,
  isReplaced: boolean,
): readonly ImportNote[] {
  const engine = code.ownCode.engineId;
  const hasCode = code.source === 'own-code' && bootFile + codeDirectory !== '';
  if (!hasCode || engineId !== '' || engine === '' || !isReplaced) return [];
  const message = `engine_id is not in the text: engine ${engine}, the service's default, is used.`;
  return [{ step: 'code', kind: 'filled', message }];
}

/** What is in the text and is not taken as it stands there. */
export function renewed(
  { outputPath }: Configuration,
  { output }: VersionDraft,
  { versionSubfolder }: ImportContext,
): readonly ImportNote[] {
  const former = outputPath.slice(output.outputPath.length);
  if (outputPath === '' || !output.freshFolder || former === versionSubfolder) return [];
  return [
    {
      step: 'output',
      kind: 'ignored',
      message: `The subfolder ${former} belongs to another version; a new one is used.`,
    },
  ];
}

/** Fields of the text that a request made from the new draft does not have. */
export function ignored(given: Fields, draft: VersionDraft, context: ImportContext): readonly ImportNote[] {
  const { pre_version_id: baseId, ...config } = requestBody(draft, context).config;
  const left = Object.keys(given).filter(
    (field) =>
      field !== 'job_desc' && field !== 'pre_version_id' && hasValue(given[field]) && !(field in config),
  );
  const ofSteps = left.filter((field) => stepOfField(field) !== undefined && !isEmptyList(given[field]));
  const mounts = left.filter(
    (field) => /^(?:volumes|nas_share_addr|nas_mount_path)$/.test(field) && !isEmptyList(given[field]),
  );
  const others = left.filter((field) => stepOfField(field) === undefined && !mounts.includes(field));
  const notes: ImportNote[] = ofSteps.map((field) => ({
    step: stepOfField(field),
    kind: 'ignored',
    message: `${field} (${short(given[field])}) doesn't apply to the other values here, ignored.`,
  }));
  if (mounts.length > 0)
    notes.push({
      step: undefined,
      kind: 'ignored',
      message: `Storage can't be part of a version request, ignored: ${mounts.join(', ')}.`,
    });
  if (hasValue(given.pre_version_id) && String(given.pre_version_id) !== String(baseId))
    notes.push({
      step: undefined,
      kind: 'ignored',
      message: `pre_version_id ${short(given.pre_version_id)}: the new version is still based on ${context.baseName}.`,
    });
  if (others.length > 0)
    notes.push({
      step: undefined,
      kind: 'ignored',
      message: `Not part of a request, ignored: ${shortList(others)}.`,
    });
  return notes;
}

const shortList = (names: readonly string[]): string =>
  names.length > maxListed
    ? `${names.slice(0, maxListed).join(', ')} and ${names.length - maxListed} more`
    : names.join(', ');

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : stringifyJson(value);
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
};
