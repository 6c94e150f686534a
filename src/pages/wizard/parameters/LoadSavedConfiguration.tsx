import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useQuery } from '@tanstack/react-query';
import { startTransition } from 'react';
import { useClient } from '#api/api-context.tsx';
import { savedParametersQuery } from '#api/saved-configurations.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import { mergeParameters } from '#domain/parameters/merge.ts';
import { useDraftEdits } from '#pages/wizard/draft/draft-edits.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { ParameterPreview } from './ParameterPreview.tsx';

interface LoadSavedConfigurationProps {
  readonly name: string;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
}

/** What would change with the parameters of a set, before it is done. */
export function LoadSavedConfiguration({ name, onBack, onLoaded }: LoadSavedConfigurationProps) {
  const { projectId } = useWizard();
  const { getValues } = useDraftForm();
  const { editParameters } = useDraftEdits();
  const set = useQuery(savedParametersQuery(useClient(), projectId, name));
  const merge = set.data && mergeParameters(getValues('code.parameters'), set.data.parameters);

  const load = () => {
    onLoaded();
    if (merge === undefined || merge.added.length + merge.changed.length === 0) return;
    startTransition(() => editParameters(`Parameters of ${name} loaded.`, merge.merged));
  };

  return (
    <>
      <DialogContent>
        Its parameters are put on top of the present ones, by name. Its code, data, resources and output are
        not taken.
        {set.isPending && <LoadingRows label="the saved set" />}
        {set.isError && (
          <ReadFailure
            title={`${name} could not be loaded`}
            error={set.error}
            onRetry={() => void set.refetch()}
          />
        )}
        {merge !== undefined && (
          <ParameterPreview
            merge={merge}
            unreadable={(set.data?.unreadable ?? []).map((field) => ({
              where: 'The service',
              text: field,
              reason: 'its answer has a value here that is no text and no number.',
            }))}
          />
        )}
        {set.data?.parameters.length === 0 && <p>This set has no parameters.</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack}>All sets</Button>
        {merge !== undefined && (
          <Button variant="primary" onClick={load}>
            Load
          </Button>
        )}
      </DialogActions>
    </>
  );
}
