import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { Fragment, useId } from 'react';
import { keyCaps } from '#components/keys/key-caps.ts';
import { combinationsOf, isSingleKey, keyHelp } from '#components/keys/key-help.ts';
import { chooseSingleKeys, useSingleKeys } from '#components/keys/single-keys.ts';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { ChoiceInput } from '#ui/field/ChoiceInput.tsx';
import { Kbd } from '#ui/text/Kbd.tsx';

const Places = styled('div')(({ theme }) => ({
  columns: '2 300px',
  columnGap: 36,
  '& section': { breakInside: 'avoid', marginBottom: 16 },
  '& h3': {
    margin: '0 0 2px',
    fontSize: '0.75rem',
    lineHeight: 16 / 12,
    fontWeight: 560,
    color: theme.vars.palette.inkFaint,
  },
  '& dl > div': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: 16,
    padding: '5px 0',
    borderBottom: `1px solid ${theme.vars.palette.line}`,
  },
  '& dt': { color: theme.vars.palette.ink },
  '& dd': { flex: 'none', '& > i': { padding: '0 5px', fontStyle: 'normal', fontSize: '0.75rem' } },
}));

const Switch = styled('label')(({ theme }) => ({
  display: 'flex',
  gap: 8,
  minHeight: 24,
  padding: '4px 0',
  fontWeight: 520,
  color: theme.vars.palette.ink,
  cursor: 'pointer',
  '& + p': { marginLeft: 24, fontSize: '0.8125rem' },
}));

/** All keys of the product, from their table. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const areOn = useSingleKeys();
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <Places>
          {keyHelp.map(({ place, keys }, index) => (
            <section key={place} aria-labelledby={`${id}-${index}`}>
              <h3 id={`${id}-${index}`}>{place}</h3>
              <dl>
                {keys.map(({ name, does }) => (
                  <Row key={name} does={does} keys={combinationsOf(name)} areOn={areOn} />
                ))}
              </dl>
            </section>
          ))}
        </Places>
        <Switch>
          <ChoiceInput
            type="checkbox"
            checked={areOn}
            onChange={(event) => chooseSingleKeys(event.target.checked)}
            aria-describedby={`${id}-single`}
          />
          Single-key shortcuts
        </Switch>
        <p id={`${id}-single`}>
          Keys such as ? and C, without Ctrl. They never work while you type in a field. Switch them off if
          speech input or the keyboard triggers them by accident.
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

interface RowProps {
  readonly does: string;
  readonly keys: readonly (readonly string[])[];
  readonly areOn: boolean;
}

const Row = ({ does, keys, areOn }: RowProps) => (
  <div>
    <dt>{does}</dt>
    <dd>
      {keys.map((together, index) => (
        <Fragment key={together.join(' ')}>
          {index > 0 && <i>or</i>}
          <Kbd keys={keyCaps(together)} />
          {!areOn && isSingleKey(together) && <i>(off)</i>}
        </Fragment>
      ))}
    </dd>
  </div>
);
