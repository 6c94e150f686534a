import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { LoadSavedConfiguration } from './LoadSavedConfiguration.tsx';
import { SaveConfigurationForm } from './SaveConfigurationForm.tsx';
import { SavedConfigurationList } from './SavedConfigurationList.tsx';

/** Configurations that are saved on the service for the project: saves this one, and loads the parameters of another. */
export function SavedConfigurationsDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const [loading, setLoading] = useState<string>();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>
        {loading === undefined ? 'Saved configurations' : `Load ${loading}`}
      </DialogTitle>
      {loading === undefined ? (
        <>
          <DialogContent>
            <SaveConfigurationForm />
            <SavedConfigurationList onLoad={setLoading} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Close</Button>
          </DialogActions>
        </>
      ) : (
        <LoadSavedConfiguration name={loading} onBack={() => setLoading(undefined)} onLoaded={onClose} />
      )}
    </Dialog>
  );
}
