import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { stopVersionMutation } from '#api/versions.ts';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatCount } from '#util/format.ts';
import { ReadFailure } from './ReadFailure.tsx';

type Stoppable = Pick<TrainingVersion, 'id' | 'name'>;

interface StopDialogProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  /** One or more. */
  readonly versions: readonly Stoppable[];
  readonly open: boolean;
  readonly onClose: () => void;
  /** After the service has accepted all: the versions become Stopping, then Stopped. */
  readonly onStopped: () => void;
}

/** Asks the user once, then calls the service for each version in turn. */
export function StopDialog({ projectId, jobId, versions, open, onClose, onStopped }: StopDialogProps) {
  const stop = useMutation(stopVersionMutation(useClient(), projectId, jobId));
  // After a failure the service is not asked again for those that it has agreed to.
  const [stopped] = useState(() => new Set<string>());
  const all = useMutation({
    mutationFn: async () => {
      for (const { id } of versions.filter((version) => !stopped.has(version.id))) {
        await stop.mutateAsync(id);
        stopped.add(id);
      }
    },
    onSuccess: () => {
      onClose();
      onStopped();
    },
  });
  const [only, ...others] = versions;
  const subject =
    only !== undefined && others.length === 0 ? (
      <Name>{only.name}</Name>
    ) : (
      formatCount(versions.length, 'version')
    );
  const failed = versions.find(({ id }) => id === stop.variables) ?? only;
  return (
    <ConfirmDialog
      open={open}
      title={<>Stop {subject}?</>}
      confirm={all.isPending ? 'Stopping …' : <>Stop {subject}</>}
      cancel="Keep running"
      tone="danger"
      busy={all.isPending}
      onConfirm={() => all.mutate()}
      onClose={() => {
        all.reset();
        onClose();
      }}
    >
      {all.isError && (
        <ReadFailure
          title={
            <>
              <Name>{failed?.name}</Name> could not be stopped
            </>
          }
          error={all.error}
        />
      )}
      A stopped version can't be resumed. Files written so far stay in the output folder.
    </ConfirmDialog>
  );
}
