import type { FilterProblem } from './parse-filter.ts';

/** The filter with the known name, or the known value, in place of what was mistyped. */
export function withSuggestion(filter: string, { text, suggestion, mistyped }: FilterProblem): string {
  if (suggestion === null) return filter;
  return filter.replace(text, () => {
    if (mistyped === 'name') {
      const [name = text] = /^[^\s=<>!:]+/.exec(text) ?? [];
      return text.replace(name, () => suggestion);
    }
    const [before = ''] = /^[^=<>!:]*[=<>!:]+\s*/.exec(text) ?? [];
    return before + (/\s/.test(suggestion) ? `"${suggestion}"` : suggestion);
  });
}
