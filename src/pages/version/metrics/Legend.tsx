import { styled } from '@mui/material/styles';

const Items = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 14px',
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& b': { fontWeight: 400 },
  '& i': { width: 18, borderTop: `2px solid ${theme.vars.palette.running}` },
  '& i.base': { borderTop: `1.5px dashed ${theme.vars.palette.inkFaint}` },
}));

interface LegendProps {
  readonly own: string;
  /** Undefined if there is no curve of the base version. */
  readonly base: string | undefined;
  /** The base version, where it has values at other steps only. */
  readonly elsewhere: string | undefined;
}

/** Which lines are whose. */
export const Legend = ({ own, base, elsewhere }: LegendProps) => (
  <Items>
    <span>
      <i />
      <b translate="no">{own}</b>
    </span>
    {base !== undefined && (
      <span>
        <i className="base" />
        <b translate="no">{base}</b>
      </span>
    )}
    {elsewhere !== undefined && (
      <span>
        <b translate="no">{elsewhere}</b> <span>has no values in this range</span>
      </span>
    )}
  </Items>
);
