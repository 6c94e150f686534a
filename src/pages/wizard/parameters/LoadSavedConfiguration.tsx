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
import { Name } from '#ui/translation/Name.tsx';
import { ParameterPreview } from './ParameterPreview.tsx';

interface LoadSavedConfigurationProps {
  readonly name: string;
  readonly onBack: () => void;
  readonly onLoaded: () => void;
}

/** What loading the parameters of a saved configuration would change. */
export function LoadSavedConfiguration({ name, onBack, onLoaded }: LoadSavedConfigurationProps) {
  const { projectId } = useWizard();
  const { getValues } = useDraftForm();
  const { editParameters } = useDraftEdits();
  const saved = useQuery(savedParametersQuery(useClient(), projectId, name));
  const merge = saved.data && mergeParameters(getValues('code.parameters'), saved.data.parameters);

  const load = () => {
    onLoaded();
    if (merge === undefined || merge.added.length + merge.changed.length === 0) return;
    startTransition(() => editParameters(`Parameters of ${name} loaded.`, merge.merged));
  };

  return (
    <>
      <DialogContent>
        Loads the parameters only: updates values by name and adds new parameters. Code, data, resources and
        output stay unchanged.
        {saved.isPending && <LoadingRows label="Loading the saved configuration …" />}
        {saved.isError && (
          <ReadFailure
            title={
              <>
                <Name>{name}</Name> could not be loaded
              </>
            }
            error={saved.error}
            onRetry={() => void saved.refetch()}
          />
        )}
        {merge !== undefined && (
          <ParameterPreview
            merge={merge}
            unreadable={(saved.data?.unreadable ?? []).map((field) => ({
              where: 'The service',
              text: field,
              reason: 'the value is neither text nor a number.',
            }))}
          />
        )}
        {saved.data?.parameters.length === 0 && <p>This configuration has no parameters.</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack}>All configurations</Button>
        {merge !== undefined && (
          <Button variant="primary" onClick={load}>
            Load
          </Button>
        )}
      </DialogActions>
    </>
  );
}
