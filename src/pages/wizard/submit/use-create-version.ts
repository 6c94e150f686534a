import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { once } from '#api/once.ts';
import { nextVersionName, versionSubfolder } from '#domain/draft/version-subfolder.ts';
import type { VersionId } from '#domain/ids.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { isCreatedDraft } from '#pages/wizard/draft/created-draft.ts';
import { useDraftForm, useWizard } from '#pages/wizard/wizard-context.ts';
import { requestBody } from '#request/body.ts';
import {
  isBusy,
  type NotCreated,
  type SubmitEnd,
  type SubmitRequest,
  type SubmitState,
} from '#submit/submit-state.ts';
import type { Submitter } from '#submit/submitter.ts';
import { useSubmitter } from '#submit/submitters-context.ts';

interface CreateVersionOptions {
  readonly onCreated: (id: VersionId) => void;
  /** An attempt has ended without a version, or its result is unknown: the next attempt needs a new subfolder. */
  readonly onEnded: () => void;
  readonly onRejected: (error: unknown) => void;
  /** The form is as it must be. */
  readonly check: () => Promise<boolean>;
  /** Saves the draft: what is saved after the request was sent would seem to be another one. */
  readonly saveDraft: () => void;
}

export interface CreateVersion {
  readonly state: SubmitState;
  readonly submitter: Submitter;
  /** Sends one request. A press while another is on its way, or after it has succeeded, does nothing. */
  readonly submit: (options?: { readonly evenIfEqual: boolean }) => Promise<void>;
  readonly createAgain: () => Promise<void>;
}

type Action = 'create' | 'create-another' | 'create-again';

export function useCreateVersion({
  onCreated,
  onEnded,
  onRejected,
  check,
  saveDraft,
}: CreateVersionOptions): CreateVersion {
  const { projectId, jobId, base, mark, versionList, session } = useWizard();
  const { getValues } = useDraftForm();
  const submitter = useSubmitter(projectId, jobId);
  const state = useSyncExternalStore(submitter.subscribe, submitter.read);
  const [seenIds] = useState(() => new Set(versionList.versions.map(({ id }) => id)));

  const discardCreated = useEffectEvent(() => {
    const { offer } = session.draftStore.read();
    if (offer !== undefined && isCreatedDraft(offer, submitter.journal.entries()))
      session.draftStore.discard();
  });

  const follow = useEffectEvent((next: SubmitState, before: SubmitState) => {
    if (next.kind === 'created') {
      discardCreated();
      session.draftStore.finish();
      onCreated(next.versionId);
    }
    if (hasEnded(next) && !hasEnded(before)) onEnded();
    if (next.kind === 'not-created' && next.reason.kind === 'rejected') onRejected(next.reason.error);
  });

  // Before the browser paints, so that a button that cannot be used is never visible.
  useLayoutEffect(() => discardCreated(), []);

  useEffect(() => {
    submitter.open();
    return submitter.subscribe((next, before) => follow(next, before));
  }, [submitter]);

  const newRequest = (evenIfEqual: boolean): SubmitRequest => {
    saveDraft();
    const draft = structuredClone(getValues());
    const body = (versions: readonly TrainingVersion[]) =>
      requestBody(draft, {
        baseId: base.id,
        jobDescription: base.jobDescription,
        versionSubfolder: versionSubfolder(nextVersionName(versions.map(({ name }) => name)), mark),
      });
    return { body, baseId: base.id, hasFreshFolder: draft.output.freshFolder, seenIds, evenIfEqual };
  };

  // Its variables say what was pressed; what is sent, with the values of its parameters, is in no cache.
  const { mutate } = useMutation({
    ...once,
    mutationKey: ['submit', projectId, jobId],
    mutationFn: (action: Action): Promise<SubmitEnd> =>
      action === 'create-again'
        ? submitter.createAgain(newRequest(false))
        : submitter.submit(newRequest(action === 'create-another')),
  });

  return {
    state,
    submitter,
    submit: async ({ evenIfEqual } = { evenIfEqual: false }) => {
      if (!isBusy(submitter.read()) && (await check())) mutate(evenIfEqual ? 'create-another' : 'create');
    },
    createAgain: async () => {
      if (await check()) mutate('create-again');
    },
  };
}

const sentKinds: ReadonlySet<NotCreated['kind']> = new Set(['rejected', 'signed-out', 'throttled']);

const hasEnded = (state: SubmitState): boolean =>
  state.kind === 'unknown' || (state.kind === 'not-created' && sentKinds.has(state.reason.kind));
