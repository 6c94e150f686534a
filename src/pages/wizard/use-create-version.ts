import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useClient } from '#api/api-context.tsx';
import { createVersionMutation } from '#api/mutations.ts';
import { type CreateVersionBody, requestBody } from '#api/request-body.ts';
import type { VersionId } from '#domain/ids.ts';
import { useDraftForm, useWizard } from './wizard-context.ts';

/** A request that failed, or of which it is not known. */
export interface FailedAttempt {
  readonly error: unknown;
  readonly body: CreateVersionBody;
  /** It had an output folder of its own, by which its version can be told. */
  readonly hasFreshFolder: boolean;
  /** The versions that were known when it was sent. */
  readonly knownIds: ReadonlySet<VersionId>;
}

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
  const { projectId, jobId, base, versionList, freshFolder } = useWizard();
  const { getValues } = useDraftForm();
  const { mutateAsync, isPending } = useMutation(createVersionMutation(useClient(), projectId, jobId));
  const [failed, setFailed] = useState<FailedAttempt>();
  // A ref, not state: a second Enter comes before the next render.
  const isTaken = useRef(false);

  const send = async () => {
    const draft = getValues();
    const body = requestBody(draft, { baseId: base.id, jobDescription: base.jobDescription, freshFolder });
    try {
      const { versionId } = await mutateAsync(body);
      await onCreated(versionId);
    } catch (error) {
      const knownIds = new Set(versionList.versions.map(({ id }) => id));
      setFailed({ error, body, knownIds, hasFreshFolder: draft.output.freshFolder });
      onFailed();
      isTaken.current = false;
    }
  };

  const press = async (check: () => Promise<boolean>) => {
    if (isTaken.current) return;
    isTaken.current = true;
    setFailed(undefined);
    if (await check()) await send();
    else isTaken.current = false;
  };

  return { isSending: isPending, failed, press };
}
