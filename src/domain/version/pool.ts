import type { Catalogue } from '#domain/catalogue.ts';
import { compareIds } from '#domain/ids.ts';
import type { Configuration } from './training-version.ts';

type PoolFields = Pick<Configuration, 'specId' | 'poolId' | 'poolType'>;

/** The service names the public pool, too, and may not say which kind it is: then only the list of specifications can tell. */
export const needsSpecifications = ({ specId, poolId, poolType }: PoolFields): boolean =>
  poolType === '' && poolId !== '' && specId !== '';

/** Which pool a version runs in. While the list is not loaded, one that has a specification is taken for public. */
export function poolOf(
  { specId, poolId, poolType }: PoolFields,
  specifications: Catalogue['specifications'],
): 'public' | 'dedicated' {
  if (poolType !== '') return poolType === 'SYSTEM_DEFINED' ? 'public' : 'dedicated';
  if (poolId === '') return 'public';
  const isOffered = specifications?.some(({ id }) => compareIds(id, specId) === 0) ?? specId !== '';
  return isOffered ? 'public' : 'dedicated';
}
