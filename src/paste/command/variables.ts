import type { Word } from './command-word.ts';

export interface Resolved {
  readonly text: string;
  /** The exact text that was replaced. */
  readonly replaced: readonly string[];
}

// $NAME, ${NAME}, ${NAME:-default}, %NAME% and $env:NAME.
const variable =
  /\$\{?[eE][nN][vV]:(\w{1,100})\}?|\$\{(\w{1,100})(?::?-([^{}]*))?\}|\$([A-Za-z_]\w*)|%(\w{1,100})%/g;

/** Replaces variables by the values that the same text sets; other variables stay unchanged. */
export function resolveText(text: string, values: ReadonlyMap<string, string>): Resolved {
  if (!/[$%]/.test(text)) return { text, replaced: [] };
  const replaced: string[] = [];
  const resolved = text.replace(
    variable,
    (whole, shell?: string, braced?: string, fallback?: string, bare?: string, percent?: string) => {
      const value = values.get(shell ?? braced ?? bare ?? percent ?? '') ?? fallback;
      if (value === undefined) return whole;
      replaced.push(whole);
      return value;
    },
  );
  // Values may contain variables: a text that grows too long stays unchanged.
  return resolved.length > maxResolved ? { text, replaced: [] } : { text: resolved, replaced };
}

const maxResolved = 32_768;

export function resolveWord({ parts }: Word, values: ReadonlyMap<string, string>): Resolved {
  const resolved = parts.map(({ text, isLiteral }) =>
    isLiteral ? { text, replaced: [] } : resolveText(text, values),
  );
  return {
    text: resolved.map(({ text }) => text).join(''),
    replaced: resolved.flatMap(({ replaced }) => replaced),
  };
}
