import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { LoadSavedSet } from './LoadSavedConfiguration.tsx';
import { SaveSetForm } from './SaveConfigurationForm.tsx';
import { SavedSetList } from './SavedConfigurationList.tsx';

/** Configurations that the project keeps on the service: to save this one, and to take the parameters of another. */
export function SavedSetsDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const [loading, setLoading] = useState<string>();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{loading === undefined ? 'Saved sets' : `Load ${loading}`}</DialogTitle>
      {loading === undefined ? (
        <>
          <DialogContent>
            <SaveSetForm />
            <SavedSetList onLoad={setLoading} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Close</Button>
          </DialogActions>
        </>
      ) : (
        <LoadSavedSet name={loading} onBack={() => setLoading(undefined)} onLoaded={onClose} />
      )}
    </Dialog>
  );
}
