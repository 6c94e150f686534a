import { useMutation } from '@tanstack/react-query';
import { useClient } from '#api/api-context.tsx';
import { deleteVersionMutation } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { ReadFailure } from './ReadFailure.tsx';

interface DeleteDialogProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: Pick<TrainingVersion, 'id' | 'name' | 'status'>;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks the user once, then calls the service once. */
export function DeleteDialog({ projectId, jobId, version, open, onClose, onDeleted }: DeleteDialogProps) {
  const { id, name, status } = version;
  const remove = useMutation(deleteVersionMutation(useClient(), projectId, jobId));
  return (
    <ConfirmDialog
      open={open}
      title={
        <>
          Delete <Name>{name}</Name>?
        </>
      }
      confirm={
        remove.isPending ? (
          'Deleting …'
        ) : (
          <>
            Delete <Name>{name}</Name>
          </>
        )
      }
      cancel={
        <>
          Keep <Name>{name}</Name>
        </>
      }
      tone="danger"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(id, { onSuccess: onDeleted })}
      onClose={() => {
        remove.reset();
        onClose();
      }}
    >
      {remove.isError && (
        <ReadFailure
          title={
            <>
              <Name>{name}</Name> could not be deleted
            </>
          }
          error={remove.error}
        />
      )}
      {!isFinal(status) && 'The run ends. '}The version, its log and its metrics are deleted from ModelArts.
      This can't be undone. Files in the output folder stay.
    </ConfirmDialog>
  );
}
