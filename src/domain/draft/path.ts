import { type VersionDraft, versionDraftShape } from './shape.ts';

type Path = readonly string[];

/** The draft with another value at a path, e.g. `code.ownCode.engineId`. Throws if the draft has no such path. */
export const withValueAt = (draft: VersionDraft, path: string, value: unknown): VersionDraft =>
  versionDraftShape.parse(replaceAt(draft, path.split('.'), value));

function replaceAt(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof node !== 'object' || node === null) throw new Error(`The draft has no ${key}.`);
  const child = new Map<string, unknown>(Object.entries(node)).get(key);
  return { ...node, [key]: replaceAt(child, rest, value) };
}

/** The draft with each of its texts changed. */
export const mapTexts = (draft: VersionDraft, change: (text: string, path: string) => string): VersionDraft =>
  versionDraftShape.parse(mapNode(draft, [], change));

function mapNode(node: unknown, path: Path, change: (text: string, path: string) => string): unknown {
  if (typeof node === 'string') return change(node, path.join('.'));
  if (Array.isArray(node))
    return node.map((child, index) => mapNode(child, [...path, String(index)], change));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, child]) => [key, mapNode(child, [...path, key], change)]);
  return Object.fromEntries(entries);
}

/** Each text of the draft by its path. */
export function textsOf(draft: VersionDraft): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(draft, (text, path) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}
