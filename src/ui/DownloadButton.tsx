import Button from '@mui/material/Button';

interface DownloadButtonProps {
  readonly text: string;
  readonly fileName: string;
}

/** Gives a text as a file, without a request. */
export const DownloadButton = ({ text, fileName }: DownloadButtonProps) => (
  <Button variant="quiet" aria-label={`Download ${fileName}`} onClick={() => download(text, fileName)}>
    Download
  </Button>
);

function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the text by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
