import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '#ui/dialog/ConfirmDialog.tsx';
import { Names } from '#ui/translation/Name.tsx';
import type { Loss } from './draft-store.ts';

interface LeaveGuardProps {
  /** Saves the draft if possible, and warns about what would be lost. */
  readonly keep: () => Loss;
}

interface Question {
  readonly loss: Loss;
  readonly answer: (isStaying: boolean) => void;
}

/** Asks before the page is left, only where something would be lost. */
export function LeaveGuard({ keep }: LeaveGuardProps) {
  const [question, setQuestion] = useState<Question>();
  const answer = (isStaying: boolean) => {
    question?.answer(isStaying);
    setQuestion(undefined);
  };

  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      // Back again, while it is asked, is no answer to leave. The browser undoes one step at a time.
      if (question !== undefined) {
        setQuestion(undefined);
        window.addEventListener('popstate', () => question.answer(true), { once: true });
        return true;
      }
      // This guard stays mounted while the next page is being loaded; pressing Back then does not leave the wizard.
      if (current.routeId !== '/projects/$projectId/jobs/$jobId/new' || current.pathname === next.pathname)
        return false;
      const loss = keep();
      if (loss.kind === 'nothing') return false;
      return new Promise<boolean>((resolve) => setQuestion({ loss, answer: resolve }));
    },
    enableBeforeUnload: () => keep().kind !== 'nothing',
  });

  if (question === undefined) return null;
  return (
    <ConfirmDialog
      open
      title="Leave and lose unsaved changes?"
      confirm="Leave"
      cancel="Stay"
      onConfirm={() => answer(false)}
      onClose={() => answer(true)}
    >
      {wordsFor(question.loss)}
    </ConfirmDialog>
  );
}

function wordsFor(loss: Loss): ReactNode {
  switch (loss.kind) {
    case 'storage':
      return "The browser can't save the draft: what you have entered would be lost.";
    case 'offer':
      return 'The earlier draft was neither restored nor discarded, so what you have entered since is not saved.';
    case 'secrets':
      return (
        <>
          The draft is saved without values that look like secrets. You would have to enter these again:{' '}
          <Names names={loss.names} />.
        </>
      );
    case 'nothing':
      return 'The draft is saved.';
  }
}
