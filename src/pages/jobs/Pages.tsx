import { styled } from '@mui/material/styles';
import { type JobFilter, jobsPerPage } from '#api/jobs.ts';
import { ButtonLink } from '#components/ButtonLink.tsx';
import { formatCount } from '#util/format.ts';
import { writeJobsSearch } from './jobs-search.ts';

const Bar = styled('nav')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 10,
  padding: '10px 18px',
  borderTop: `1px solid ${theme.vars.palette.line}`,
  color: theme.vars.palette.inkSoft,
  fontSize: '0.8125rem',
  fontVariantNumeric: 'tabular-nums',
  '& span': { marginRight: 'auto' },
}));

/** The page of the list; no controls if all of the list is on the screen. */
export function Pages({ filter, total }: { readonly filter: JobFilter; readonly total: number }) {
  const last = Math.max(1, Math.ceil(total / jobsPerPage));
  const turn = (page: number) => writeJobsSearch({ ...filter, page });
  return (
    <Bar aria-label="Pages">
      <span>
        {filter.page > last || last === 1
          ? formatCount(total, 'job')
          : `Page ${filter.page} of ${last}, ${formatCount(total, 'job')}`}
      </span>
      {filter.page > 1 && (
        <ButtonLink to="." search={turn(Math.min(filter.page - 1, last))}>
          Previous
        </ButtonLink>
      )}
      {filter.page < last && (
        <ButtonLink to="." search={turn(filter.page + 1)}>
          Next
        </ButtonLink>
      )}
    </Bar>
  );
}
