import { type PageCode, pageCode } from './page-code.ts';

interface Page<Path extends string, Props> {
  /** `$name` is a parameter of the path. */
  readonly path: Path;
  readonly code: PageCode<Props>;
}

const page = <Path extends string, Props>(
  path: Path,
  load: Parameters<typeof pageCode<Props>>[0],
): Page<Path, Props> => ({ path, code: pageCode(load) });

/** Every page: where it is and what it is loaded from. Small, so that it is known before all other code. */
export const pages = {
  projects: page('/', async () => (await import('#pages/projects/ProjectsPage.tsx')).ProjectsPage),
  jobs: page('/projects/$projectId', async () => (await import('#pages/jobs/JobsPage.tsx')).JobsPage),
  history: page(
    '/projects/$projectId/jobs/$jobId',
    async () => (await import('#pages/versions/VersionsPage.tsx')).VersionsPage,
  ),
  wizard: page(
    '/projects/$projectId/jobs/$jobId/new',
    async () => (await import('#pages/wizard/WizardPage.tsx')).WizardPage,
  ),
  version: page(
    '/projects/$projectId/jobs/$jobId/versions/$versionId',
    async () => (await import('#pages/version/VersionPage.tsx')).VersionPage,
  ),
  compare: page(
    '/projects/$projectId/jobs/$jobId/compare',
    async () => (await import('#pages/compare/ComparePage.tsx')).ComparePage,
  ),
  sweep: page(
    '/projects/$projectId/jobs/$jobId/sweeps/$sweepId',
    async () => (await import('#pages/sweep/SweepPage.tsx')).SweepPage,
  ),
};

export type PageName = keyof typeof pages;

interface AddressedPage {
  readonly name: PageName;
  /** As text: nothing of them has been checked. */
  readonly params: Readonly<Record<string, string>>;
}

/** The page of an address, such as `/projects/5f1d/jobs/10/new`. */
export function pageAt(pathname: string): AddressedPage | undefined {
  const parts = partsOf(pathname);
  for (const [name, { path }] of Object.entries(pages)) {
    const params = paramsAt(partsOf(path), parts);
    if (params !== null) return { name: name as PageName, params };
  }
  return undefined;
}

const partsOf = (path: string): readonly string[] => path.replace(/(?<=.)\/$/, '').split('/');

/** Null where the path is not at this address. */
function paramsAt(path: readonly string[], address: readonly string[]): Record<string, string> | null {
  if (path.length !== address.length) return null;
  const params: Record<string, string> = {};
  for (const [place, part] of path.entries()) {
    const given = address[place] ?? '';
    if (part.startsWith('$') && given !== '') params[part.slice(1)] = given;
    else if (part !== given) return null;
  }
  return params;
}
