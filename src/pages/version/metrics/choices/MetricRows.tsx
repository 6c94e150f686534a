import Button from '@mui/material/Button';
import Select from '@mui/material/Select';
import { styled } from '@mui/material/styles';
import type { Kind } from '#log/metrics/metric-name.ts';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';

interface MetricRowsProps {
  readonly names: readonly { readonly name: string; readonly kind: Kind }[];
  readonly shown: readonly string[];
  /** Those that an expression reads. */
  readonly pinned: readonly string[];
  readonly tooSlow: readonly string[];
  readonly onShow: (name: string, isShown: boolean) => void;
  readonly onKind: (name: string, kind: Kind) => void;
  readonly onRemove: (name: string) => void;
}

const kinds: readonly { readonly kind: Kind; readonly label: string }[] = [
  { kind: 'loss', label: 'Lower is better' },
  { kind: 'score', label: 'Higher is better' },
  { kind: 'other', label: 'Neither' },
];

const Rows = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 10px',
    padding: '5px 0',
    borderTop: `1px solid ${theme.vars.palette.line}`,
    color: theme.vars.palette.ink,
  },
  '& > li:first-of-type': { borderTop: 0 },
  '& > li > span': { flex: '1 1 160px', minWidth: 0, overflowWrap: 'anywhere' },
}));

const Label = styled('label')({
  display: 'flex',
  gap: 8,
  flex: '1 1 160px',
  minWidth: 0,
  padding: '4px 0',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
});

export function MetricRows({ names, shown, pinned, tooSlow, onShow, onKind, onRemove }: MetricRowsProps) {
  const read = new Set(names.map(({ name }) => name));
  const unread = pinned.filter((name) => !read.has(name));
  return (
    <Rows>
      {names.map(({ name, kind }) => (
        <li key={name}>
          <Label>
            <ChoiceInput
              type="checkbox"
              checked={shown.includes(name)}
              onChange={(event) => onShow(name, event.target.checked)}
            />
            <code translate="no">{name}</code>
          </Label>
          <Select
            native
            value={kind}
            onChange={(event) => {
              const next = kinds.find((each) => each.kind === event.target.value);
              if (next !== undefined) onKind(name, next.kind);
            }}
            inputProps={{ 'aria-label': `Direction of ${name}` }}
          >
            {kinds.map(({ kind: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
          {tooSlow.includes(name) && <span>Pattern too slow: later values are missing</span>}
          {pinned.includes(name) && <RemoveButton name={name} onRemove={onRemove} />}
        </li>
      ))}
      {unread.map((name) => (
        <li key={name}>
          <span>
            <code translate="no">{name}</code>{' '}
            <span>{tooSlow.includes(name) ? 'pattern too slow, stopped' : 'no matches'}</span>
          </span>
          <RemoveButton name={name} onRemove={onRemove} />
        </li>
      ))}
    </Rows>
  );
}

const RemoveButton = ({ name, onRemove }: { name: string; onRemove: (name: string) => void }) => (
  <Button variant="quiet" aria-label={`Remove ${name}`} onClick={() => onRemove(name)}>
    Remove
  </Button>
);
