import { progressOf } from '#sandbox/lifecycle.ts';
import { type Answer, type Call, long, type Route, success } from './call.ts';
import { pageOf, readChoice, readOptionalWhole, readOrder, readWhole, sorted } from './query.ts';
import { poolFields, specificationOf } from './version-wire.ts';

/** The versions of all jobs; only the pages of OTC of 2022-03 have this call. In its path `versions` is in the place of a job id. */
function listAllVersions({ state, catalogue, query, now }: Call): Answer {
  const offset = readWhole(query, 'offset', { min: 0, max: 65_535, fallback: 0 });
  const limit = readWhole(query, 'limit', { min: 1, max: 1000, fallback: 20 });
  const sortBy = readChoice(
    query,
    'sort_by',
    ['create_time', 'version_name', 'status', 'duration'],
    'create_time',
  );
  const order = readOrder(query, 'desc');
  const status = readOptionalWhole(query, 'status', 255);
  const poolId = query.get('pool_id') || undefined;
  const items = state.jobs
    .flatMap(({ versions }) => versions)
    .map((version) => {
      const progress = progressOf(version, now);
      const { pool_id, gpu_num } = poolFields(version.config.pool, catalogue);
      return {
        version_id: long(version.id),
        version_name: version.name,
        status: progress.status,
        create_time: version.createdAt,
        start_time: progress.startedAt,
        end_time: progress.endedAt,
        duration: progress.duration,
        pool_id: pool_id ?? null,
        flavor_code: specificationOf(version.config.pool, catalogue)?.code ?? null,
        gpu_num: gpu_num ?? 0,
        npu_num: 0,
      };
    })
    .filter((item) => (status ?? item.status) === item.status && (poolId ?? item.pool_id) === item.pool_id);
  return success({
    total_count: items.length,
    versions: pageOf(
      sorted(items, order, (item) => item[sortBy]),
      offset,
      limit,
    ),
  });
}

export const allVersionsRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/:project/training-jobs/versions', answer: listAllVersions },
];
