import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import { mono } from '#ui/theme/tokens.ts';
import { useCompare } from './compare-context.ts';

const Label = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  fontSize: '0.8125rem',
  '& select': { ...mono, maxWidth: 220, textOverflow: 'ellipsis' },
});

interface MetricSelectProps {
  readonly metric: string;
  readonly names: readonly string[];
}

/** By which of the results the versions are compared below the table. */
export function MetricSelect({ metric, names }: MetricSelectProps) {
  const { changeSearch } = useCompare();
  return (
    <Label>
      Metric
      <Select
        native
        value={metric}
        onChange={(event) => changeSearch({ metric: event.target.value, only: undefined })}
        inputProps={{ translate: 'no' }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Label>
  );
}
