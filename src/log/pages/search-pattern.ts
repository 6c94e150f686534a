export type SearchPattern =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'regex'; readonly source: string };

export interface SearchMatcher {
  readonly regex: RegExp;
  /** Of every match, where it is known: then only the ends of the matches have to be found. */
  readonly length: number | null;
}

/** A compiled pattern, or why it is invalid. */
type CompiledPattern =
  | { readonly kind: 'ready'; readonly matcher: SearchMatcher }
  /** It would find nothing anywhere. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly message: string };

/** A text without an upper-case letter is found however it is written; a regular expression likewise. */
export function compilePattern(pattern: SearchPattern): CompiledPattern {
  const source = pattern.kind === 'text' ? escaped(pattern.text) : pattern.source;
  if (source === '') return { kind: 'empty' };
  // What is escaped in an expression, such as \S, is no letter.
  const letters = pattern.kind === 'text' ? pattern.text : source.replace(/\\./gs, '');
  const isExact = letters !== letters.toLowerCase();
  try {
    const length = pattern.kind === 'text' && !source.includes('\n') ? pattern.text.length : null;
    return { kind: 'ready', matcher: { regex: new RegExp(source, isExact ? 'gm' : 'gim'), length } };
  } catch (error) {
    return { kind: 'invalid', message: `Not a regular expression: ${reasonOf(error)}` };
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Without the expression itself: 'Unterminated group'. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '') : '';
