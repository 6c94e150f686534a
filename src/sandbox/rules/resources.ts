import type { CatalogueFacts } from './catalogue.ts';
import { refuse, refuseExcess, refuseMissing, refuseParameter } from './refusal.ts';
import type { Pool } from './version-config.ts';
import type { ConfigRequest } from './version-request.ts';

const maxDedicatedNodes = 64;

export interface ChosenPool {
  readonly pool: Pool;
  readonly maxNodes: number;
}

export function acceptPool(request: ConfigRequest, catalogue: CatalogueFacts): ChosenPool {
  const { specId, poolId, flavorCode } = request;
  if (poolId !== undefined) {
    if (specId !== undefined) return refuse('0104', 'Either spec_id or pool_id can be given, not both.');
    return { pool: { kind: 'dedicated', poolId }, maxNodes: maxDedicatedNodes };
  }
  if (specId === undefined && flavorCode === undefined)
    return refuse('0104', 'spec_id or pool_id is required.');
  const specification = catalogue.specifications.find(({ id, code }) =>
    specId === undefined ? code === flavorCode : id === specId,
  );
  if (specification === undefined) {
    return refuse('2781', `The specification spec_id ${specId ?? flavorCode} does not exist.`);
  }
  if (specification.isSoldOut)
    return refuse('4992', `The specification spec_id ${specification.id} is sold out.`);
  return { pool: { kind: 'public', specId: specification.id }, maxNodes: specification.maxNodes };
}

/** An integer is written without a fraction or exponent: 1.0 and 1e0 are refused. */
export function acceptWorkers(workers: string | undefined, maxNodes: number): number {
  if (workers === undefined) return refuseMissing('worker_server_num');
  if (!/^-?\d+$/.test(workers)) return refuseParameter('worker_server_num', 'It must be an integer.');
  const count = Number(workers);
  if (count < 1) return refuseParameter('worker_server_num', 'It must be at least 1.');
  if (count > maxNodes) return refuseExcess('2793', 'worker_server_num', maxNodes);
  return count;
}
