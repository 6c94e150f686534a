import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { styled } from '@mui/material/styles';
import { useEffect, useEffectEvent, useState } from 'react';
import type { JobFilter } from '#api/jobs.ts';
import { jobStatus, knownStatuses } from '#domain/job-status.ts';
import { isComposing } from '#ui/is-composing.ts';
import { type TypedSearch, typeSearch, waitingSearch, withAddress } from './typed-search.ts';

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
  '& > :first-of-type': { flex: '1 1 240px', maxWidth: 380 },
  [theme.breakpoints.down('md')]: { '& > *': { flex: '1 1 240px', maxWidth: 'none !important' } },
}));

const pauseOfTyping = 300;

/** The words in the field run ahead of the address, which follows when one stops typing. */
export function JobFilters({ filter, onChange }: JobFiltersProps) {
  const [kept, setTyped] = useState<TypedSearch>({ text: filter.search, over: [] });
  const typed = withAddress(kept, filter.search);
  if (typed !== kept) setTyped(typed);
  const waiting = waitingSearch(typed, filter.search);
  const search = useEffectEvent((words: string) => onChange({ search: words }));

  // What still waits when the page is left is dropped with it.
  useEffect(() => {
    if (waiting === undefined) return;
    const timer = setTimeout(() => search(waiting), pauseOfTyping);
    return () => clearTimeout(timer);
  }, [waiting]);

  return (
    <search>
      <Bar>
        <div>
          <label htmlFor="jobs-search">Search</label>
          <InputBase
            id="jobs-search"
            type="search"
            fullWidth
            value={typed.text}
            placeholder="Part of a name"
            onChange={(event) => setTyped(typeSearch(typed, event.target.value, filter.search))}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !isComposing(event) && waiting !== undefined)
                onChange({ search: waiting });
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
      </Bar>
    </search>
  );
}
