import { useLocation } from '@tanstack/react-router';
import { fieldsNamed } from '#domain/draft/field-table.ts';
import type { Step } from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';
import { jobStatus } from '#domain/job-status.ts';
import { SweepSection } from '#pages/wizard/sweep/SweepSection.tsx';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import type { StepProps } from './step-props.ts';
import { steps } from './steps.tsx';

/** The label of an API field, such as `Workers (worker_server_num)`; nothing if the form has no such field. */
function fieldWords(name: string): readonly string[] {
  const [field] = fieldsNamed(name.replace(/\[\d+\]$/, ''));
  return field === undefined ? [] : [`${field.label} (${name})`];
}

interface StepBodyProps extends StepProps {
  readonly step: Step;
  readonly missingBase: VersionId | undefined;
}

export function StepBody({ step, missingBase, ...actions }: StepBodyProps) {
  const { base, versionList } = useWizard();
  const { Component } = steps[step];
  const failure = useLocation({ select: ({ state }) => state.failure });
  const isQuoted = failure?.versionId === base.id;
  const name = <Name>{base.name}</Name>;
  const unreadable = base.unreadable.flatMap(fieldWords);
  return (
    <>
      {missingBase !== undefined && (
        <Notice kind="warning" title={`Version ${missingBase} not found in this job`}>
          The form is based on <Name>{versionList.versions[0]?.name}</Name>, the newest version.
        </Notice>
      )}
      {isQuoted && failure.step === step && (
        <Notice kind="info" title={<>{name} failed: check this step first</>}>
          <code translate="no">{failure.quote}</code>
          <br />
          {failure.reason}
        </Notice>
      )}
      {!isQuoted && jobStatus(base.status).checkFirst === step && (
        <Notice
          kind="info"
          title={
            <>
              {name} ended with status {jobStatus(base.status).word}
            </>
          }
        >
          Check this step first.
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice
          kind="warning"
          title={
            <>
              Could not be read from {name}: {unreadable.join(', ')}
            </>
          }
        >
          Enter {unreadable.length === 1 ? 'this value' : 'these values'} yourself. All other fields are
          unchanged.
        </Notice>
      )}
      {(step === 'data' || step === 'review') && base.configuration.mounts.length > 0 && (
        <Notice kind="warning" title={<>{name} has storage that a new version can't have</>}>
          Version requests can't have mounts. Not included: {base.configuration.mounts.join(', ')}.
        </Notice>
      )}
      <Component {...actions} />
      {step !== 'review' && step !== 'code' && <SweepSection />}
    </>
  );
}
