import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import type { Loss } from './draft-keeper.ts';

interface LeaveGuardProps {
  /** Keeps the draft as far as it can be kept, and says what would be lost. */
  readonly keep: () => Loss;
}

/** Asks before the page is left, only where something would be lost. */
export function LeaveGuard({ keep }: LeaveGuardProps) {
  const isLossy = () => keep().kind !== 'nothing';
  const { status, proceed, reset } = useBlocker({
    // It is still there while the page that was left for is being loaded; then Back is no leaving.
    shouldBlockFn: ({ current, next }) =>
      current.routeId === '/projects/$projectId/jobs/$jobId/new' &&
      current.pathname !== next.pathname &&
      isLossy(),
    enableBeforeUnload: isLossy,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <ConfirmDialog
      open
      title="Leave, and lose what is not kept?"
      confirm="Leave"
      cancel="Stay"
      onConfirm={proceed}
      onClose={reset}
    >
      {wordsFor(keep())}
    </ConfirmDialog>
  );
}

function wordsFor(loss: Loss): string {
  switch (loss.kind) {
    case 'storage':
      return 'This browser can not keep the draft: what you have entered would be lost.';
    case 'offer':
      return 'The earlier draft has been neither continued nor discarded, so what you have entered since is not kept.';
    case 'secrets':
      return `The draft is kept, but not what looks like a secret in it. You would have to enter this again: ${loss.names.join(', ')}.`;
    case 'nothing':
      return 'The draft is kept.';
  }
}
