import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: ReactNode;
  /** Why nothing is here, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** Of the title: 3 in a card, 2 right under the page's heading. */
  readonly level?: 2 | 3;
}

const Box = styled('div')(({ theme }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: 6,
  maxWidth: '62ch',
  padding: '28px 18px 32px',
  color: theme.vars.palette.inkSoft,
  '& h2, & h3': { fontSize: '1rem', lineHeight: 1.375, color: theme.vars.palette.ink },
}));

export function EmptyState({ title, children, action, level = 3 }: EmptyStateProps) {
  return (
    <Box>
      <Typography variant="h2" component={`h${level}`}>
        {title}
      </Typography>
      <div>{children}</div>
      {action !== undefined && <div style={{ marginTop: 10 }}>{action}</div>}
    </Box>
  );
}
