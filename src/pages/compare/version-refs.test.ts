import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobIdSchema } from '#domain/ids.ts';
import { moved, readRef, readRefs, writeRefs } from './version-refs.ts';

const job = jobIdSchema.parse('10');
const written = (text: string) => writeRefs(readRefs(text, job).refs, job);

describe('the versions of an address', () => {
  it('belong to this job by default, and keep every digit', () => {
    expect(readRefs('16,11.30,9007199254740993', job).refs).toEqual([
      { jobId: '10', versionId: '16' },
      { jobId: '11', versionId: '30' },
      { jobId: '10', versionId: '9007199254740993' },
    ]);
    expect(written(' 16 , 10.20 ,,11.030')).toBe('16,20,11.30');
  });

  it('leave out invalid IDs and repetitions', () => {
    expect(readRefs('16,x,1.2.3,.5,16,10.16,016,-1,99999999999999999999', job)).toMatchObject({
      refs: [{ versionId: '16' }],
      unreadable: ['x', '1.2.3', '.5', '-1', '99999999999999999999'],
      repeated: [{ versionId: '16' }],
      left: 0,
    });
    expect(readRef('', job)).toBeNull();
  });

  it('are fifty at most', () => {
    const many = Array.from({ length: 63 }, (_, index) => index + 1).join(',');
    expect(readRefs(many, job)).toMatchObject({ left: 13, unreadable: [], repeated: [] });
    expect(readRefs(many, job).refs).toHaveLength(50);
  });

  it('are the same when they are written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', '.', ',', 'x', ' ') }), (text) => {
        expect(readRefs(written(text), job).refs).toEqual(readRefs(text, job).refs);
      }),
    );
  });
});

it('moves one and keeps the others in their order', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
