import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** The version that has just been deleted: announced once, not again after a reload. */
export function useDeleted(): readonly [string | undefined, (name: string) => void] {
  const navigate = useNavigate();
  const inState = useLocation({ select: ({ state }) => state.deleted });
  const [deleted, setDeleted] = useState(inState);
  if (inState !== undefined && inState !== deleted) setDeleted(inState);
  useEffect(() => {
    if (inState === undefined) return;
    void navigate({
      to: '.',
      search: true,
      state: ({ deleted: _said, ...state }) => state,
      replace: true,
      resetScroll: false,
    });
  }, [inState, navigate]);
  return [deleted, setDeleted];
}
