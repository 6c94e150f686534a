/** What JSON, a Python literal and YAML have in common. */
export type Tree = Scalar | List | Mapping | Odd;

interface Place {
  readonly line: number;
  /** As one writes it in one line: what becomes the value. */
  readonly source: string;
}

export interface Scalar extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** `null`, `None`, `~`: there is no value. */
  readonly isNull: boolean;
  /** What it is called with, as `float` in `float("1e-4")`. */
  readonly converter?: string;
}

export interface List extends Place {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

export interface Mapping extends Place {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  /** What is in it and is no entry. */
  readonly oddities: readonly Odd[];
  /** Of YAML, by indentation: there is no telling how a program wants it as one parameter. */
  readonly isBlock?: boolean;
}

export interface Entry {
  readonly name: string;
  readonly line: number;
  readonly value: Tree;
}

/** What is no value, and why. */
export interface Odd extends Place {
  readonly kind: 'odd';
  readonly reason: string;
}

export const entryOf = (tree: Tree | undefined, ...names: readonly string[]): Tree | undefined =>
  tree?.kind === 'mapping' ? tree.entries.findLast(({ name }) => names.includes(name))?.value : undefined;

export const odd = (line: number, source: string, reason: string): Odd => ({
  kind: 'odd',
  line,
  source,
  reason,
});
