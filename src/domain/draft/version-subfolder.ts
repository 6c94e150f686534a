import { sweepFolderPattern } from '#domain/sweep/sweep-folder.ts';
import { randomLetters } from '#util/random.ts';

// Each attempt has a folder of its own, `v0007-20261123-140231-k3f9/`: nothing is overwritten, and the attempt can be recognised.

// Without its final slash it is a folder, too. What is left must be a folder, not a bare bucket.
const ownFolder = String.raw`v\d{4,}-\d{8}-\d{6}-[a-z0-9]{4}`;
const versionSubfolderAtEnd = new RegExp(`(?<=^/[^/]+/.+/)(?:${ownFolder}|${sweepFolderPattern})/?$`);

/** How many characters the longest likely new subfolder has. */
export const versionSubfolderLength = 'v000007-20261123-140231-k3f9/'.length;

export const withoutVersionSubfolder = (path: string): string => path.replace(versionSubfolderAtEnd, '');

/** Identifies an attempt, `20261123-140231-k3f9`. The version number in front of it may change until the request is sent. */
export function attemptMark(now: Date, random: () => number = Math.random): string {
  const stamp = now.toISOString().replace(/[-:]/g, '').slice(0, 15).replace('T', '-');
  return `${stamp}-${randomLetters(4, random)}`;
}

/** @param expectedName the name that the next version will get, e.g. `V0007` */
export const versionSubfolder = (expectedName: string, mark: string): string =>
  `${expectedName.toLowerCase()}-${mark}/`;

/** Names are given in order and never again (reference T25), so the next one follows the highest, not the count. */
export function nextVersionName(names: readonly string[]): string {
  const numbers = names.map((name) => Number(/^V(\d{1,9})$/.exec(name)?.[1] ?? 0));
  return `V${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
