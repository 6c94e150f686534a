import { type VersionId, versionIdSchema } from '#domain/ids.ts';

/** The page that is shown. */
export interface Whereabouts {
  readonly page: 'wizard' | 'version' | 'compare' | 'other';
  readonly jobId: string | undefined;
  readonly isReview: boolean;
  /** Of the page of a version that this tab has just created. */
  readonly created: VersionId | null;
}

interface PageLocation {
  readonly pathname: string;
  readonly search: object;
  readonly state: { readonly createdAt?: number | undefined };
}

const inJob = /^\/projects\/[^/]+\/jobs\/([^/]+)(?:\/(new|compare)|\/versions\/([^/]+))?\/?$/;

export function whereabouts({ pathname, search, state }: PageLocation): Whereabouts {
  const [, jobId, page, versionId] = inJob.exec(pathname) ?? [];
  const created = state.createdAt === undefined ? undefined : versionIdSchema.safeParse(versionId).data;
  return {
    page:
      page === 'new'
        ? 'wizard'
        : page === 'compare'
          ? 'compare'
          : versionId !== undefined
            ? 'version'
            : 'other',
    jobId,
    isReview: page === 'new' && 'step' in search && search.step === 'review',
    created: created ?? null,
  };
}
