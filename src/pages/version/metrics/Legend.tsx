import { styled } from '@mui/material/styles';

const Items = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '2px 14px',
  '& > span': { display: 'inline-flex', alignItems: 'center', gap: 6 },
  '& i': { width: 18, borderTop: `2px solid ${theme.vars.palette.running}` },
  '& i.base': { borderTop: `1.5px dashed ${theme.vars.palette.inkFaint}` },
}));

/** Which lines are whose. */
export const Legend = ({ own, base }: { readonly own: string; readonly base: string | undefined }) => (
  <Items translate="no">
    <span>
      <i />
      {own}
    </span>
    {base !== undefined && (
      <span>
        <i className="base" />
        {base}
      </span>
    )}
  </Items>
);
