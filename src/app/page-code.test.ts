import { expect, it, vi } from 'vitest';
import { PageCodeMissing, pageCode } from './page-code.ts';

const Page = () => null;

it('is loaded once, whoever asks', async () => {
  const load = vi.fn(async () => Page);
  const code = pageCode(load);
  code.preload();
  code.preload();
  expect(code.read()).toBe(code.read());
  expect(code.known()).toBeUndefined();
  expect(await code.read()).toBe(Page);
  expect(code.known()).toBe(Page);
  expect(load).toHaveBeenCalledTimes(1);
});

it('that could not be had says so until it is asked for once more', async () => {
  const load = vi.fn(async () => Page).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const code = pageCode(load);
  const failed = code.read();
  await expect(failed).rejects.toBeInstanceOf(PageCodeMissing);
  expect(code.read()).toBe(failed);
  code.preload();
  expect(await code.read()).toBe(Page);
});
