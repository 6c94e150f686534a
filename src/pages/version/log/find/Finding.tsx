import { styled } from '@mui/material/styles';

const Words = styled('span')(({ theme }) => ({
  '& [role="status"]': { color: theme.vars.palette.ink },
  '& [data-mistaken]': { color: theme.vars.palette.bad },
}));

interface FindingProps {
  /** How many matches there are, or why there are none; '' without a search. */
  readonly finding: string;
  readonly isMistaken: boolean;
}

/** The number of matches, also announced by screen readers. */
export const Finding = ({ finding, isMistaken }: FindingProps) => (
  <Words aria-live="polite">
    {finding !== '' && (
      <span role="status" data-mistaken={isMistaken || undefined}>
        {finding}
      </span>
    )}
  </Words>
);
