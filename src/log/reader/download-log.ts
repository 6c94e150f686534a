import { createAsker, type LogWaiting } from './asker.ts';
import { type LogPorts, maxLinesPerPage } from './log-ports.ts';

interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: DownloadProgress) => void;
}

export interface DownloadProgress {
  /** How many there are in all is not known before the end. */
  readonly lines: number;
  /** Between two tries. */
  readonly waiting: LogWaiting | null;
}

/**
 * The whole file as the service has it, with carriage returns and colours, each line ended by `\n`: pieces in their order,
 * such as a Blob takes. Read from the newest page backwards, since only there the service says where to begin, and then
 * on to what has come meanwhile. Rejects with the error of a read that does not pass, and with the signal's reason.
 */
export async function downloadLog(
  ports: LogPorts,
  { signal, onProgress }: DownloadOptions,
  maxLines = maxLinesPerPage,
): Promise<readonly string[]> {
  const ask = createAsker(ports);
  const pieces: string[] = [];
  let lines = 0;
  const options = {
    lines: maxLines,
    signal,
    isDecisive: true,
    isAfterJump: false,
    mayBeLate: false,
    onWaiting: (waiting: LogWaiting | null) => onProgress({ lines, waiting }),
  };
  const keep = (page: readonly string[]) => {
    pieces.push(`${page.join('\n')}\n`);
    lines += page.length;
    onProgress({ lines, waiting: null });
  };

  const newest = await ask({ kind: 'newest' }, options);
  if (newest.kind === 'empty') return [];
  keep(newest.lines);
  for (let than = newest.start; ; ) {
    const page = await ask({ kind: 'older', than }, options);
    if (page.kind === 'empty') break;
    than = page.start;
    keep(page.lines);
  }
  pieces.reverse();
  for (let than = newest.end; ; ) {
    const page = await ask({ kind: 'newer', than }, options);
    if (page.kind === 'empty') return pieces;
    than = page.end;
    keep(page.lines);
    // Of a log that grows the end is never read.
    if (page.lines.length * 5 < maxLines) return pieces;
  }
}
