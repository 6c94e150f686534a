import { useRef, useState } from 'react';
import { type DownloadProgress, downloadLog } from '#log/reader/download-log.ts';
import type { LogPorts } from '#log/reader/log-ports.ts';
import { saveFile } from '#ui/save-file.ts';

export interface LogDownload {
  /** Null while nothing is loaded. */
  readonly progress: DownloadProgress | null;
  readonly error: unknown;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Loads a whole file, as the service has it, and gives it to the browser. */
export function useDownload(portsOf: () => LogPorts, fileName: string): LogDownload {
  const [progress, setProgress] = useState<DownloadProgress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController>(null);

  async function start(): Promise<void> {
    if (progress !== null) return;
    const controller = new AbortController();
    abort.current = controller;
    setError(null);
    setProgress({ lines: 0, waiting: null });
    try {
      const { signal } = controller;
      const pieces = await downloadLog(portsOf(), { signal, onProgress: setProgress });
      saveFile(pieces, fileName);
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    }
    setProgress(null);
  }

  return { progress, error, start: () => void start(), cancel: () => abort.current?.abort() };
}
