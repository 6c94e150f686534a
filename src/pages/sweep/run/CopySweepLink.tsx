import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { fullAddress } from '#components/full-address.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { SweepRecord } from '#submit/sweep/sweep-record.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';

interface CopySweepLinkProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly record: SweepRecord;
}

/** With its plan, so that another browser can go on with it. */
export function CopySweepLink({ job, record: { id, baseId, delta } }: CopySweepLinkProps) {
  const router = useRouter();
  const source = useRef<HTMLSpanElement>(null);
  const { href } = router.buildLocation({
    to: '/projects/$projectId/jobs/$jobId/sweeps/$sweepId',
    params: { ...job, sweepId: id },
    search: { from: baseId, ...delta },
  });
  const address = fullAddress(router.history, href);
  return (
    <>
      <CopyButton text={address} source={source} label="Copy link" />
      <span ref={source} style={visuallyHidden} aria-hidden="true">
        {address}
      </span>
    </>
  );
}
