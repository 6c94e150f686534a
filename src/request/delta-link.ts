import { parameterChanges } from '#domain/draft/diff.ts';
import { isActive, labelAt } from '#domain/draft/field-table.ts';
import { normalizeDraft } from '#domain/draft/normalize.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { Parameter } from '#domain/parameters/parameter.ts';
import { looksLikeSecret } from '#domain/secrets.ts';
import { readSearch, writeSearch } from '#util/search-text.ts';
import { type Place, places, textAt, withTextAt } from './delta-fields.ts';
import { type Delta, isPlanKey } from './delta-keys.ts';
import type { LeftOut } from './left-out.ts';
import { looksVaried, planEntries, readPlan } from './sweep/plan-link.ts';

const maxCharacters = 8192;
const parameterPrefix = 'parameter.';

const inAddress = (name: string, value: string): string => writeSearch([[name, value]]);

/** As the address has it, so that no server or mail program finds the link too long. */
const lengthOf = (name: string, value: string): number => inAddress(name, value).length + 1;

/** Half of a surrogate pair changes when it is written into a URL and read again. */
const survivesUrl = (name: string, value: string): boolean =>
  readSearch(inAddress(name, value))[name] === value;

interface WrittenDelta {
  readonly delta: Delta;
  readonly leftOut: readonly LeftOut[];
}

/** The changes from `base` to `draft`. What looks like a secret, or does not fit, is left out. */
export function writeDelta(base: VersionDraft, draft: VersionDraft): WrittenDelta {
  const delta = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  let length = 0;
  const add = (key: string, value: string, name: string) => {
    const size = lengthOf(key, value);
    if (length + size > maxCharacters) {
      leftOut.push({ name, why: 'too long for a link' });
      return;
    }
    if (!survivesUrl(key, value)) {
      leftOut.push({ name, why: "has characters that a link can't hold" });
      return;
    }
    length += size;
    delta.set(key, value);
  };
  const changes = [
    ...fieldEntries(base, draft),
    ...parameterEntries(base, draft),
    ...planEntries(draft.sweep),
  ];
  for (const change of changes)
    if ('why' in change) leftOut.push(change);
    else add(change.key, change.value, change.name);
  if (base.output.freshFolder !== draft.output.freshFolder)
    leftOut.push({ name: labelAt('output.freshFolder'), why: 'not part of the request' });
  return { delta: Object.fromEntries(delta), leftOut };
}

type Entry = { readonly key: string; readonly value: string; readonly name: string } | LeftOut;

const secret = 'looks like a secret';

function fieldEntries(base: VersionDraft, draft: VersionDraft): readonly Entry[] {
  const [before, after] = [normalizeDraft(base), normalizeDraft(draft)];
  return places.flatMap((place): readonly Entry[] => {
    if (!isActive(place.field, after)) return [];
    const [old, value] = [textAt(before, place), textAt(after, place)];
    const isSwitchedTo = !isActive(place.field, before);
    const { apiField } = place;
    const name = place.field.label;
    if (old === value && !(isSwitchedTo && tellsBranch(place))) return [];
    if (looksLikeSecret('', value)) return [{ name, why: secret }];
    if (value === '' && !isSwitchedTo) return [{ key: `unset.${apiField}`, value: '', name }];
    return [{ key: `set.${apiField}`, value, name }];
  });
}

/** Its presence alone says which branch is chosen. */
const tellsBranch = ({ apiField, field }: Place): boolean =>
  field.branch !== undefined && places.filter((place) => place.apiField === apiField).length === 1;

const parameterEntries = (base: VersionDraft, draft: VersionDraft): readonly Entry[] =>
  parameterChanges(base.code.parameters, draft.code.parameters).map(({ label: name, after }) => {
    if (name === '') return { name: 'a parameter', why: 'has no name' };
    if (looksVaried(name)) return { name, why: "has a name that a link can't hold" };
    if (after === undefined) return { key: `unset.${parameterPrefix}${name}`, value: '', name };
    if (draft.code.parameters.filter((parameter) => parameter.name === name).length > 1)
      return { name, why: 'appears more than once' };
    if (looksLikeSecret(name, after)) return { name, why: secret };
    return { key: `set.${parameterPrefix}${name}`, value: after, name };
  });

