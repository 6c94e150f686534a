import { expect, it } from 'vitest';
import { fetchFrom } from '#api/fetch-from.ts';
import { createSandboxControl } from '#api/sandbox-control.ts';
import { loseResponse } from '#api/sandbox-faults.ts';
import { createSandbox } from '#sandbox/sandbox.ts';
import { applySettings, noSettings } from './apply-settings.ts';

const aControl = () => createSandboxControl(fetchFrom(createSandbox().handle));

const fast = { speed: 20, losesResponse: false };

it('makes time fast once, and puts back the speed that it had', async () => {
  const control = aControl();
  await control.setSpeed(10);
  const before = await applySettings(control, fast, null);
  expect([before, (await control.read()).speed]).toEqual([10, 20]);
  await control.setSpeed(60);
  expect(await applySettings(control, fast, before)).toBe(10);
  expect((await control.read()).speed).toBe(60);
  expect(await applySettings(control, noSettings, before)).toBeNull();
  expect((await control.read()).speed).toBe(10);
});

it('changes a speed that it has set itself', async () => {
  const control = aControl();
  const before = await applySettings(control, { speed: 2, losesResponse: false }, null);
  expect(await applySettings(control, fast, before)).toBe(1);
  expect((await control.read()).speed).toBe(20);
});

it('leaves the speed alone where it has not changed it', async () => {
  const control = aControl();
  await control.setSpeed(600);
  expect(await applySettings(control, noSettings, null)).toBeNull();
  expect((await control.read()).speed).toBe(600);
});

it('switches its own fault on and off, and no other', async () => {
  const control = aControl();
  const other = { kind: 'delay', method: '*', path: '/v1/**', delay_ms: 10 };
  await control.setFaults([other]);
  await applySettings(control, { speed: 20, losesResponse: true }, 1);
  expect((await control.read()).faults).toEqual([other, loseResponse.fault]);
  await applySettings(control, noSettings, 1);
  expect((await control.read()).faults).toEqual([other]);
});
