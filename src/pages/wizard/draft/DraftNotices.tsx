import Button from '@mui/material/Button';
import { useRef, useSyncExternalStore } from 'react';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { visuallyHidden } from '#ui/theme/tokens.ts';
import { formatCount } from '#util/format.ts';
import { DraftOffer } from './DraftOffer.tsx';

/** What has to be said of the draft: one that is on offer, what was left out, and where it is not kept or not alone. */
export function DraftNotices({ onAnswered }: { readonly onAnswered: () => void }) {
  const { draftStore, start, resume } = useWizard().session;
  const state = useSyncExternalStore(draftStore.subscribe, draftStore.read);
  const { linkProblems, goneBase } = start;
  const lostNames = start.lost.map(({ name }) => name);
  return (
    <>
      {state.setAside !== undefined && <SetAside text={state.setAside} />}
      {state.offer !== undefined && <DraftOffer offer={state.offer} onAnswered={onAnswered} />}
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
                Take over its changes
              </Button>
            )
          }
        >
          {state.remote === undefined
            ? 'Go on in one of them only.'
            : 'The other tab has changed it since. Taking its changes over replaces what this tab shows.'}
        </Notice>
      )}
      {state.isRefused && (
        <Notice kind="warning" alert title="The draft can not be kept">
          The storage of this browser is full or blocked. Everything else works, but what you have entered is
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
          title={`${formatCount(linkProblems.length, 'part')} of the link could not be used`}
        >
          {linkProblems.map(({ name, why }) => `${name} ${why}`).join('; ')}. The rest of the link has been
          applied.
        </Notice>
      )}
    </>
  );
}

const secretsNotStored = (names: readonly string[]): string =>
  names.length === 1
    ? `1 value that looks like a secret was not stored: ${names[0]}`
    : `${names.length} values that look like secrets were not stored: ${names.join(', ')}`;

function GoneBase({ name }: { readonly name: string }) {
  const { base } = useWizard();
  return (
    <Notice kind="warning" title={`${name}, which the draft was made from, has been deleted.`}>
      The draft now stands on top of {base.name}: all that differs from it is shown as a change.
    </Notice>
  );
}

function SetAside({ text }: { readonly text: string }) {
  const source = useRef<HTMLSpanElement>(null);
  return (
    <Notice
      kind="warning"
      title="An earlier draft could not be read."
      action={<CopyButton text={text} source={source} label="Copy its text" />}
    >
      It is damaged, or another version of Nextrun wrote it. It has been set aside, and a new draft takes its
      place.
      <span ref={source} style={visuallyHidden}>
        {text}
      </span>
    </Notice>
  );
}
