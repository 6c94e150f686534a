import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DeleteDialog } from '#components/DeleteDialog.tsx';
import type { JobId, ProjectId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';

interface DeleteButtonProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly version: TrainingVersion;
}

/** Deletes the version, and continues to the history. */
export function DeleteButton({ projectId, jobId, version }: DeleteButtonProps) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Delete
      </Button>
      <DeleteDialog
        projectId={projectId}
        jobId={jobId}
        version={version}
        open={asking}
        onClose={() => setAsking(false)}
        onDeleted={() =>
          void navigate({
            to: '/projects/$projectId/jobs/$jobId',
            params: { projectId, jobId },
            replace: true,
            state: { deleted: version.name },
          })
        }
      />
    </>
  );
}
