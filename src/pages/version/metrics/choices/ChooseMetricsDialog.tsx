import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { MetricChoices } from '#components/version-results/metric-choices.ts';
import type { ChangeChoices } from '#components/version-results/use-metric-choices.ts';
import type { Kind } from '#log/metrics/metric-name.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { MetricRows } from './MetricRows.tsx';

interface ChooseMetricsDialogProps {
  /** All that was read, with what is better. */
  readonly names: readonly { readonly name: string; readonly kind: Kind }[];
  readonly shown: readonly string[];
  /** Names whose pattern took too long. */
  readonly tooSlow: readonly string[];
  readonly choices: MetricChoices;
  readonly onChange: ChangeChoices;
  readonly onAddPattern: () => void;
  readonly onClose: () => void;
}

/** Which curves are shown, and which way is better. It holds for all versions of the job, at once. */
export function ChooseMetricsDialog(props: ChooseMetricsDialogProps) {
  const { names, shown, choices, onChange, onClose } = props;
  const id = useId();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Choose metrics</DialogTitle>
      <DialogContent>
        <MetricRows
          tooSlow={props.tooSlow}
          names={names}
          shown={shown}
          pinned={choices.pins.map(({ name }) => name)}
          onShow={(name, isShown) =>
            onChange({ shown: isShown ? [...shown, name] : shown.filter((each) => each !== name) })
          }
          onKind={(name, kind) => onChange({ kinds: { ...choices.kinds, [name]: kind } })}
          onRemove={(name) => onChange({ pins: choices.pins.filter((pin) => pin.name !== name) })}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onAddPattern} sx={{ marginRight: 'auto' }}>
          Add metric from a pattern
        </Button>
        {choices.shown !== null && <Button onClick={() => onChange({ shown: null })}>Reset</Button>}
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}
