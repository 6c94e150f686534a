import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { ApiError } from '#api/errors/api-error.ts';
import { explainError } from '#api/errors/explain-error.ts';
import type { TrainingVersion } from '#domain/version/training-version.ts';
import { runsAs } from '#request/configuration-hash.ts';
import type { Submission } from '#submit/submission.ts';
import type { Search, SubmitState } from '#submit/submit-state.ts';
import type { Submitter } from '#submit/submitter.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';

type SearchState = Extract<SubmitState, { kind: 'searching' | 'unknown' }>;

interface SearchNoticeProps {
  readonly state: SearchState;
  readonly submitter: Submitter;
  readonly onCreateAgain: () => void;
}

/** No response arrived: what is known, and what the user can do. */
export function SearchNotice({ state, submitter, onCreateAgain }: SearchNoticeProps) {
  const { search, error } = state;
  const facts = error instanceof ApiError ? error : undefined;
  const hasCandidates = search.candidates.length > 0;
  return (
    <Notice
      // Screen readers announce a new kind of message, not each update of the same one.
      key={`${state.kind} ${hasCandidates}`}
      kind={state.isSending ? 'info' : 'warning'}
      alert
      title={titleOf(state)}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
      action={
        hasCandidates ? (
          <Candidates search={search} submitter={submitter} />
        ) : (
          <>
            <Button variant="primary" onClick={submitter.checkAgain}>
              Check again
            </Button>
            {state.kind === 'unknown' && <Button onClick={onCreateAgain}>Create again</Button>}
          </>
        )
      }
    >
      {meaningOf(state)} <span aria-live="off">{progressOf(search)}</span>
    </Notice>
  );
}

function titleOf({ kind, isSending, search, submission }: SearchState): ReactNode {
  const [first, ...others] = search.candidates;
  if (first !== undefined && search.areOurs) return 'Your request created more than one version';
  if (first !== undefined)
    return others.length > 0 ? (
      'One of these may be yours'
    ) : (
      <>
        <Name>{first.name}</Name> may be yours
      </>
    );
  if (isSending) return 'Still waiting for the response, looking for the new version';
  if (kind === 'searching') return 'It is not known yet whether the version was created';
  return `No new version as of ${formatTime(search.lastRead ?? submission.sentAt)}`;
}

function meaningOf({ kind, isSending, search, submission, error }: SearchState): string {
  const sent = `The request was sent at ${formatTime(submission.sentAt)}.`;
  if (search.areOurs) return `${sent} Choose the version to open; you can stop the other one there.`;
  if (search.candidates.length > 0)
    return `${sent} ${search.candidates.map(factsOf(submission)).join(' ')} Without a new subfolder, Nextrun can't tell which version is yours.`;
  if (isSending) return `${sent} It is not sent again.`;
  const why = error === null ? 'No response arrived.' : explainError(error).what;
  return kind === 'searching'
    ? `${sent} ${why} The request may still have created a version. Nextrun looks for it in the list and does not send the request again.`
    : `${sent} ${why} The request may still create a version; Nextrun tells you if it does. Creating again may start a second run.`;
}

function progressOf({ isReading, readError, lastRead }: Search): string {
  if (isReading) return 'Refreshing the version list …';
  if (readError !== null) return `The version list could not be loaded. ${explainError(readError).what}`;
  return lastRead === null ? '' : `Last updated at ${formatTime(lastRead)}.`;
}

interface CandidatesProps {
  readonly search: Search;
  readonly submitter: Submitter;
}

function Candidates({ search: { candidates, areOurs }, submitter }: CandidatesProps) {
  return (
    <>
      {candidates.map((version) => (
        <Button key={version.id} onClick={() => submitter.takeAsMine(version.id)}>
          {areOurs ? (
            <>
              Open <Name>{version.name}</Name>
            </>
          ) : (
            <>
              <Name>{version.name}</Name> is mine
            </>
          )}
        </Button>
      ))}
      {!areOurs && (
        <Button onClick={() => submitter.notMine(candidates.map(({ id }) => id))}>
          {candidates.length === 1 ? 'Not mine' : 'None is mine'}
        </Button>
      )}
    </>
  );
}

const factsOf =
  ({ configurationHash }: Submission) =>
  (version: TrainingVersion): string => {
    const time = version.createTime === null ? '' : ` was created at ${formatTime(version.createTime)} and`;
    const isEqual = runsAs(version, configurationHash);
    return `${version.name}${time} has ${isEqual ? 'the same' : 'a different'} configuration.`;
  };
