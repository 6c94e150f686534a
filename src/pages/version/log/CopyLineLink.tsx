import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import type { LogOwner } from '#api/logs.ts';
import { fullAddress } from '#components/full-address.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';

interface CopyLineLinkProps {
  readonly owner: LogOwner;
  readonly file: string;
  /** The first line, as an address names it. */
  readonly at: string;
  readonly count: number;
}

/** Copies an address that opens the log at lines, and selects them. */
export function CopyLineLink({ owner, file, at, count }: CopyLineLinkProps) {
  const router = useRouter();
  const source = useRef<HTMLElement>(null);
  const { href } = router.buildLocation({
    to: '/projects/$projectId/jobs/$jobId/versions/$versionId',
    params: owner,
    search: { log: file, at, ...(count > 1 && { lines: String(count) }) },
  });
  const address = fullAddress(router.history, href);
  return (
    <>
      <CopyButton text={address} source={source} label="Copy link" />
      <code ref={source} style={visuallyHidden} aria-hidden>
        {address}
      </code>
    </>
  );
}
