import InputBase from '@mui/material/InputBase';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type ReactNode, useId, useRef } from 'react';
import { useTypedSearch } from '#components/address-search/use-typed-search.ts';
import type { FilterExample } from '#domain/version-filter/filter-examples.ts';
import { isComposing } from '#ui/is-composing.ts';
import { formatNumber } from '#util/format.ts';
import type { HistorySearch, StatusGroup } from '../history-search.ts';
import { FilterHelp, filterRule } from './FilterHelp.tsx';
import { ResultSelect } from './ResultSelect.tsx';

const Bar = styled('search')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  flex: '1 1 auto',
  '& > .MuiInputBase-root': { flex: '1 1 220px', maxWidth: 460 },
  '& > label': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    fontSize: '0.8125rem',
    color: theme.vars.palette.inkSoft,
  },
  '& > :last-child': { marginLeft: 'auto' },
  '& .MuiToggleButtonGroup-root': { flexWrap: 'wrap' },
  '& > *': { minWidth: 0, maxWidth: '100%' },
  '& .MuiToggleButton-root': { whiteSpace: 'nowrap' },
  '& .MuiToggleButton-root small': { marginLeft: 5, color: theme.vars.palette.inkFaint, fontSize: 'inherit' },
  // All of them in one line of a phone.
  [theme.breakpoints.down('sm')]: {
    '& .MuiToggleButtonGroup-root': { flex: '1 1 100%' },
    '& .MuiToggleButton-root': { flex: '1 1 auto', padding: 4, fontSize: '0.75rem' },
    '& .MuiToggleButton-root small': { display: 'none' },
    '& > label': { flex: '1 1 150px' },
    '& > label > .MuiInputBase-root': { flex: '1 1 0', minWidth: 0 },
  },
}));

const labels: Readonly<Record<StatusGroup, string>> = {
  all: 'All',
  unfinished: 'Running',
  completed: 'Completed',
  failed: 'Failed',
  stopped: 'Stopped',
};

interface HistoryToolbarProps {
  readonly search: HistorySearch;
  readonly onChange: (change: Partial<HistorySearch>) => void;
  /** Of the versions that the filter finds. */
  readonly counts: Readonly<Record<StatusGroup, number>>;
  /** Of all versions: a status that none has is not offered. */
  readonly groupCounts: Readonly<Record<StatusGroup, number>>;
  readonly metrics: readonly string[];
  /** The one that is shown. */
  readonly metric: string;
  readonly examples: readonly FilterExample[];
  /** The ID of the filter's error message, for screen readers. */
  readonly errorId: string | undefined;
  /** The choice of columns. */
  readonly children: ReactNode;
}

/** What is listed of the history, and how it is judged. */
export function HistoryToolbar(props: HistoryToolbarProps) {
  const { search, onChange, counts, groupCounts, metrics, metric, examples, errorId, children } = props;
  const field = useTypedSearch(search.filter, (filter) => onChange({ filter }));
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const offered = (Object.keys(labels) as StatusGroup[]).filter(
    (group) => group === 'all' || groupCounts[group] > 0 || search.show === group,
  );
  const pick = (example: string) => {
    onChange({ filter: [search.filter, example].join(' ').trim() });
    input.current?.focus();
  };
  return (
    <Bar>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={search.show}
        aria-label="Status"
        onChange={(_event, show: StatusGroup | null) => show !== null && onChange({ show })}
      >
        {offered.map((group) => (
          <ToggleButton key={group} value={group}>
            {labels[group]} <small>{formatNumber(counts[group])}</small>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <span id={id} hidden>
        {filterRule}
      </span>
      <InputBase
        type="search"
        placeholder="Filter: learning_rate = 0.01"
        value={field.text}
        error={errorId !== undefined}
        inputRef={input}
        endAdornment={<FilterHelp examples={examples} onPick={pick} />}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) field.submit();
        }}
        inputProps={{
          'aria-label': 'Filter versions',
          'aria-describedby': errorId === undefined ? id : `${errorId} ${id}`,
          'aria-invalid': errorId !== undefined,
          maxLength: 500,
          autoComplete: 'off',
          spellCheck: false,
        }}
      />
      <ResultSelect names={metrics} metric={metric} onChange={(name) => onChange({ metric: name })} />
      {children}
    </Bar>
  );
}
