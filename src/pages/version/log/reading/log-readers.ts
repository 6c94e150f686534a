import type { Client } from '#api/client.ts';
import type { LogOwner } from '#api/logs.ts';
import type { LogAnchor } from '#log/reader/log-anchor.ts';
import { createLogReader, type LogReader } from '#log/reader/log-reader.ts';
import { logPorts } from './log-ports.ts';

/** How the version stands, as the log has to know it. */
export interface Progress {
  /** When its status was read last, in milliseconds since 1970. */
  readonly readAt: number | null;
  /** Nothing more will be written. */
  readonly isEnded: boolean;
}

/** One reader for each file of a version's log that has been opened. */
export interface LogReaders {
  /** Starts to read the file where that has not been done: at its end, or around the line of a link. */
  readonly open: (file: string, anchor: LogAnchor | null) => LogReader;
  /** Each open file is read on, once for each reading of the status. */
  readonly follow: (progress: Progress) => void;
  readonly dispose: () => void;
}

export function createLogReaders(client: Client, owner: LogOwner): LogReaders {
  const readers = new Map<string, LogReader>();
  let latest: Progress = { readAt: null, isEnded: false };

  return {
    open: (file, anchor) => {
      const opened = readers.get(file);
      if (opened !== undefined) return opened;
      const reader = createLogReader(logPorts(client, owner, file));
      readers.set(file, reader);
      if (latest.isEnded) reader.end();
      if (anchor === null) reader.start();
      else reader.startAt(anchor);
      return reader;
    },
    follow: (progress) => {
      if (progress.readAt === latest.readAt && progress.isEnded === latest.isEnded) return;
      latest = progress;
      for (const reader of readers.values()) progress.isEnded ? reader.end() : reader.follow();
    },
    dispose: () => {
      for (const reader of readers.values()) reader.dispose();
    },
  };
}
