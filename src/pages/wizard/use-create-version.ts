import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { createVersionMutation } from '#api/mutations.ts';
import { requestBody } from '#api/request-body.ts';
import type { VersionId } from '#domain/ids.ts';
import { type FailedAttempt, findCreated, isUnclear } from './find-created.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

interface CreateVersion {
  readonly isSending: boolean;
  readonly failed: FailedAttempt | undefined;
  /** Sends one request. A press while another is on its way, or after it has succeeded, does nothing. */
  readonly press: (check: () => Promise<boolean>) => Promise<void>;
}

export function useCreateVersion(
  onCreated: (id: VersionId) => Promise<void>,
  onFailed: () => void,
): CreateVersion {
  const wizard = useWizard();
  const { getValues } = useDraftForm();
  const client = useClient();
  const cache = useQueryClient();
  const { mutateAsync } = useMutation(createVersionMutation(client, wizard.projectId, wizard.jobId));
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<FailedAttempt>();
  // A ref, not state: a second Enter comes before the next render.
  const isTaken = useRef(false);

  /** The new version's id, or the attempt that made none as far as is known. */
  const send = async (): Promise<VersionId | FailedAttempt> => {
    const { base, freshFolder, versionList } = wizard;
    const draft = getValues();
    const body = requestBody(draft, { baseId: base.id, jobDescription: base.jobDescription, freshFolder });
    try {
      return (await mutateAsync(body)).versionId;
    } catch (error) {
      const knownIds = new Set(versionList.versions.map(({ id }) => id));
      const attempt = {
        error,
        body,
        knownIds,
        freshFolder: draft.output.freshFolder ? freshFolder : undefined,
      };
      if (!isUnclear(attempt)) return attempt;
      const found = await findCreated(cache, client, wizard, attempt).catch(() => undefined);
      return found?.ours?.id ?? attempt;
    }
  };

  const press = async (check: () => Promise<boolean>) => {
    if (isTaken.current) return;
    isTaken.current = true;
    setFailed(undefined);
    if (!(await check())) {
      isTaken.current = false;
      return;
    }
    setSending(true);
    const outcome = await send();
    if (typeof outcome === 'string') return onCreated(outcome);
    setFailed(outcome);
    setSending(false);
    onFailed();
    isTaken.current = false;
  };

  return { isSending, failed, press };
}
