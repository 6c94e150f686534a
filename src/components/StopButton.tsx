import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import { StopDialog } from './StopDialog.tsx';

interface StopButtonProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly versionId: VersionId;
  readonly name: string;
  /** Where more than one version can be stopped. */
  readonly label?: ReactNode;
  /** After the service has accepted: the version becomes Stopping, then Stopped. */
  readonly onStopped: () => void;
}

export function StopButton({
  projectId,
  jobId,
  versionId,
  name,
  label = 'Stop',
  onStopped,
}: StopButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{label}</Button>
      <StopDialog
        projectId={projectId}
        jobId={jobId}
        versions={[{ id: versionId, name }]}
        open={asking}
        onClose={() => setAsking(false)}
        onStopped={onStopped}
      />
    </>
  );
}
