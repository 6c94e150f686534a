import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { JobFilter } from '#api/jobs.ts';
import { jobStatus, knownStatuses } from '#domain/job-status.ts';

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

interface Typed {
  readonly text: string;
  /** Searches of the address under which the text stays as it is. */
  readonly under: readonly string[];
}

/** The words in the field run ahead of the address, which follows when one stops typing. */
export function JobFilters({ filter, onChange }: JobFiltersProps) {
  const [typed, setTyped] = useState<Typed>({ text: filter.search, under: [filter.search] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = typed.under.includes(filter.search) ? typed.text : filter.search;

  const type = (next: string) => {
    const sent = typed.under.at(-1) ?? filter.search;
    setTyped({ text: next, under: [filter.search, sent] });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), pauseOfTyping);
  };
  const search = (words: string) => {
    clearTimeout(timer.current);
    setTyped((now) => ({ ...now, under: [...now.under.slice(0, 1), words.trim()] }));
    if (words.trim() !== filter.search) onChange({ search: words.trim() });
  };

  return (
    <search>
      <Bar>
        <div>
          <label htmlFor="jobs-search">Search</label>
          <InputBase
            id="jobs-search"
            type="search"
            fullWidth
            value={text}
            placeholder="Part of a name"
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && search(text)}
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
