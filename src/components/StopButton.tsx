import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { stopVersionMutation } from '#api/versions.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { ReadFailure } from './ReadFailure.tsx';

interface StopButtonProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
  readonly name: string;
  /** Where more than one version can be stopped. */
  readonly label?: ReactNode;
  /** After the service has agreed: it goes on to Stopping, and then Stopped. */
  readonly onStopped: () => void;
}

/** Asks once, then asks the service once. */
export function StopButton({
  projectId,
  jobId,
  versionId,
  name,
  label = 'Stop',
  onStopped,
}: StopButtonProps) {
  const [asking, setAsking] = useState(false);
  const stop = useMutation(stopVersionMutation(useClient(), projectId, jobId));

  const confirm = () =>
    stop.mutate(versionId, {
      onSuccess: () => {
        setAsking(false);
        onStopped();
      },
    });

  return (
    <>
      <Button
        onClick={() => {
          stop.reset();
          setAsking(true);
        }}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={
          <>
            Stop <Name>{name}</Name>?
          </>
        }
        confirm={
          stop.isPending ? (
            'Stopping …'
          ) : (
            <>
              Stop <Name>{name}</Name>
            </>
          )
        }
        cancel="Keep running"
        tone="danger"
        busy={stop.isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        {stop.isError && (
          <ReadFailure
            title={
              <>
                <Name>{name}</Name> could not be stopped
              </>
            }
            error={stop.error}
          />
        )}
        A stopped version can't be resumed. Files written so far stay in the output folder.
      </ConfirmDialog>
    </>
  );
}
