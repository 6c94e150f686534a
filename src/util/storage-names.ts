/** Every name under which the browser keeps or shares something (docs/security.md says what, and how long). */
export const storageNames = {
  /** In local storage. */
  draft: (projectId: string, jobId: string) => `nextrun.draft.${projectId}.${jobId}`,
  submissions: 'nextrun.submission.',
  submissionsOf: (projectId: string, jobId: string) => `nextrun.submission.${projectId}.${jobId}.`,
  sweeps: 'nextrun.sweep.',
  sweepsOf: (projectId: string, jobId: string) => `nextrun.sweep.${projectId}.${jobId}.`,
  sweepLogs: 'nextrun.sweep-log.',
  sweepLog: (projectId: string, jobId: string, id: string) => `nextrun.sweep-log.${projectId}.${jobId}.${id}`,
  recentProjects: 'nextrun.recent-projects',
  lastUser: 'nextrun.last-user',
  notificationsWanted: 'nextrun.notify',
  notificationsShown: 'nextrun.notified',
  singleKeys: 'nextrun.single-keys',
  stages: 'nextrun.stages',
  guide: 'nextrun.guide',
  metricChoices: (projectId: string, jobId: string) => `nextrun.metrics.${projectId}.${jobId}`,

  /** In session storage. */
  signIn: 'nextrun sign-in',
  tabDraft: 'nextrun tab-draft',
  scroll: 'nextrun scroll',
  guideStop: 'nextrun guide-stop',
  openTab: (card: string) => `nextrun tab ${card}`,

  /** Channels between tabs; that of a draft has the draft's name. */
  signInChannel: (folder: string) => `nextrun sign-in ${folder}`,

  /** Locks. */
  submitLock: (projectId: string, jobId: string) => `nextrun.submit.${projectId}.${jobId}`,
  sweepLock: (projectId: string, jobId: string, id: string) => `nextrun.sweep.${projectId}.${jobId}.${id}`,
  notificationLock: (name: string) => `nextrun.notified.${name}`,

  /** Databases. */
  leases: 'nextrun locks',
  results: 'nextrun results',
  sandbox: (folder: string) => `nextrun-sandbox ${folder}`,
  sandboxLock: (sandbox: string) => `${sandbox} lock`,
} as const;
