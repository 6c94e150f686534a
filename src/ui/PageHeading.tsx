import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  /** Beside the title: a large status. */
  readonly status?: ReactNode;
  /** In one line after it. */
  readonly facts?: ReactNode;
  /** Under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '10px 20px',
  '& h1': { minWidth: 0, overflowWrap: 'anywhere' },
});

const Facts = styled('div')(({ theme }) => ({
  color: theme.vars.palette.inkSoft,
  '& b': { fontWeight: 560, fontVariantNumeric: 'tabular-nums', color: theme.vars.palette.ink },
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 12,
  marginLeft: 'auto',
  [theme.breakpoints.down('md')]: { marginLeft: 0, '& > :last-of-type': { flexGrow: 1 } },
}));

const Lead = styled('div')(({ theme }) => ({
  maxWidth: '70ch',
  marginTop: 4,
  color: theme.vars.palette.inkSoft,
}));

/** The heading of a page with what can be done there. */
export function PageHeading({ title, status, facts, lead, actions }: PageHeadingProps) {
  return (
    <div style={{ marginBottom: 22 }}>
      <Row>
        <Typography variant="h1">{title}</Typography>
        {status}
        {facts !== undefined && <Facts>{facts}</Facts>}
        {actions !== undefined && <Actions>{actions}</Actions>}
      </Row>
      {lead !== undefined && <Lead>{lead}</Lead>}
    </div>
  );
}
