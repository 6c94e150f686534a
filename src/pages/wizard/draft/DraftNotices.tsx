import Button from '@mui/material/Button';
import { useRef, useSyncExternalStore } from 'react';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { Name, Names } from '#ui/translation/Name.tsx';
import { formatCount } from '#util/format.ts';
import { DraftOffer } from './DraftOffer.tsx';
import { DraftRestored } from './DraftRestored.tsx';

interface DraftNoticesProps {
  readonly onAnswered: () => void;
  readonly onUndoRestore: () => void;
}

/** Notices about the draft: a draft was found, parts were left out, it is not saved, or it is open in two tabs. */
export function DraftNotices({ onAnswered, onUndoRestore }: DraftNoticesProps) {
  const { draftStore, start, resume } = useWizard().session;
  const state = useSyncExternalStore(draftStore.subscribe, draftStore.read);
  const { linkProblems, goneBase } = start;
  const lostNames = start.lost.map(({ name }) => name);
  return (
    <>
      {state.setAside !== undefined && <SetAside text={state.setAside} />}
      {state.offer !== undefined && <DraftOffer offer={state.offer} onAnswered={onAnswered} />}
      {state.restored !== undefined && <DraftRestored restored={state.restored} onUndo={onUndoRestore} />}
      {state.isElsewhere && (
        <Notice
          kind="warning"
          alert
          title="This draft is also open in another tab; the last change wins"
          action={
            state.remote !== undefined && (
              <Button
                onClick={() => {
                  const remote = draftStore.resumeRemote();
                  if (remote !== undefined) resume(remote);
                }}
              >
                Load its changes
              </Button>
            )
          }
        >
          {state.remote === undefined
            ? 'Edit in one tab only.'
            : 'The other tab has saved changes. Loading them replaces what this tab shows.'}
        </Notice>
      )}
      {state.isRefused && (
        <Notice kind="warning" alert title="The draft can't be saved">
          The browser storage is full or blocked. You can still create a version, but what you have entered is
          lost when you leave this page.
        </Notice>
      )}
      {lostNames.length > 0 && (
        <Notice kind="warning" title={secretsNotStored(lostNames)}>
          Enter {lostNames.length === 1 ? 'it' : 'them'} again.
        </Notice>
      )}
      {goneBase !== undefined && <GoneBase name={goneBase} />}
      {linkProblems.length > 0 && (
        <Notice
          kind="warning"
          title={`${formatCount(linkProblems.length, 'part')} of the link ${linkProblems.length === 1 ? 'was' : 'were'} ignored`}
        >
          {linkProblems.map(({ name, why }) => `${name} ${why}`).join('; ')}. The rest of the link is applied.
        </Notice>
      )}
    </>
  );
}

const secretsNotStored = (names: readonly string[]) => (
  <>
    {names.length === 1
      ? '1 value that looks like a secret was not stored: '
      : `${names.length} values that look like secrets were not stored: `}
    <Names names={names} />
  </>
);

function GoneBase({ name }: { readonly name: string }) {
  const { base } = useWizard();
  return (
    <Notice
      kind="warning"
      title={
        <>
          <Name>{name}</Name>, the base version of the draft, has been deleted
        </>
      }
    >
      The draft is now based on <Name>{base.name}</Name>: all differences from it are shown as changes.
    </Notice>
  );
}

function SetAside({ text }: { readonly text: string }) {
  const source = useRef<HTMLSpanElement>(null);
  return (
    <Notice
      kind="warning"
      title="An earlier draft could not be read"
      action={<CopyButton text={text} source={source} label="Copy draft" />}
    >
      The draft is damaged, or another release of Nextrun saved it. A copy is kept in this browser; a new
      draft replaces it.
      <span ref={source} style={visuallyHidden}>
        {text}
      </span>
    </Notice>
  );
}
