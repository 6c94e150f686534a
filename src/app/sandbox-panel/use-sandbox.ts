import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  isServiceQuery,
  type SandboxControl,
  type SandboxState,
  sandboxStateQuery,
} from '#api/sandbox-control.ts';
import { useSandboxAccess } from './sandbox-context.tsx';

// Time continues, faults are used up, and other tabs and programs change it too.
const pollInterval = 2_000;

type SandboxWork = (control: SandboxControl) => Promise<SandboxState>;

interface SteeredSandbox {
  readonly state: SandboxState | undefined;
  /** Why the last change, or else the last read, failed. */
  readonly error: Error | null;
  readonly change: (work: SandboxWork, onDone?: (state: SandboxState) => void) => void;
  /** What the pages show is out of date. */
  readonly refreshPages: () => void;
}

export function useSandbox(): SteeredSandbox {
  const { control } = useSandboxAccess();
  const queryClient = useQueryClient();
  const query = sandboxStateQuery(control);
  const reading = useQuery({ ...query, refetchInterval: pollInterval });
  const changing = useMutation({
    // In turn, so that each change of the fault list builds on the one before.
    scope: { id: 'sandbox' },
    mutationFn: (work: SandboxWork) => work(control),
    onSuccess: (state) => queryClient.setQueryData(query.queryKey, state),
  });
  return {
    state: reading.data,
    error: changing.error ?? reading.error,
    change: (work, onDone) => changing.mutate(work, { onSuccess: (state) => onDone?.(state) }),
    refreshPages: () => void queryClient.invalidateQueries({ predicate: isServiceQuery }),
  };
}
