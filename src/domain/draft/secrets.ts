import * as z from 'zod/mini';
import { looksLikeSecret } from '#domain/secrets.ts';
import { parameterAt } from '#domain/sweep/varied.ts';
import { labelAt } from './field-table.ts';
import { mapTexts, textsOf } from './path.ts';
import type { VersionDraft } from './shape.ts';

export const blankedSchema = z.object({
  path: z.string(),
  /** What people call it: the parameter's name or the field's label. */
  name: z.string(),
  /** The base version has the same value, so that it can be restored. */
  isAsInBase: z.boolean(),
});

/** A value that was left out because it looks like a secret. */
export type Blanked = z.infer<typeof blankedSchema>;

interface SecretFreeDraft {
  readonly draft: VersionDraft;
  readonly blanked: Blanked[];
}

export function withoutSecrets(draft: VersionDraft, base: VersionDraft): SecretFreeDraft {
  const blanked: Blanked[] = [];
  const baseText = textInBase(base, draft);
  const safe = mapTexts(draft, (text, path) => {
    const parameter = parameterNameAt(draft, path);
    if (!looksLikeSecret(parameter ?? '', text)) return text;
    blanked.push({ path, name: parameter ?? labelAt(path), isAsInBase: baseText(path) === text });
    return '';
  });
  return { draft: safe, blanked };
}

/** The left-out values that have not been entered again, without those of rows that were removed. */
export function stillBlank(draft: VersionDraft, blanked: readonly Blanked[]): readonly Blanked[] {
  const texts = textsOf(draft);
  const isBlank = ({ path, name }: Blanked) =>
    path.startsWith('code.parameters.')
      ? draft.code.parameters.some((parameter) => parameter.name === name && parameter.value === '')
      : texts.get(path) === '';
  return blanked.filter(isBlank);
}

/** Puts back the left-out values that are the same as in the base version. */
export function withSecretsOfBase(
  draft: VersionDraft,
  blanked: readonly Blanked[],
  base: VersionDraft,
): VersionDraft {
  const kept = new Set(blanked.filter(({ isAsInBase }) => isAsInBase).map(({ path }) => path));
  const baseText = textInBase(base, draft);
  return mapTexts(draft, (text, path) => (kept.has(path) ? (baseText(path) ?? text) : text));
}

/** Rows of parameters move: their values are found by name, everything else by its path. */
function textInBase(base: VersionDraft, draft: VersionDraft): (path: string) => string | undefined {
  const texts = textsOf(base);
  return (path) => {
    const name = parameterNameAt(draft, path);
    if (name === undefined) return texts.get(path);
    return base.code.parameters.find((parameter) => parameter.name === name)?.value;
  };
}

function parameterNameAt({ code, sweep }: VersionDraft, path: string): string | undefined {
  const [, list, place] = /^(code\.parameters|sweep\.varied|sweep\.edits)\.(\d+)\.values?$/.exec(path) ?? [];
  if (list === 'code.parameters') return code.parameters[Number(place)]?.name;
  const varied = (list === 'sweep.edits' ? sweep.edits : sweep.varied)[Number(place)];
  return varied && parameterAt(varied.path);
}
