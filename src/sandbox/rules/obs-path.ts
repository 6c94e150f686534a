import { refuse } from './refusal.ts';

export type PathKind = 'folder' | 'file';

const maxLength = 1023;
/** Printable ASCII except space and ' { } [ ] (code 2608). */
const allowed = /^[!-&(-Z\\^-z|~]*$/;

/** A folder may lack its final slash; it is compared as if it had one. */
export const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

export const isInside = (file: string, folder: string): boolean =>
  file.startsWith(asFolder(folder)) && file.length > asFolder(folder).length;

/** The message is the same for all three codes: clients compare the whole of it. */
export function checkObsPath(path: string, kind: PathKind): void {
  const code = faultOf(path, kind);
  if (code !== undefined) refuse(code, `Invalid OBS path '${path}'.`);
}

function faultOf(path: string, kind: PathKind): '2791' | '2606' | '2608' | undefined {
  if (!path.startsWith('/') || path.length > maxLength) return '2791';
  if (!allowed.test(path)) return '2608';
  if (kind === 'file' && path.endsWith('/')) return '2791';
  const names = path.replace(/\/$/, '').slice(1).split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) return '2791';
  return names.length < (kind === 'file' ? 3 : 2) ? '2606' : undefined;
}
