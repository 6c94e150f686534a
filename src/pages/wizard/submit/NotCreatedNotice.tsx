import Button from '@mui/material/Button';
import { useIsSettled } from '#api/api-context.tsx';
import { ApiError } from '#api/errors/api-error.ts';
import { explainError, quoteError } from '#api/errors/explain-error.ts';
import type { VersionId } from '#domain/ids.ts';
import { useWizard } from '#pages/wizard/wizard-context.ts';
import type { NotCreated } from '#submit/submit-state.ts';
import { Notice } from '#ui/Notice.tsx';
import { Name } from '#ui/translation/Name.tsx';
import { formatTime } from '#util/format.ts';

interface NotCreatedNoticeProps {
  readonly reason: NotCreated;
  readonly onOpen: (id: VersionId) => void;
  readonly onCreateAnother: () => void;
}

/** Why there is no new version; the form is unchanged. */
export function NotCreatedNotice({ reason, onOpen, onCreateAnother }: NotCreatedNoticeProps) {
  const { base } = useWizard();
  switch (reason.kind) {
    case 'offline':
      return (
        <Notice kind="warning" alert title="You are offline, nothing was sent">
          Nothing was queued; your changes are saved. When you are online again, press Create version.
        </Notice>
      );
    case 'held':
      return (
        <Notice kind="warning" alert title="Another tab is creating a version of this job">
          {reason.since !== null && <>Its request was sent at {formatTime(reason.since)}. </>}
          Nothing was sent from this tab. Wait until the other tab is done, then press Create version again.
        </Notice>
      );
    case 'base-gone':
      return (
        <Notice
          kind="error"
          alert
          title={
            <>
              <Name>{base.name}</Name> no longer exists in this job
            </>
          }
        >
          Nothing was sent. Choose another version under “Based on <Name>{base.name}</Name>”; you can keep
          your changes.
        </Notice>
      );
    case 'equal':
      return (
        <Notice
          kind="warning"
          alert
          title={
            <>
              {reason.name === '' ? 'A version' : <Name>{reason.name}</Name>} with the same configuration was
              created a few minutes ago
            </>
          }
          action={
            <>
              <Button variant="primary" onClick={() => onOpen(reason.versionId)}>
                {reason.name === '' ? (
                  'Open version'
                ) : (
                  <>
                    Open <Name>{reason.name}</Name>
                  </>
                )}
              </Button>
              <Button onClick={onCreateAnother}>Create another</Button>
            </>
          }
        >
          Nothing was sent. Creating another version starts a second run.
        </Notice>
      );
    case 'unread':
      return <Failed title="The versions could not be loaded, nothing was sent" {...reason} />;
    default:
      return <Failed title="No version was created" {...reason} />;
  }
}

function Failed({ title, error }: { readonly title: string; readonly error: unknown }) {
  const isSettled = useIsSettled(error);
  const { what, meaning, advice } = explainError(error);
  const quote = quoteError(error);
  if (isSettled) return null;
  const facts = error instanceof ApiError ? error : undefined;
  return (
    <Notice
      kind="error"
      alert
      title={title}
      code={facts?.code ?? undefined}
      requestId={facts?.requestId ?? undefined}
    >
      {what} {meaning} {advice} {quote}
    </Notice>
  );
}
