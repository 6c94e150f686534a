import { styled } from '@mui/material/styles';
import { useRouter } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fullAddress } from '#components/full-address.ts';
import { usePageLink } from '#components/page-link.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import type { Delta } from '#request/delta-keys.ts';
import { writeDelta } from '#request/delta-link.ts';
import type { LeftOut } from '#request/left-out.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { mono } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';

const Made = styled('div')(({ theme }) => ({
  order: 1,
  flex: '1 0 100%',
  minWidth: 0,
  margin: '4px 0 8px',
  padding: '10px 14px',
  borderRadius: 8,
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  backgroundColor: theme.vars.palette.sunken,
  '& code': {
    ...mono,
    display: 'block',
    maxHeight: 118,
    marginTop: 4,
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    fontSize: '0.75rem',
    color: theme.vars.palette.ink,
  },
}));

interface MadeLink {
  readonly address: string;
  readonly changes: number;
  readonly leftOut: readonly LeftOut[];
}

/** Choices for single points belong to the plan, which is already counted with its values. */
const changesOf = (delta: Delta): number =>
  Object.keys(delta).filter((name) => name !== 'sweep' && !name.startsWith('sweep.')).length;

/** A link that opens the wizard with the present changes on top of the same base version. */
export function CopyLink() {
  const { projectId, jobId, base, baseDraft } = useWizard();
  const { getValues } = useDraftForm();
  const router = useRouter();
  const source = useRef<HTMLElement>(null);
  const [link, setLink] = useState<MadeLink>();

  const make = (): string => {
    const { delta, leftOut } = writeDelta(baseDraft, getValues());
    const { href } = router.buildLocation({
      to: '/projects/$projectId/jobs/$jobId/new',
      params: { projectId, jobId },
      search: { from: base.id, ...delta },
    });
    const address = fullAddress(router.history, href);
    // The address must be on the page before it can be selected for copying by hand.
    flushSync(() => setLink({ address, leftOut, changes: changesOf(delta) }));
    return address;
  };
  usePageLink(make);

  return (
    <>
      <CopyButton text={make} source={source} label="Copy link" />
      {link !== undefined && (
        <Made>
          The link opens this page based on {base.name}
          {link.changes > 0 && `, with ${formatCount(link.changes, 'change')}`}.
          {link.leftOut.length > 0 && (
            <strong> Left out: {link.leftOut.map(({ name, why }) => `${name} (${why})`).join(', ')}.</strong>
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long link scrolls, and the keyboard must reach it */}
          <code translate="no" ref={source} tabIndex={0}>
            {link.address}
          </code>
        </Made>
      )}
    </>
  );
}
