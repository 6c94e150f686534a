import type { HiddenSince } from './schedule.ts';

const readVisibility = (): HiddenSince => (document.visibilityState === 'hidden' ? Date.now() : null);

let since: HiddenSince = null;
const listeners = new Set<() => void>();

function update(): void {
  since = readVisibility();
  for (const listener of listeners) listener();
}

/** When the page was hidden; null while it is visible. */
export const hiddenSince = (): HiddenSince => since;

export function subscribeToVisibility(listener: () => void): () => void {
  if (listeners.size === 0) {
    since = readVisibility();
    document.addEventListener('visibilitychange', update);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener('visibilitychange', update);
  };
}
