import { useEffect, useMemo, useState } from 'react';
import { createLogSearch, type LogMatches } from '#log/pages/log-search.ts';
import type { LogWindow } from '#log/pages/log-window.ts';
import { compilePattern, type SearchPattern } from '#log/pages/search-pattern.ts';

interface LogSearchResult {
  /** Null if nothing is searched for, or nothing has been found yet. */
  readonly matches: LogMatches | null;
  /** Why the pattern is invalid; '' if it is valid. */
  readonly mistake: string;
}

/** In milliseconds; between two slices the page answers. */
const slice = 12;
const now = () => performance.now();

/** Searches all that has been read, slice by slice, and what is read later. */
export function useLogSearch(window: LogWindow, { kind, text }: FindText): LogSearchResult {
  const compiled = useMemo(() => compilePattern(patternOf(kind, text)), [kind, text]);
  const search = useMemo(
    () => (compiled.kind === 'ready' ? createLogSearch(compiled.matcher, now) : null),
    [compiled],
  );
  const [found, setFound] = useState<{ readonly by: typeof search; readonly matches: LogMatches }>();

  useEffect(() => {
    if (search === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const matches = search.search(window, slice);
      setFound({ by: search, matches });
      if (!matches.isComplete && !matches.isTooSlow) timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [search, window]);

  return {
    matches: search !== null && found?.by === search ? found.matches : null,
    mistake: compiled.kind === 'invalid' ? compiled.message : '',
  };
}

export interface FindText {
  readonly kind: SearchPattern['kind'];
  readonly text: string;
}

const patternOf = (kind: FindText['kind'], text: string): SearchPattern =>
  kind === 'text' ? { kind, text } : { kind, source: text };
