import { sweepFolderPattern } from '#domain/sweep/sweep-folder.ts';

/** A folder of its own for each attempt, `v0007-20261123-140231-k3f9/`: nothing is overwritten, and the attempt can be recognised. */

// Without its final slash it is a folder, too. What is left must be a folder, not a bare bucket.
const ownFolder = String.raw`v\d{4,}-\d{8}-\d{6}-[a-z0-9]{4}`;
const versionSubfolderAtEnd = new RegExp(`(?<=^/[^/]+/.+/)(?:${ownFolder}|${sweepFolderPattern})/?$`);

/** Room that the longest likely new subfolder takes in a path. */
export const versionSubfolderLength = 'v000007-20261123-140231-k3f9/'.length;

export const withoutVersionSubfolder = (path: string): string => path.replace(versionSubfolderAtEnd, '');

/** What tells an attempt from all others, `20261123-140231-k3f9`; the number before it may change until it is sent. */
export function attemptMark(now: Date, random: () => number = Math.random): string {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15).replace('T', '-');
  const suffix = Array.from({ length: 4 }, () => Math.floor(random() * 36).toString(36)).join('');
  return `${stamp}-${suffix}`;
}

/** @param expectedName the name that the next version will get, e.g. `V0007` */
export const versionSubfolder = (expectedName: string, mark: string): string =>
  `${expectedName.toLowerCase()}-${mark}/`;

/** Names are given in order and never again (reference T25), so the next one follows the highest, not the count. */
export function nextVersionName(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^V(\d{1,9})$/.exec(name)?.[1] ?? 0));
  return `V${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
