import { fieldsNamed } from '#domain/draft/field-table.ts';
import type { DraftStep, Step } from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import { CodeStep } from '#pages/wizard/steps/code/CodeStep.tsx';
import { DataStep } from '#pages/wizard/steps/data/DataStep.tsx';
import { OutputStep } from '#pages/wizard/steps/output/OutputStep.tsx';
import { ResourcesStep } from '#pages/wizard/steps/resources/ResourcesStep.tsx';
import { ReviewStep } from '#pages/wizard/steps/review/ReviewStep.tsx';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Notice } from '#ui/Notice.tsx';

/** A field of the service as the form calls it, such as `Workers (worker_server_num)`; nothing where the form has no such field. */
function fieldWords(name: string): readonly string[] {
  const [field] = fieldsNamed(name.replace(/\[\d+\]$/, ''));
  return field === undefined ? [] : [`${field.label} (${name})`];
}

interface StepBodyProps {
  readonly step: Step;
  readonly missingBase: VersionId | undefined;
  readonly onEdit: (step: DraftStep) => void;
  readonly onOpen: (path: string) => void;
}

export function StepBody({ step, missingBase, onEdit, onOpen }: StepBodyProps) {
  const { base, versionList } = useWizard();
  const unreadable = base.unreadable.flatMap(fieldWords);
  return (
    <>
      {missingBase !== undefined && (
        <Notice kind="warning" title={`There is no version ${missingBase} in this job.`}>
          The form is filled from {versionList.versions[0]?.name}, the newest.
        </Notice>
      )}
      {jobStatus(base.status).checkFirst === step && (
        <Notice kind="info" title={`${base.name} ended as: ${jobStatus(base.status).word}.`}>
          This step is the likeliest place to mend that.
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice kind="warning" title={`Of ${base.name} could not be read: ${unreadable.join(', ')}.`}>
          Fill it in yourself; everything else is as in {base.name}.
        </Notice>
      )}
      {(step === 'data' || step === 'review') && base.configuration.mounts.length > 0 && (
        <Notice kind="warning" title={`${base.name} has storage that a new version can not have.`}>
          The service takes no mounts here: {base.configuration.mounts.join(', ')}.
        </Notice>
      )}
      {step === 'code' && <CodeStep />}
      {step === 'data' && <DataStep />}
      {step === 'resources' && <ResourcesStep />}
      {step === 'output' && <OutputStep />}
      {step === 'review' && <ReviewStep onEdit={onEdit} onOpen={onOpen} />}
    </>
  );
}
