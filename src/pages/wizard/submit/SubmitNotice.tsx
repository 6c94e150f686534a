import Button from '@mui/material/Button';
import type { VersionId } from '#domain/ids.ts';
import { isBusy } from '#submit/submit-state.ts';
import { Notice } from '#ui/Notice.tsx';
import { formatTime } from '#util/format.ts';
import { NotCreatedNotice } from './NotCreatedNotice.tsx';
import { SearchNotice } from './SearchNotice.tsx';
import type { CreateVersion } from './use-create-version.ts';

interface SubmitNoticeProps {
  readonly creating: CreateVersion;
  readonly onOpen: (id: VersionId) => void;
  readonly onCreateAgain: () => void;
  /** Although an equal version exists. */
  readonly onCreateAnother: () => void;
}

/** What became of the last submit, and the one thing to do about it. */
export function SubmitNotice({ creating, onOpen, onCreateAgain, onCreateAnother }: SubmitNoticeProps) {
  const { state, submitter } = creating;
  switch (state.kind) {
    case 'sending':
      if (!state.isSlow) return null;
      return (
        <Notice kind="info" alert title="Still waiting for the response">
          The request was sent once and is not sent again. The response may take up to two minutes.
        </Notice>
      );
    case 'throttled':
      return (
        <Notice
          kind="warning"
          alert
          title={`Too many requests, next try at ${formatTime(state.until)}`}
          action={<Button onClick={submitter.giveUp}>Stop trying</Button>}
        >
          No version was created so far. The version list is checked before each try.
        </Notice>
      );
    case 'searching':
    case 'unknown':
      return <SearchNotice state={state} submitter={submitter} onCreateAgain={onCreateAgain} />;
    case 'not-created':
      return <NotCreatedNotice reason={state.reason} onOpen={onOpen} onCreateAnother={onCreateAnother} />;
    default:
      return null;
  }
}

/** What the button says while it cannot be pressed. */
export function wordsOfButton({ state }: CreateVersion): string {
  if (!isBusy(state)) return 'Create version';
  return state.kind === 'sending' || state.kind === 'checking' ? 'Creating …' : 'Create version';
}
