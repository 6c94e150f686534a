// Apart from what reads and writes links: every page asks which names of its address are known.

/**
 * What a link changes in its base version, as search parameters: `set.<API field>`, `set.parameter.<name>`,
 * `unset.<API field>`, `unset.parameter.<name>`; and the plan of a sweep (`sweep/plan-link.ts`).
 */
export type Delta = Readonly<Record<string, string>>;

/** Which names of an address are of the plan. */
export const isPlanKey = (name: string): boolean =>
  /^set\..+\[\]$/s.test(name) || name === 'sweep' || name.startsWith('sweep.');

export const isDeltaKey = (name: string): boolean => /^(un)?set\../.test(name) || isPlanKey(name);

/** The part of an address that is a delta. */
export const deltaOf = (search: Readonly<Record<string, unknown>>): Delta =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      isDeltaKey(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
