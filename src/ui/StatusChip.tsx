import { styled } from '@mui/material/styles';
import { jobStatus } from '#domain/job-status.ts';
import { statusColour } from '#ui/theme/status-colour.ts';
import { tint } from '#ui/theme/tokens.ts';
import { StatusIcon } from './icons.tsx';

interface StatusChipProps {
  /** A number of the service, or null if it sent none that can be read. */
  readonly status: number | null;
  readonly size?: 'small' | 'large';
  /** Says each new word to a screen reader; once on a page. */
  readonly live?: boolean;
}

const Small = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 22,
  padding: '0 9px 0 6px',
  borderRadius: 11,
  fontSize: '0.8125rem',
  lineHeight: '20px',
  fontWeight: 520,
  whiteSpace: 'nowrap',
  backgroundColor: tint('currentColor', 9),
});

const Large = styled(Small)({
  gap: 8,
  height: 32,
  padding: '0 14px 0 10px',
  border: '1.5px solid currentColor',
  borderRadius: 16,
  fontSize: '0.875rem',
  fontWeight: 600,
  transition: 'color 160ms',
});

/** The shape, the word and the colour of a status. */
export function StatusChip({ status, size = 'small', live = false }: StatusChipProps) {
  const { word, look } = jobStatus(status);
  const Chip = size === 'large' ? Large : Small;
  return (
    <Chip translate="no" style={{ color: statusColour(status) }} {...(live ? { role: 'status' } : {})}>
      <StatusIcon look={look} />
      {word}
    </Chip>
  );
}
