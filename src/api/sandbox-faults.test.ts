import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '#sandbox/sandbox.ts';
import { fetchFrom } from './fetch-from.ts';
import { createSandboxControl } from './sandbox-control.ts';
import {
  describeFault,
  type Fault,
  hasFault,
  namedFaults,
  otherFaults,
  switchFault,
} from './sandbox-faults.ts';

const foreign: Fault = { method: 'GET', path: '/v1/**', kind: 'truncated', times: 2 };
const faults = namedFaults.map(({ fault }) => fault);
const anyList = fc.shuffledSubarray([foreign, ...faults]);

describe('switching a fault', () => {
  it('changes this one alone', () =>
    fc.assert(
      fc.property(anyList, fc.constantFrom(foreign, ...faults), fc.boolean(), (list, fault, isOn) => {
        const next = switchFault(list, fault, isOn);
        expect(hasFault(next, fault)).toBe(isOn);
        for (const other of [foreign, ...faults])
          if (other !== fault) expect(hasFault(next, other)).toBe(hasFault(list, other));
        expect(new Set(next).size).toBe(next.length);
      }),
    ));

  it('puts those for one request before those for all', () =>
    fc.assert(
      fc.property(anyList, fc.constantFrom(...faults), (list, fault) => {
        const limits = switchFault(list, fault, true)
          .filter((other) => other !== foreign)
          .map(({ times }) => times === undefined);
        expect(limits).toEqual(limits.toSorted((one, other) => Number(one) - Number(other)));
      }),
    ));
});

it('names what was set by other means', () => {
  expect(otherFaults([...faults, foreign])).toEqual([foreign]);
  expect(describeFault(foreign)).toBe('truncated on GET /v1/**, 2 times');
});

describe('the control calls', () => {
  const control = createSandboxControl(fetchFrom(createSandbox().handle));

  it('are understood by the sandbox, every fault among them', async () => {
    expect((await control.setFaults(faults)).faults).toEqual(faults);
    expect((await control.setFaults([])).faults).toEqual([]);
    expect((await control.setOutcome('run_fails')).outcome).toBe('run_fails');
    expect((await control.setSpeed(600)).speed).toBe(600);
    const { now } = await control.read();
    expect((await control.skip(3_600_000)).now).toBeGreaterThanOrEqual(now + 3_600_000);
    expect(await control.reset('empty')).toMatchObject({ data: 'empty', speed: 1, counts: { jobs: 0 } });
  });

  it('are refused with an error of the service', async () => {
    await expect(control.setSpeed(601)).rejects.toMatchObject({ name: 'ApiError', status: 400 });
  });
});
