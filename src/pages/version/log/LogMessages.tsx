import { styled } from '@mui/material/styles';
import { ReadFailure } from '#components/ReadFailure.tsx';
import type { LogState } from '#log/reader/log-state.ts';
import { LoadingRows } from '#ui/LoadingRows.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { LogDownload } from './reading/use-download.ts';

const Box = styled('div')({ padding: '14px 18px 0', '&:empty': { display: 'none' } });

interface LogMessagesProps {
  readonly state: LogState;
  readonly onRetry: () => void;
  readonly download: LogDownload;
}

/** What keeps lines from being shown. */
export function LogMessages({ state, onRetry, download }: LogMessagesProps) {
  const { failure, target, window, isAbsent, isEnded } = state;
  if (window.count === 0 && failure === null && !isAbsent && target.kind !== 'missing')
    return <LoadingRows label="Loading the log …" rows={6} columns={[70]} />;
  return (
    <Box>
      {failure !== null && (
        <ReadFailure title="The log could not be read" error={failure.error} onRetry={onRetry} />
      )}
      {download.error !== null && (
        <ReadFailure
          title="The log could not be downloaded"
          error={download.error}
          onRetry={download.start}
        />
      )}
      {target.kind === 'missing' && (
        <Notice kind="warning" title="The line that the link leads to was not found">
          The log does not contain this line, or no longer does.
        </Notice>
      )}
      {isAbsent && (
        <p>
          {isEnded ? 'This file has no lines.' : 'This file has no lines yet. They are shown as they arrive.'}
        </p>
      )}
    </Box>
  );
}
