import { Link } from '@tanstack/react-router';
import type { Finding } from '#domain/preflight/finding.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { isError } from '#pages/wizard/steps/review/use-preflight.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { ErrorIcon, WarningIcon } from '#ui/icons.tsx';
import { Name } from '#ui/translation/Name.tsx';

interface PointNotesProps {
  readonly equal: TrainingVersion | undefined;
  readonly isChosen: boolean;
  readonly problem: string | undefined;
  readonly findings: readonly Finding[];
}

/** What is to be known of a point before one pays. */
export function PointNotes({ equal, isChosen, problem, findings }: PointNotesProps) {
  const { projectId, jobId } = useWizard();
  return (
    <>
      {problem !== undefined && (
        <p data-severity="error">
          <ErrorIcon />
          <span>{problem}</span>
        </p>
      )}
      {equal !== undefined && (
        <p>
          <span>
            Same as{' '}
            <Link
              to="/projects/$projectId/jobs/$jobId/versions/$versionId"
              params={{ projectId, jobId, versionId: equal.id }}
              target="_blank"
            >
              <Name>{equal.name}</Name>
            </Link>
            {isChosen ? ', created again' : ', left out'}
          </span>
        </p>
      )}
      {findings.map((finding) => (
        <p
          key={`${finding.id} ${finding.path} ${finding.message}`}
          data-severity={isError(finding) ? 'error' : 'warning'}
        >
          {isError(finding) ? <ErrorIcon /> : <WarningIcon />}
          <span>{finding.message}</span>
        </p>
      ))}
    </>
  );
}
