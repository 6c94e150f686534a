import type {} from '@tanstack/react-router';
import type { DraftStep } from '#domain/draft/steps.ts';
import type { VersionId } from '#domain/ids.ts';

/** Why a version failed, as its log says, and the step of the wizard in which that can be fixed. */
interface RunFailure {
  readonly versionId: VersionId;
  /** The line of the log. */
  readonly quote: string;
  readonly step: DraftStep;
  readonly reason: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where in the browser's history this session of the wizard began. */
    wizardStart?: number;
    /** When the version was created from this page, in milliseconds: for a while after that, "not found" proves nothing. */
    createdAt?: number;
    /** The version that has just been deleted. */
    deleted?: string;
    /** What the next version is to fix. */
    failure?: RunFailure | undefined;
  }
}
