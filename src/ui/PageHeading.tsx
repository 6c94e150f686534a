import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  /** The title is what something is called, in any language. */
  readonly isName?: boolean;
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
  alignItems: 'flex-start',
  gap: '14px 24px',
  marginBottom: 22,
});

const Words = styled('div')(({ theme }) => ({
  flex: '1 1 320px',
  minWidth: 0,
  '& > div + div': { maxWidth: '76ch', marginTop: 6, color: theme.vars.palette.inkSoft },
}));

const TitleLine = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 20px',
  minHeight: 34,
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
  [theme.breakpoints.down('sm')]: { width: '100%', '& > :last-of-type': { flexGrow: 1 } },
}));

/** The heading of a page with what can be done there. */
export function PageHeading({ title, isName = false, status, facts, lead, actions }: PageHeadingProps) {
  return (
    <Row>
      <Words>
        <TitleLine>
          <Typography variant="h1" {...(isName ? { translate: 'no' } : {})}>
            {title}
          </Typography>
          {status}
          {facts !== undefined && <Facts>{facts}</Facts>}
        </TitleLine>
        {lead !== undefined && <div>{lead}</div>}
      </Words>
      {actions !== undefined && <Actions>{actions}</Actions>}
    </Row>
  );
}
