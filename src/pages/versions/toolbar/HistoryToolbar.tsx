import InputBase from '@mui/material/InputBase';
import NativeSelect from '@mui/material/NativeSelect';
import { styled } from '@mui/material/styles';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { type ReactNode, useId } from 'react';
import { useTypedSearch } from '#components/address-search/use-typed-search.ts';
import { isComposing } from '#ui/is-composing.ts';
import type { HistorySearch, Standing } from '../history-search.ts';

const Bar = styled('search')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 12px',
  flex: '1 1 auto',
  '& > .MuiInputBase-root': { flex: '1 1 220px', maxWidth: 420 },
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
    '& .MuiToggleButton-root': { padding: '4px 8px' },
    '& .MuiToggleButton-root small': { display: 'none' },
  },
}));

const labels: Readonly<Record<Standing, string>> = {
  all: 'All',
  unfinished: 'Running',
  completed: 'Completed',
  failed: 'Failed',
  stopped: 'Stopped',
};

interface HistoryToolbarProps {
  readonly search: HistorySearch;
  readonly onChange: (change: Partial<HistorySearch>) => void;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly metrics: readonly string[];
  /** The one that is shown. */
  readonly metric: string;
  /** Tells what is wrong with the filter, for screen readers. */
  readonly errorId: string | undefined;
  /** The choice of columns. */
  readonly children: ReactNode;
}

/** What is listed of the history, and how it is judged. */
export function HistoryToolbar(props: HistoryToolbarProps) {
  const { search, onChange, counts, metrics, metric, errorId, children } = props;
  const field = useTypedSearch(search.filter, (filter) => onChange({ filter }));
  const id = useId();
  const names = metric === '' || metrics.includes(metric) ? metrics : [metric, ...metrics];
  const standings = (Object.keys(labels) as Standing[]).filter(
    (standing) => standing === 'all' || counts[standing] > 0 || search.show === standing,
  );
  return (
    <Bar>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={search.show}
        aria-label="Status"
        onChange={(_event, show: Standing | null) => show !== null && onChange({ show })}
      >
        {standings.map((standing) => (
          <ToggleButton key={standing} value={standing}>
            {labels[standing]} <small>{counts[standing].toLocaleString('en')}</small>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <InputBase
        type="search"
        placeholder="Filter: learning_rate = 0.01"
        value={field.text}
        error={errorId !== undefined}
        onChange={(event) => field.type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) field.submit();
        }}
        inputProps={{
          'aria-label': 'Filter versions',
          'aria-describedby': errorId,
          'aria-invalid': errorId !== undefined,
          maxLength: 500,
          autoComplete: 'off',
          spellCheck: false,
        }}
      />
      {names.length > 0 && (
        <label htmlFor={id}>
          Result
          <NativeSelect
            input={<InputBase />}
            value={metric}
            onChange={(event) => onChange({ metric: event.target.value })}
            inputProps={{ id, translate: 'no' }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </label>
      )}
      {children}
    </Bar>
  );
}
