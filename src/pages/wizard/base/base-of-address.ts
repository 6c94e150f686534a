import type { VersionId } from '#domain/ids.ts';

/**
 * The version that the wizard begins with: the one that the address names, where the job has it, or else the newest.
 * @param versions newest first
 */
export const baseIdOf = (
  versions: readonly { readonly id: VersionId }[],
  from: unknown,
): VersionId | undefined => (versions.find(({ id }) => id === from) ?? versions[0])?.id;
