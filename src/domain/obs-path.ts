/** OBS paths as the service wants them: `/bucket/folder/…`, a folder with its final slash (reference T30, T40). */

export const longestObsPath = 1023;

const withoutScheme = (text: string): string => text.trim().replace(/^(?:obs|s3):\/\//i, '/');

/** `obs://bucket/a` → `/bucket/a/`. Text that is not a path is only trimmed; `obsFolderProblem` describes its problem. */
export function normalizeObsFolder(text: string): string {
  const path = withoutScheme(text);
  return path.startsWith('/') && !path.endsWith('/') ? `${path}/` : path;
}

/** `s3://bucket/a/train.py` → `/bucket/a/train.py`; a bare `train.py` gets the folder in front. */
export function normalizeObsFile(text: string, folder: string): string {
  const path = withoutScheme(text);
  const isBareName = path !== '' && !path.includes('/');
  const start = normalizeObsFolder(folder);
  return isBareName && start.endsWith('/') ? `${start}${path}` : path;
}

/** What to do about a folder's path, as the end of a sentence; undefined if it is right. */
export const obsFolderProblem = (text: string): string | undefined => {
  const path = normalizeObsFolder(text);
  const names = path.split('/').slice(1, -1);
  return (
    pathProblem(path) ??
    (names.length < 2 ? 'name a folder in the bucket, as in /bucket/folder/' : namesProblem(names))
  );
};

/** As `obsFolderProblem`, for the path of a file. */
export const obsFileProblem = (path: string): string | undefined => {
  const names = path.split('/').slice(1);
  if (path.endsWith('/')) return 'name a file, not a folder';
  return (
    pathProblem(path) ??
    (names.length < 3 ? 'name a file in a folder, as in /bucket/folder/train.py' : namesProblem(names))
  );
};

function pathProblem(path: string): string | undefined {
  if (!path.startsWith('/')) return 'start with the bucket, as in /bucket/folder/';
  if (path.length > longestObsPath)
    return `use at most ${longestObsPath} characters (there are ${path.length})`;
  const illegal = /[^\x21-\x7e]|['{}[\]]/u.exec(path)?.[0];
  if (illegal !== undefined)
    return `take out ${nameCharacter(illegal)}: only ASCII without spaces, ' { } [ ] is allowed`;
  return undefined;
}

function namesProblem(names: readonly string[]): string | undefined {
  if (names.includes('')) return 'take out the empty folder name (//)';
  if (names.includes('.') || names.includes('..')) return 'write the path without . and .. as folder names';
  return undefined;
}

const nameCharacter = (character: string): string => (/\s/u.test(character) ? 'the space' : `"${character}"`);
