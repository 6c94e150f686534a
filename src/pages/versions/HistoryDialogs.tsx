import { DeleteDialog } from '#components/DeleteDialog.tsx';
import { StopDialog } from '#components/StopDialog.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

interface HistoryDialogsProps {
  readonly job: { readonly projectId: ProjectId; readonly jobId: JobId };
  readonly toStop: readonly TrainingVersion[];
  readonly toDelete: TrainingVersion | null;
  readonly onClose: () => void;
  readonly onStopped: () => void;
  /** With the name of the version. */
  readonly onDeleted: (name: string) => void;
}

/** Asks before a version is stopped or deleted. */
export function HistoryDialogs(props: HistoryDialogsProps) {
  const { job, toStop, toDelete, onClose, onStopped, onDeleted } = props;
  return (
    <>
      {toStop.length > 0 && (
        <StopDialog {...job} open versions={toStop} onClose={onClose} onStopped={onStopped} />
      )}
      {toDelete !== null && (
        <DeleteDialog
          {...job}
          open
          version={toDelete}
          onClose={onClose}
          onDeleted={() => {
            onClose();
            onDeleted(toDelete.name);
          }}
        />
      )}
    </>
  );
}
