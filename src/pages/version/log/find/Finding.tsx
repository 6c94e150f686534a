import { styled } from '@mui/material/styles';

const Words = styled('span')(({ theme }) => ({
  '& [role="status"]': { color: theme.vars.palette.ink },
  '& [data-mistaken]': { color: theme.vars.palette.bad },
}));

interface FindingProps {
  /** How many matches there are, or why there are none; '' where nothing is searched for. */
  readonly finding: string;
  readonly isMistaken: boolean;
}

/** What a search has found; screen readers hear of it. */
export const Finding = ({ finding, isMistaken }: FindingProps) => (
  <Words aria-live="polite">
    {finding !== '' && (
      <span role="status" data-mistaken={isMistaken || undefined}>
        {finding}
      </span>
    )}
  </Words>
);
