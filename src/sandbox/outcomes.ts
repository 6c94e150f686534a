/** How a version that is created from now on can end. */
export const outcomes = [
  'completes',
  'image_fails',
  'submit_fails',
  'run_fails',
  'waits',
  'lost',
  'review_fails',
  'mount_fails',
  'unknown',
] as const;

export type Outcome = (typeof outcomes)[number];