interface ReadDelta {
  readonly draft: VersionDraft;
  readonly problems: readonly LeftOut[];
}

/** `base` with the changes of a link. What cannot be used is named, and loses nothing else. */
export function readDelta(delta: Delta, base: VersionDraft): ReadDelta {
  const problems: LeftOut[] = [];
  // A bare boot file belongs to the base's directory, not to one that the link sets.
  let draft = normalizeDraft(base);
  let length = 0;
  const tellers = new Map<string, string>();

  const setField = (name: string, apiField: string, value: string) => {
    const place = placeFor(apiField, draft);
    if (place === undefined) {
      problems.push({ name, why: "can't be set by a link" });
      return;
    }
    const teller = place.field.branch && tellers.get(place.field.branch.choice);
    if (teller !== undefined && !isActive(place.field, draft)) {
      problems.push({ name, why: `conflicts with ${teller}` });
      return;
    }
    try {
      draft = withTextAt(draft, place, value);
      if (place.field.branch !== undefined && teller === undefined)
        tellers.set(place.field.branch.choice, name);
    } catch {
      problems.push({ name, why: "can't be read" });
    }
  };

  const unsetField = (name: string, apiField: string) => {
    const found = places.filter((place) => place.apiField === apiField);
    if (found.length === 0) problems.push({ name, why: "can't be cleared by a link" });
    const used = found.find((place) => isActive(place.field, draft));
    if (used !== undefined) draft = withTextAt(draft, used, '');
  };

  const parameters = new ParameterEdits(base.code.parameters);
  const planned: (readonly [string, string])[] = [];
  for (const [name, value] of inOrder(delta)) {
    length += lengthOf(name, value);
    const [verb, field] = split(name);
    if (length > maxCharacters) problems.push({ name, why: 'exceeds the 8 KB of a link' });
    else if (isPlanKey(name)) planned.push([name, value]);
    else if (field === parameterPrefix) problems.push({ name, why: 'has no parameter name' });
    else if (field.startsWith(parameterPrefix)) {
      const parameter = field.slice(parameterPrefix.length);
      if (verb === 'set') parameters.set(parameter, value);
      else parameters.remove(parameter);
    } else if (verb === 'set') setField(name, field, value);
    else unsetField(name, field);
  }
  const plan = readPlan(planned);
  return {
    draft: { ...draft, code: { ...draft.code, parameters: parameters.rows() }, sweep: plan.sweep },
    problems: [...problems, ...plan.problems],
  };
}

/** What is set wins over what is emptied; a field that is in two branches comes last, when the branch is known. */
const inOrder = (delta: Delta): readonly (readonly [string, string])[] => {
  const rank = (name: string): number => {
    const [verb, field] = split(name);
    return (
      (verb === 'set' ? 2 : 0) + (places.filter(({ apiField }) => apiField === field).length > 1 ? 1 : 0)
    );
  };
  return Object.entries(delta).toSorted(([one], [other]) => rank(one) - rank(other));
};

const split = (name: string): readonly [verb: 'set' | 'unset', field: string] =>
  name.startsWith('unset.') ? ['unset', name.slice('unset.'.length)] : ['set', name.slice('set.'.length)];

/** Of two places with one name in the service, that of the chosen branch. */
function placeFor(apiField: string, draft: VersionDraft): Place | undefined {
  const found = places.filter((place) => place.apiField === apiField);
  return found.find(({ field }) => isActive(field, draft)) ?? found[0];
}

class ParameterEdits {
  #rows: readonly Parameter[];

  constructor(rows: readonly Parameter[]) {
    this.#rows = rows;
  }

  /** In its place, or as the last one; of a name that stood twice one remains. */
  set(name: string, value: string): void {
    const place = this.#rows.findIndex((row) => row.name === name);
    this.remove(name);
    this.#rows = this.#rows.toSpliced(place === -1 ? this.#rows.length : place, 0, { name, value });
  }

  remove(name: string): void {
    this.#rows = this.#rows.filter((row) => row.name !== name);
  }

  rows(): Parameter[] {
    return this.#rows.map((row) => ({ ...row }));
  }
}
