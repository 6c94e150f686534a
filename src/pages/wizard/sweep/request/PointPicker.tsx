import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { mono } from '#ui/theme/tokens.ts';
import { usePointShown } from './use-point-shown.ts';

const Line = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 10px',
  padding: '8px 18px 2px',
  fontSize: '0.8125rem',
  color: theme.vars.palette.inkSoft,
  '& > b': { flex: 1, fontWeight: 560, color: theme.vars.palette.ink },
  '& > p': { flex: '1 0 100%', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  '& code': mono,
}));

interface PointPickerProps {
  /** The place of the point among those that are created, from 0. */
  readonly place: number;
  readonly onShow: (place: number) => void;
}

/** Which version of the plan the panel shows. */
export function PointPicker({ place, onShow }: PointPickerProps) {
  const { point, index, count, names } = usePointShown(place);
  if (point === undefined) return <Line>The plan has no versions yet.</Line>;
  return (
    <Line>
      <b>
        Version {index + 1} of {count}
      </b>
      <Button
        variant="quiet"
        size="small"
        aria-label="Previous version"
        disabled={index === 0}
        onClick={() => onShow(index - 1)}
      >
        Previous
      </Button>
      <Button
        variant="quiet"
        size="small"
        aria-label="Next version"
        disabled={index === count - 1}
        onClick={() => onShow(index + 1)}
      >
        Next
      </Button>
      <p aria-live="polite">
        #{point.number}:{' '}
        {names.map(({ label, value }, at) => (
          <span key={label}>
            {at > 0 && ', '}
            {label} <code translate="no">{value}</code>
          </span>
        ))}
      </p>
    </Line>
  );
}
