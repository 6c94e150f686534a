import { withParameterChanges } from '#domain/parameters/rebase.ts';
import { isRecord } from '#util/is-record.ts';
import type { VersionDraft } from './shape.ts';

/** `onto` with the edits that lead from `base` to `draft`. What was not edited is as in `onto`. */
export function rebaseDraft(base: VersionDraft, draft: VersionDraft, onto: VersionDraft): VersionDraft {
  const { code, ...rest } = rebaseGroup(base, draft, onto);
  const parameters = withParameterChanges(base.code.parameters, draft.code.parameters, onto.code.parameters);
  return { ...rest, code: { ...code, parameters } };
}

type Group = Readonly<Record<string, unknown>>;

/** Field by field; a list is one field. */
function rebaseGroup<Fields extends Group>(base: Fields, edited: Fields, onto: Fields): Fields {
  const changed = Object.entries(edited).flatMap(([key, value]) => {
    const [former, other] = [base[key], onto[key]];
    if (isRecord(value) && isRecord(former) && isRecord(other))
      return [[key, rebaseGroup(former, value, other)]];
    return JSON.stringify(former) === JSON.stringify(value) ? [] : [[key, value]];
  });
  return { ...onto, ...Object.fromEntries(changed) };
}
