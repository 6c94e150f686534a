/** Gives text as a file, without a request. */
export function saveFile(pieces: readonly string[], fileName: string): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the text by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
