import { describe, expect, it } from 'vitest';
import { sampleCatalogue } from '#test-support/sample-draft.ts';
import { needsSpecifications, poolOf } from './pool.ts';

const { specifications } = sampleCatalogue;
const listed = { specId: '27', poolId: 'pool1', poolType: '' };
const unlisted = { ...listed, specId: '77' };

describe('the pool of a version', () => {
  it.each([
    ['its type says so', { ...listed, poolType: 'SYSTEM_DEFINED' }, 'public'],
    ['its type says so, the specification gone', { ...unlisted, poolType: 'SYSTEM_DEFINED' }, 'public'],
    ['its type says so', { ...listed, poolType: 'USER_DEFINED' }, 'dedicated'],
    ['no type, and the specification is in the list', listed, 'public'],
    ['no type, and the specification is not in the list', unlisted, 'dedicated'],
    ['no type and no specification', { ...listed, specId: '' }, 'dedicated'],
    ['no type and no pool', { ...unlisted, poolId: '' }, 'public'],
    ['nothing', { specId: '', poolId: '', poolType: '' }, 'public'],
  ] as const)('by %s: %j is %s', (_, fields, pool) => {
    expect(poolOf(fields, specifications)).toBe(pool);
    if (!needsSpecifications(fields)) expect(poolOf(fields, undefined)).toBe(pool);
  });

  it('is public while the list is not loaded, where there is a specification', () => {
    expect(poolOf(unlisted, undefined)).toBe('public');
  });
});
