import Button from '@mui/material/Button';
import { saveFile } from './save-file.ts';

interface DownloadButtonProps {
  readonly text: string;
  readonly fileName: string;
}

/** Gives a text as a file, without a request. */
export const DownloadButton = ({ text, fileName }: DownloadButtonProps) => (
  <Button variant="quiet" aria-label={`Download ${fileName}`} onClick={() => saveFile([text], fileName)}>
    Download
  </Button>
);
