/** What JSON, a Python literal and YAML have in common. */
export type Tree = Scalar | List | Mapping | InvalidNode;

interface Place {
  readonly line: number;
  /** The text in one line, which becomes the value. */
  readonly source: string;
}

export interface Scalar extends Place {
  readonly kind: 'scalar';
  readonly text: string;
  /** `null`, `None`, `~`: there is no value. */
  readonly isNull: boolean;
  /** The function called with the text, as `float` in `float("1e-4")`. */
  readonly converter?: string;
}

export interface List extends Place {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}

export interface Mapping extends Place {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  /** Parts of the mapping that are not entries. */
  readonly invalidNodes: readonly InvalidNode[];
  /** A YAML block mapping: there is no standard way to write it as the value of one parameter. */
  readonly isBlock?: boolean;
}

export interface Entry {
  readonly name: string;
  readonly line: number;
  readonly value: Tree;
}

/** What is no value, and why. */
export interface InvalidNode extends Place {
  readonly kind: 'invalid';
  readonly reason: string;
}

export const entryOf = (tree: Tree | undefined, ...names: readonly string[]): Tree | undefined =>
  tree?.kind === 'mapping' ? tree.entries.findLast(({ name }) => names.includes(name))?.value : undefined;

export const invalidNode = (line: number, source: string, reason: string): InvalidNode => ({
  kind: 'invalid',
  line,
  source,
  reason,
});
