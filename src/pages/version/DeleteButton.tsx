import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { deleteVersionMutation } from '#api/versions.ts';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import { isFinal } from '#domain/job-status.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Name } from '#ui/translation/Name.tsx';

interface DeleteButtonProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
}

/** Asks once, then asks the service once, and goes on to the history. */
export function DeleteButton({ projectId, jobId, version: { id, name, status } }: DeleteButtonProps) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const remove = useMutation(deleteVersionMutation(useClient(), projectId, jobId));

  const confirm = () =>
    remove.mutate(id, {
      onSuccess: () =>
        void navigate({
          to: '/projects/$projectId/jobs/$jobId',
          params: { projectId, jobId },
          replace: true,
          state: { deleted: name },
        }),
    });

  return (
    <>
      <Button
        variant="quiet"
        onClick={() => {
          remove.reset();
          setAsking(true);
        }}
      >
        Delete
      </Button>
      <ConfirmDialog
        open={asking}
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
        onConfirm={confirm}
        onClose={() => setAsking(false)}
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
    </>
  );
}
