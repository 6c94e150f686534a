import IconButton from '@mui/material/IconButton';
import type { RefObject } from 'react';
import type { LogOwner } from '#api/logs.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { DownloadIcon } from '#ui/icons.tsx';
import { CopyLineLink } from './CopyLineLink.tsx';

interface LogActionsProps {
  readonly owner: LogOwner;
  readonly file: string;
  /** Of the selection, or of all that has been read. */
  readonly text: () => string;
  readonly lines: RefObject<HTMLElement | null>;
  /** The first selected line, as an address names it, and how many there are. */
  readonly selected: { readonly at: string; readonly count: number } | null;
  readonly onDownload: () => void;
}

/** What takes lines out of the page. */
export const LogActions = ({ owner, file, text, lines, selected, onDownload }: LogActionsProps) => (
  <>
    <CopyButton text={text} source={lines} />
    {selected !== null && <CopyLineLink owner={owner} file={file} {...selected} />}
    <IconButton aria-label="Download log" title="Download log" onClick={onDownload}>
      <DownloadIcon />
    </IconButton>
  </>
);
