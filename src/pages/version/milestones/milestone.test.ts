import { describe, expect, it } from 'vitest';
import { milestone } from './milestone.ts';

const seen = (...statuses: readonly number[]) => statuses.map((status) => ({ status, since: 0 }));

describe('the moments that people wait for', () => {
  it.each([
    [[1], false, null],
    [[10], true, null],
    [[1, 2], false, null],
    [[2, 7], false, 'V0007 has been created: Queued.'],
    [[42, 8], false, 'V0007 has been created: Running.'],
    [[7, 8], false, null],
    [[8, 9], false, null],
    [[2, 3], true, 'V0007: Image build failed.'],
    [[8, 10], true, 'V0007 has ended: Completed.'],
    [[2, 10], true, 'V0007 has ended: Completed.'],
    [[8, 14], false, null],
    [[8, 14], true, 'V0007 has ended: Lost.'],
  ] as const)('statuses %j, believed to be the end: %s', (statuses, hasEnded, text) => {
    expect(milestone('V0007', seen(...statuses), hasEnded)?.text ?? null).toBe(text);
  });
});
