/** How a version can go that is created from now on. */
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
