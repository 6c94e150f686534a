import type { CDPSession, Page } from '@playwright/test';

export interface Cost {
  /** Milliseconds the main thread worked, with style, layout and paint. */
  readonly busy: number;
  /** The longest single task, in milliseconds; 0 if none was longer than 50 ms. */
  readonly longestTask: number;
}

declare global {
  interface Window {
    /** Milliseconds of each task over 50 ms, and of each key until its frame: put there by the measurement. */
    longTasks: number[];
    keyTimes: number[];
  }
}

/** What the page's main thread does for one action. */
export class PageTime {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<PageTime> {
    const session = await page.context().newCDPSession(page);
    // Time of the thread, not of the clock: what else the machine does is no cost of the page.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    return new PageTime(page, session);
  }

  async measure(action: () => Promise<unknown>): Promise<Cost> {
    await this.#settle();
    await this.#page.evaluate(() => {
      window.longTasks = [];
    });
    const before = await this.#taskTime();
    await action();
    await this.#settle();
    const after = await this.#taskTime();
    // A new document counts from nothing.
    const busy = after < before ? after : after - before;
    const longTasks = await this.#page.evaluate(() => window.longTasks);
    return { busy, longestTask: Math.max(0, ...longTasks) };
  }

  /** Waits until the page has had nothing to do for a while, and the draft has been kept. */
  async #settle(): Promise<void> {
    let before = await this.#taskTime();
    for (let tries = 0; tries < 20; tries += 1) {
      await this.#page.waitForTimeout(600);
      const now = await this.#taskTime();
      if (now - before < 12) return;
      before = now;
    }
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }
}

/** For each of the keys, the milliseconds from the key to the frame that shows it, in order of size. */
export async function keyToFrame(page: Page, keys: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => window.keyTimes.push(performance.now() - start);
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type(keys, { delay: 60 });
  const frames = await page.evaluate(() => window.keyTimes);
  return frames.sort((a, b) => a - b);
}
