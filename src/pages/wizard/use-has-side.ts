import { useSyncExternalStore } from 'react';
import { sideColumn } from '#ui/page/page-grid.ts';

const wide = matchMedia(sideColumn.replace('@media ', ''));

function follow(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}

/** There is room for a column beside the fields. */
export const useHasSide = (): boolean => useSyncExternalStore(follow, () => wide.matches);
