/** What happened, by status, where a version could not be created: the run never started. */
export const creationFailures: Readonly<Record<number, string>> = {
  3: 'Image build failed',
  5: 'Submission failed',
  21: 'Image review failed',
};
