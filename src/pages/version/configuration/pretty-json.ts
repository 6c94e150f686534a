import { parse, stringify } from 'lossless-json';

/** The same JSON with line breaks; every number keeps its digits. What is no JSON stays as it is. */
export function prettyJson(text: string): string {
  try {
    return stringify(parse(text), null, 2) ?? text;
  } catch {
    return text;
  }
}
