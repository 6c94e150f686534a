import { describe, expect, it } from 'vitest';
import { emptyCatalogue } from '#domain/catalogue.ts';
import type { VersionDraft } from '#domain/draft/shape.ts';
import { problemsOf, sampleCatalogue } from '#test-support/sample-draft.ts';
import { resourcesSchema } from './resources.ts';

type Resources = VersionDraft['resources'];

const problems = (resources: Resources) => problemsOf(resourcesSchema(sampleCatalogue), resources);
const unlisted = (resources: Resources) => problemsOf(resourcesSchema(emptyCatalogue), resources);
const inPublicPool = (specId: string, workers: string): Resources => ({
  pool: 'public',
  publicPool: { specId },
  dedicatedPool: { poolId: '' },
  workers,
});
const inDedicatedPool = (poolId: string, workers: string): Resources => ({
  pool: 'dedicated',
  publicPool: { specId: '' },
  dedicatedPool: { poolId },
  workers,
});

describe('the public pool', () => {
  it('needs a specification and workers, and reports both', () => {
    expect(problems(inPublicPool('', ''))).toEqual([
      'publicPool.specId: Choose a specification.',
      'workers: Enter the workers as a whole number, from 1.',
    ]);
  });

  it('has no specification that is gone', () => {
    expect(problems(inPublicPool('2', '1'))).toEqual([
      'publicPool.specId: Choose another specification: 2 is no longer available.',
    ]);
    expect(unlisted(inPublicPool('2', '1'))).toEqual([]);
  });

  it.each(['9', ' 9 ', '09'])('has sold out the specification %j', (specId) => {
    expect(problems(inPublicPool(specId, '1'))).toEqual([
      'publicPool.specId: Choose another specification: modelarts.vm.gpu.t4u8 is sold out.',
    ]);
  });

  it('takes an id of 64 bits, not of more', () => {
    expect(unlisted(inPublicPool('9223372036854775807', '1'))).toEqual([]);
    expect(unlisted(inPublicPool('9223372036854775808', '1'))).toEqual([
      'publicPool.specId: Enter the specification ID as a whole number.',
    ]);
  });

  it.each(['1', '2', '01', ' 2 '])('runs %j workers of a specification for two', (workers) => {
    expect(problems(inPublicPool('1', workers))).toEqual([]);
  });

  it.each(['0', '', ' ', '1.0', '1e0', '-1', '+1', '0x1', '1 2', 'one', '9999999999'])(
    'does not run %j workers',
    (workers) => {
      expect(problems(inPublicPool('1', workers))).toEqual([
        'workers: Enter the workers as a whole number, from 1 to 2.',
      ]);
    },
  );

  it.each(['3', '65', '999999999'])('does not run %s workers of a specification for two', (workers) => {
    expect(problems(inPublicPool('1', workers))).toEqual([
      'workers: Enter at most 2 workers: modelarts.vm.gpu.p100 allows no more.',
    ]);
  });

  it.each([' 1', '01'])('knows the most workers also when the specification is written %j', (specId) => {
    expect(problems(inPublicPool(specId, '3'))).toEqual([
      'workers: Enter at most 2 workers: modelarts.vm.gpu.p100 allows no more.',
    ]);
  });

  it('says it plainly for a specification with one worker', () => {
    expect(problems(inPublicPool('27', '2'))).toEqual([
      'workers: Enter 1 worker: modelarts.vm.cpu.8u allows no more.',
    ]);
    expect(problems(inPublicPool('27', ''))).toEqual(['workers: Enter the workers as a whole number, 1.']);
  });

  it('sets no limit to the workers where the specifications are not loaded', () => {
    expect(unlisted(inPublicPool('1', '65'))).toEqual([]);
    expect(unlisted(inPublicPool('1', '0'))).toEqual([
      'workers: Enter the workers as a whole number, from 1.',
    ]);
  });
});

describe('a dedicated pool', () => {
  it('needs an id and workers, and reports both', () => {
    expect(problems(inDedicatedPool(' ', ''))).toEqual([
      'dedicatedPool.poolId: Enter the ID of the dedicated pool.',
      'workers: Enter the workers as a whole number, from 1.',
    ]);
  });

  it.each(['1', '64', '65', '999999999'])('runs %s workers', (workers) => {
    expect(problems(inDedicatedPool('pool9928813f', workers))).toEqual([]);
  });

  it.each(['0', '1.0', '1e0'])('does not run %s workers', (workers) => {
    expect(problems(inDedicatedPool('pool9928813f', workers))).toEqual([
      'workers: Enter the workers as a whole number, from 1.',
    ]);
  });
});
