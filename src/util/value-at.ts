/** What is at a path, e.g. `code.ownCode.engineId`; undefined if there is no such place. */
export const valueAt = (root: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
      root,
    );
