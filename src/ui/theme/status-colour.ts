import { jobStatus, type StatusLook } from '#domain/job-status.ts';
import { type Token, token } from './tokens.ts';

const colours: Readonly<Record<StatusLook, Token>> = {
  creating: 'creating',
  queued: 'creating',
  running: 'running',
  stopping: 'stopped',
  completed: 'good',
  failed: 'bad',
  stopped: 'stopped',
  unknown: 'inkSoft',
};

/** The colour of a status, which always goes with its word. */
export const statusColour = (status: number | null): string => token(colours[jobStatus(status).look]);
