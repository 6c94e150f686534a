import { expect, it, vi } from 'vitest';
import { partCode } from './part-code.ts';

const Part = () => null;

it('is loaded once, whoever asks', async () => {
  const load = vi.fn(async () => Part);
  const code = partCode(load);
  expect(code.known()).toBeUndefined();
  await Promise.all([code.load(), code.load()]);
  await code.load();
  expect(code.known()).toBe(Part);
  expect(load).toHaveBeenCalledTimes(1);
});

it('is asked for once more after it did not come', async () => {
  const load = vi.fn(async () => Part).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const code = partCode(load);
  await expect(code.load()).rejects.toThrow('Failed to fetch');
  expect(code.known()).toBeUndefined();
  expect(await code.load()).toBe(Part);
  expect(code.known()).toBe(Part);
});
