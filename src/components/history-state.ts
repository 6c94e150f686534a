import type {} from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where in the browser's history this session of the wizard began. */
    wizardStart?: number;
    /** When the version was created from this page, in milliseconds: until it is known everywhere, "not found" is no verdict. */
    createdAt?: number;
  }
}
