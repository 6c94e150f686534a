import { withParameterChanges } from '#domain/parameters/rebase.ts';
import { isRecord } from '#util/is-record.ts';
import type { VersionDraft } from './shape.ts';

/** What was edited since `base`, put on top of `onto`: what was left alone follows the new base. */
export function rebaseDraft(base: VersionDraft, draft: VersionDraft, onto: VersionDraft): VersionDraft {
  const { code, ...rest } = rebaseGroup(base, draft, onto);
  const parameters = withParameterChanges(base.code.parameters, draft.code.parameters, onto.code.parameters);
  return { ...rest, code: { ...code, parameters } };
}

type Group = Readonly<Record<string, unknown>>;

/** Each field for itself; a list is one. */
function rebaseGroup<Fields extends Group>(base: Fields, edited: Fields, onto: Fields): Fields {
  const changed = Object.entries(edited).flatMap(([key, value]) => {
    const [former, other] = [base[key], onto[key]];
    if (isRecord(value) && isRecord(former) && isRecord(other))
      return [[key, rebaseGroup(former, value, other)]];
    return JSON.stringify(former) === JSON.stringify(value) ? [] : [[key, value]];
  });
  return { ...onto, ...Object.fromEntries(changed) };
}
