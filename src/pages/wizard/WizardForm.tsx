import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useClient } from '#api/api-context.tsx';
import type { DatedVersionList } from '#api/versions.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import type { DraftStep, Step } from '#domain/draft/steps.ts';
import type { StoredDraft } from '#domain/draft/stored.ts';
import { attemptMark, nextVersionName, versionSubfolder } from '#domain/draft/version-subfolder.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';
import type { VersionDetail } from '#domain/version/training-version.ts';
import type { Edits, Start } from '#pages/wizard/base/use-wizard-session.ts';
import { DraftEditsProvider } from '#pages/wizard/draft/DraftEditsProvider.tsx';
import type { DraftStore } from '#pages/wizard/draft/draft-store.ts';
import { LeaveGuard } from '#pages/wizard/draft/LeaveGuard.tsx';
import { useDraftSaving } from '#pages/wizard/draft/use-draft-saving.ts';
import { CurrentDraftProvider, createCurrentDraft } from './current-draft.ts';
import { draftResolver, type FieldRefusal } from './draft-resolver.ts';
import { loadSweep } from './sweep/sweep-parts.ts';
import { readCatalogue, useCatalogue } from './use-catalogue.ts';
import { WizardLayout } from './WizardLayout.tsx';
import { type WizardFacts, WizardProvider } from './wizard-context.ts';

interface WizardFormProps {
  readonly projectId: ProjectId;
  readonly jobId: JobId;
  readonly step: Step;
  readonly versionList: DatedVersionList;
  readonly base: VersionDetail;
  readonly baseDraft: VersionDraft;
  /** The first values of the form: the base version's, a link's, a draft's, or edits carried over from another base. */
  readonly start: Start;
  readonly isFirstForm: boolean;
  readonly draftStore: DraftStore;
  /** A base version that was asked for and is not there. */
  readonly missingBase: VersionId | undefined;
  /** Without edits the form starts over from the new base. */
  readonly onChangeBase: (id: VersionId, edits: Edits | undefined) => void;
  readonly onResume: (stored: StoredDraft) => void;
}

export function WizardForm({ step, missingBase, onChangeBase, onResume, ...props }: WizardFormProps) {
  const { projectId, jobId, versionList, base, baseDraft, isFirstForm, draftStore } = props;
  // A form takes its first values once.
  const [start] = useState(props.start);
  const client = useClient();
  const cache = useQueryClient();
  const [checkedSteps] = useState(() => new Set<DraftStep>());
  const refusal = useRef<FieldRefusal>(undefined);
  const form = useForm<VersionDraft>({
    defaultValues: start.draft,
    resolver: draftResolver(
      () => readCatalogue(cache, client, projectId),
      checkedSteps,
      () => refusal.current,
      async (draft) => (await loadSweep()).planOf(draft).problems,
    ),
  });
  const [datasetId, sources] = useWatch({
    control: form.control,
    name: ['data.dataset.datasetId', 'data.several.sources'],
  });
  const catalogue = useCatalogue(projectId, [datasetId, ...sources.map((source) => source.datasetId)]);
  const nextName = nextVersionName(versionList.versions.map(({ name }) => name));
  const [mark, setMark] = useState(() => attemptMark(new Date()));
  const keep = useDraftSaving(draftStore, form, {
    step,
    base,
    baseDraft,
    start,
    isFirst: isFirstForm,
  });
  const currentDraft = useMemo(() => createCurrentDraft(form, baseDraft), [form, baseDraft]);
  const session = useMemo(() => ({ draftStore, start, resume: onResume }), [draftStore, start, onResume]);
  const facts = useMemo(
    (): WizardFacts => ({
      projectId,
      jobId,
      versionList,
      base,
      baseDraft,
      nextName,
      mark,
      versionSubfolder: versionSubfolder(nextName, mark),
      catalogue,
      session,
      refusal,
    }),
    [projectId, jobId, versionList, base, baseDraft, nextName, mark, catalogue, session],
  );
  return (
    <FormProvider {...form}>
      <WizardProvider value={facts}>
        <LeaveGuard keep={keep} />
        <CurrentDraftProvider value={currentDraft}>
          <DraftEditsProvider>
            <WizardLayout
              step={step}
              checkedSteps={checkedSteps}
              missingBase={missingBase}
              onChangeBase={onChangeBase}
              onSend={keep}
              onUndoRestore={() => {
                // What was typed last may not be saved yet.
                keep();
                draftStore.offerAgain();
                onChangeBase(base.id, undefined);
              }}
              onAttemptFailed={() => setMark(attemptMark(new Date()))}
            />
          </DraftEditsProvider>
        </CurrentDraftProvider>
      </WizardProvider>
    </FormProvider>
  );
}
