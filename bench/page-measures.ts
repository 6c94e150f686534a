import type { Page } from '@playwright/test';

/** What is left after the garbage is collected, in MB. */
export async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}

/** Milliseconds of each frame while an element is scrolled by so many pixels a frame, in order of size. */
export const scrollFrames = (page: Page, selector: string, by: number): Promise<readonly number[]> =>
  page.evaluate(
    async ([name, pixels]) => {
      const element = document.querySelector(name);
      const times: number[] = [];
      for (let frame = 0, last = performance.now(); frame < 240 && element !== null; frame += 1) {
        element.scrollTop += pixels;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - last);
        last = performance.now();
      }
      return times.sort((one, other) => one - other);
    },
    [selector, by] as const,
  );

/** The time that a share of the frames does not exceed. */
export const at = (times: readonly number[], share: number): number =>
  times[Math.floor(times.length * share)] ?? 0;

export const print = (words: string, value: string): void =>
  console.log(words.padEnd(52) + value.padStart(14));
