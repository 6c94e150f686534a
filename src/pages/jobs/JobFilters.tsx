import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import type { JobFilter } from '#api/jobs.ts';
import { useTypedSearch } from '#components/address-search/use-typed-search.ts';
import { jobStatus, knownStatuses } from '#domain/job-status.ts';
import { isComposing } from '#ui/is-composing.ts';
import { isUnfinishedFirst, unfinishedFirstSort } from './jobs-search.ts';

interface JobFiltersProps {
  readonly filter: JobFilter;
  readonly onChange: (change: Partial<JobFilter>) => void;
}

const Bar = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 12,
  marginBottom: 14,
  '& label': { display: 'block', fontSize: '0.75rem', lineHeight: 16 / 12, fontWeight: 520, marginBottom: 3 },
  '& > div:first-of-type': { flex: '1 1 240px', maxWidth: 380 },
  [theme.breakpoints.down('md')]: { '& > *': { flex: '1 1 240px', maxWidth: 'none !important' } },
}));

export function JobFilters({ filter, onChange }: JobFiltersProps) {
  const search = useTypedSearch(filter.search, (words) => onChange({ search: words }));
  return (
    <search>
      <Bar>
        <div>
          <label htmlFor="jobs-search">Search</label>
          <InputBase
            id="jobs-search"
            type="search"
            fullWidth
            value={search.text}
            placeholder="Part of a name"
            onChange={(event) => search.type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isComposing(event)) search.submit();
            }}
            inputProps={{ maxLength: 64, autoComplete: 'off', spellCheck: false }}
          />
        </div>
        <div>
          <label htmlFor="jobs-status">Status</label>
          <NativeSelect
            fullWidth
            input={<InputBase />}
            value={filter.status}
            onChange={(event) => onChange({ status: event.target.value })}
            inputProps={{ id: 'jobs-status' }}
          >
            <option value="">All statuses</option>
            {knownStatuses.map((status) => (
              <option key={status} value={status}>
                {jobStatus(status).word}
              </option>
            ))}
          </NativeSelect>
        </div>
        <ToggleButton
          value="unfinished"
          selected={isUnfinishedFirst(filter)}
          onChange={() =>
            onChange(isUnfinishedFirst(filter) ? { sort: 'create_time', order: 'desc' } : unfinishedFirstSort)
          }
          sx={{ alignSelf: 'end' }}
        >
          Unfinished first
        </ToggleButton>
      </Bar>
    </search>
  );
}
