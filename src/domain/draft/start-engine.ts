import type { Engine } from '#domain/catalogue.ts';
import { findListed } from './schema/rules.ts';

/** The service's default for a request without `engine_id` (modelarts_03_0050). */
export const defaultEngineId = '1';

/** The engine that own code starts with: the base version's, or the service's default where that is offered. */
export function startEngine(baseEngineId: string, engines: readonly Engine[] | undefined): string {
  if (baseEngineId !== '') return baseEngineId;
  const isOffered = engines === undefined || findListed(engines, defaultEngineId) !== undefined;
  return isOffered ? defaultEngineId : '';
}
