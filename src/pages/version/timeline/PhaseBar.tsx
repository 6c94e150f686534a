import { styled } from '@mui/material/styles';
import { statusColour } from '#ui/theme/status-colour.ts';
import type { Stretch } from './stages.ts';

const Rows = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'fit-content(96px) minmax(0, 1fr)',
  gap: '6px 12px',
  alignItems: 'center',
  fontSize: '0.8125rem',
  '& > span': { color: theme.vars.palette.inkFaint, overflowWrap: 'anywhere' },
  '& > span:first-of-type': { fontWeight: 520, color: theme.vars.palette.ink },
  '& > div': { display: 'flex', gap: 2, height: 6, opacity: 0.42 },
  '& > div:first-of-type': { height: 14, opacity: 1 },
  '& i': { display: 'block', minWidth: 3, borderRadius: 3, forcedColorAdjust: 'none' },
}));

interface PhaseBarProps {
  /** The first one is used. */
  readonly rows: readonly { readonly name: string; readonly stretches: readonly Stretch[] }[];
}

const sumOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { lasts }) => sum + (lasts ?? 0), 0);

/** How long versions took, to one scale. The words beside it say the same, so screen readers are spared. */
export function PhaseBar({ rows }: PhaseBarProps) {
  const whole = Math.max(1, ...rows.map(({ stretches }) => sumOf(stretches)));
  return (
    <Rows aria-hidden>
      {rows.flatMap(({ name, stretches }) => [
        <span key={name} translate="no">
          {name}
        </span>,
        <div key={`${name} bar`}>
          {stretches.map(({ status, lasts }, place) =>
            lasts === null ? null : (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: a status may come again, and none moves
                key={place}
                style={{
                  width: `${(100 * lasts) / whole}%`,
                  backgroundColor: statusColour(status),
                }}
              />
            ),
          )}
        </div>,
      ])}
    </Rows>
  );
}
