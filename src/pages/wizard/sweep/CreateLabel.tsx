import { Suspense } from 'react';
import { useIsSweep } from '#pages/wizard/current-draft.ts';
import { VersionCount } from './sweep-parts.ts';

/** 'Create version', or 'Create 4 versions'. */
export function CreateLabel({ one }: { readonly one: string }) {
  if (!useIsSweep()) return one;
  return (
    <span>
      Create{' '}
      <Suspense fallback="versions">
        <VersionCount />
      </Suspense>
    </span>
  );
}
