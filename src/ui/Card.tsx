import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { mono, softShadow, touch } from '#ui/theme/tokens.ts';

interface CardProps {
  readonly title: string;
  /** A few words after the title, such as "2 changes". */
  readonly count?: ReactNode | undefined;
  /** Amber says that something differs from the base version. */
  readonly countTone?: 'neutral' | 'changed';
  /** In mono after the title: what the card shows. */
  readonly subject?: string;
  readonly actions?: ReactNode;
  /** Its one field has the same name: a region would only repeat it. */
  readonly isOneField?: boolean;
  /** The title has no line under it, and little room. */
  readonly isDense?: boolean;
  /** Before the title, in the same frame. */
  readonly above?: ReactNode;
  /** The body touches the edges: tables, lists, code. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** The frame of a card; alone where the page's heading says enough. */
export const CardFrame = styled('section')(({ theme }) => ({
  marginBottom: 18,
  border: `1px solid ${theme.vars.palette.line}`,
  borderRadius: 12,
  backgroundColor: theme.vars.palette.surface,
  boxShadow: softShadow,
  overflow: 'clip',
}));

const Head = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 10px',
  minHeight: 47,
  padding: '6px 10px 6px 18px',
  borderBottom: `1px solid ${theme.vars.palette.line}`,
  '& h2': { margin: '6px 0' },
  // A search may take several lines: the title stands at the first.
  '&:has(> div > search)': {
    alignItems: 'flex-start',
    '& h2': { marginBlock: 7 },
    [touch]: { '& h2': { marginBlock: 12 } },
  },
  '&[data-dense]': {
    minHeight: 38,
    padding: '5px 10px 0 18px',
    borderBottom: 0,
    '& .MuiButton-root': { minHeight: 28, paddingBlock: 4, [touch]: { minHeight: 44 } },
  },
  [theme.breakpoints.down('sm')]: { '&, &[data-dense]': { paddingLeft: 14 } },
}));

const Count = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{
  tone: 'neutral' | 'changed';
}>(({ theme, tone }) => ({
  height: 20,
  padding: '0 8px',
  border: '1px solid',
  borderRadius: 10,
  fontSize: '0.75rem',
  lineHeight: '18px',
  fontWeight: 520,
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  ...(tone === 'changed'
    ? {
        color: theme.vars.palette.changed,
        backgroundColor: theme.vars.palette.changedWash,
        borderColor: theme.vars.palette.changedLine,
      }
    : { color: theme.vars.palette.inkSoft, borderColor: theme.vars.palette.line }),
}));

const Subject = styled('span')(({ theme }) => ({
  ...mono,
  color: theme.vars.palette.inkSoft,
  overflowWrap: 'anywhere',
}));

const Actions = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 4,
  marginLeft: 'auto',
  // A search takes the width that there is.
  '&:has(> search)': { flex: '1 1 0', minWidth: 'min(100%, 240px)' },
  [theme.breakpoints.down('sm')]: { '&:has(> search)': { flexBasis: '100%' } },
}));

/** A part of the page with a name. */
export function Card({
  title,
  count,
  countTone = 'neutral',
  subject,
  actions,
  isOneField = false,
  isDense = false,
  above,
  flush = false,
  children,
}: CardProps) {
  const titleId = useId();
  return (
    <CardFrame aria-labelledby={isOneField ? undefined : titleId}>
      {above}
      <Head data-dense={isDense || undefined}>
        <Typography variant="h2" id={titleId}>
          {title}
        </Typography>
        {count !== undefined && <Count tone={countTone}>{count}</Count>}
        {subject !== undefined && <Subject>{subject}</Subject>}
        {actions !== undefined && <Actions>{actions}</Actions>}
      </Head>
      {flush ? children : <div style={{ padding: '16px 18px' }}>{children}</div>}
    </CardFrame>
  );
}
