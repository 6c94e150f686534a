import { styled } from '@mui/material/styles';
import { type ReactNode, useRef } from 'react';
import { mono } from '#ui/theme/tokens.ts';
import { CopyButton } from './CopyButton.tsx';
import { ErrorIcon, InfoIcon, WarningIcon } from './icons.tsx';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  /** What happened. */
  readonly title: ReactNode;
  /** What it means, and what to try. */
  readonly children?: ReactNode;
  /** For the people who are asked for help. */
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly action?: ReactNode;
  /** It is said at once: for what appears while one works. */
  readonly alert?: boolean;
}

const icons = { info: InfoIcon, warning: WarningIcon, error: ErrorIcon };

const Box = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '14px minmax(0, 1fr)',
  gap: '4px 10px',
  marginBottom: 18,
  padding: '12px 16px',
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  backgroundColor: theme.vars.palette.surface,
  color: theme.vars.palette.inkSoft,
  '& > svg': { marginTop: 3, color: theme.vars.palette.inkSoft },
  '& > *:not(svg)': { gridColumn: 2 },
  '& > div': { maxWidth: '88ch' },
  '& strong': { fontWeight: 600, color: theme.vars.palette.ink, gridRow: 1 },
  '&[data-kind="warning"]': { borderColor: theme.vars.palette.lineStrong },
  '&[data-kind="warning"] > svg': { color: theme.vars.palette.ink },
  '&[data-kind="error"]': {
    borderColor: theme.vars.palette.bad,
    backgroundColor: theme.vars.palette.badWash,
  },
  '&[data-kind="error"] > svg': { color: theme.vars.palette.bad },
}));

const Details = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 8px',
  fontSize: '0.75rem',
  '& span': { ...mono, fontSize: '0.75rem', overflowWrap: 'anywhere' },
});

/** What happened, what it means and what to try; it stays where it is until that has changed. */
export function Notice({ kind, title, children, code, requestId, action, alert = false }: NoticeProps) {
  const source = useRef<HTMLSpanElement>(null);
  const Icon = icons[kind];
  const details = [
    code === undefined ? [] : [`code ${code}`],
    requestId === undefined ? [] : [`request ${requestId}`],
  ]
    .flat()
    .join(' · ');
  return (
    <Box data-kind={kind} {...(alert ? { role: 'alert' } : {})}>
      <Icon />
      <strong>{title}</strong>
      {children !== undefined && <div>{children}</div>}
      {details !== '' && (
        <Details>
          <span ref={source} translate="no">
            {details}
          </span>
          <CopyButton text={details} source={source} variant="link" />
        </Details>
      )}
      {Boolean(action) && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 10, marginTop: 6 }}>{action}</div>
      )}
    </Box>
  );
}
