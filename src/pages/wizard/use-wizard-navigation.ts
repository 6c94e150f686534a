import { useNavigate, useRouter } from '@tanstack/react-router';
import type {} from '#components/history-state.ts';
import type { Step } from '#domain/draft/steps.ts';
import type { JobId, ProjectId, VersionId } from '#domain/ids.ts';

interface WizardNavigation {
  readonly openStep: (step: Step) => void;
  /** The same step with another base version; the changes that a link made to the former one are removed from the address. */
  readonly openBase: (versionId: VersionId | undefined, step?: Step) => void;
  readonly openHistory: () => void;
  /** To the new version, so that Back is the version history and never a form that could be sent again. */
  readonly openCreated: (versionId: VersionId) => Promise<void>;
  /** To the sweep, in the same way. */
  readonly openSweep: (sweepId: string, search: Readonly<Record<string, string>>) => Promise<void>;
}

export function useWizardNavigation(projectId: ProjectId, jobId: JobId): WizardNavigation {
  const router = useRouter();
  const navigate = useNavigate();
  const wizard = { to: '/projects/$projectId/jobs/$jobId/new', params: { projectId, jobId } } as const;
  const history = { to: '/projects/$projectId/jobs/$jobId', params: { projectId, jobId } } as const;

  const currentIndex = () => router.history.location.state.__TSR_index;
  const startIndex = () => router.history.location.state.wizardStart ?? currentIndex();
  const withStart = () => ({ wizardStart: startIndex(), failure: router.history.location.state.failure });

  const unwind = async () => {
    const steps = currentIndex() - startIndex();
    if (steps === 0) return;
    await new Promise<void>((resolve) => {
      const unsubscribe = router.history.subscribe(() => {
        unsubscribe();
        resolve();
      });
      router.history.go(-steps);
    });
  };

  return {
    openStep: (step) =>
      void navigate({ ...wizard, search: (search) => ({ ...search, step }), state: withStart() }),
    openBase: (from, step) =>
      void navigate({
        ...wizard,
        search: (search) => ({ from, step: step ?? search.step }),
        state: withStart(),
        replace: true,
      }),
    openHistory: () => void navigate(history),
    openCreated: async (versionId) => {
      await unwind();
      await navigate({ ...history, replace: true, state: {} });
      await navigate({
        to: '/projects/$projectId/jobs/$jobId/versions/$versionId',
        params: { projectId, jobId, versionId },
        state: { createdAt: Date.now() },
      });
    },
    openSweep: async (sweepId, search) => {
      await unwind();
      await navigate({ ...history, replace: true, state: {} });
      await navigate({
        to: '/projects/$projectId/jobs/$jobId/sweeps/$sweepId',
        params: { projectId, jobId, sweepId },
        search,
      });
    },
  };
}
