import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Why nothing is here, and what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

const Box = styled('div')(({ theme }) => ({
  display: 'grid',
  justifyItems: 'start',
  gap: 6,
  maxWidth: '62ch',
  padding: '28px 18px 32px',
  color: theme.vars.palette.inkSoft,
  '& h3': { fontSize: '1rem', lineHeight: 1.375, color: theme.vars.palette.ink },
}));

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <Box>
      <Typography variant="h2" component="h3">
        {title}
      </Typography>
      <div>{children}</div>
      {action !== undefined && <div style={{ marginTop: 10 }}>{action}</div>}
    </Box>
  );
}
