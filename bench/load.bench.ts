import { type Browser, expect, type Page, test } from '@playwright/test';
import { portOf } from '../e2e/ports.ts';
import { jobPath } from '../e2e/wizard.ts';
import { weighPage } from '../test-support/page-weight.ts';
import { heap } from './page-measures.ts';
import { barePort } from './playwright.config.ts';

// How long each page takes until it can be used, cold, beside a page of the same packages without a product
// (`bench/bare/`), in turn with it.

const rounds = Number(process.env.ROUNDS ?? 7);
const origin = `http://localhost:${portOf(0)}`;

interface Subject {
  readonly name: string;
  readonly url: string;
  /** Resolves when a person can begin. */
  readonly isUsable: (page: Page) => Promise<void>;
  readonly parts?: readonly string[];
}

const bare: Subject = {
  name: 'bare',
  url: `http://localhost:${barePort}/`,
  isUsable: (page) => page.getByRole('textbox', { name: 'Name' }).waitFor(),
};

const subjects: readonly Subject[] = [
  {
    name: 'wizard',
    url: `${origin}${jobPath('10')}/new`,
    // Waits first: a check that is repeated waits longer each time.
    isUsable: async (page) => {
      const value = page.getByRole('textbox', { name: /^Value/ }).first();
      await value.waitFor();
      await expect(value).toBeEditable();
    },
    parts: ['WizardPage'],
  },
  {
    name: 'jobs',
    url: origin + jobPath('10').replace(/\/jobs.*/, ''),
    isUsable: (page) => page.getByRole('link', { name: 'mnist-tensorflow' }).first().waitFor(),
    parts: ['JobsPage'],
  },
  {
    name: 'history',
    url: origin + jobPath('10'),
    isUsable: (page) => page.getByRole('rowheader').first().waitFor(),
    parts: ['VersionsPage'],
  },
  {
    name: 'version',
    url: `${origin}${jobPath('10')}/versions/20`,
    isUsable: (page) => page.getByRole('status').first().waitFor(),
    parts: ['VersionPage'],
  },
];

interface Load {
  /** Milliseconds. */
  readonly usable: number;
  readonly calls: number;
  /** MB. */
  readonly heap: number;
}

async function load(browser: Browser, { url, isUsable }: Subject, isSlow: boolean): Promise<Load> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let calls = 0;
  page.on('request', (request) => {
    if (/\/v[123]\/|connection\.json/.test(request.url())) calls += 1;
  });
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
  }
  await page.goto(url, { waitUntil: 'commit' });
  await isUsable(page);
  const usable = await page.evaluate(() => performance.now());
  const measured = { usable, calls, heap: isSlow ? 0 : await heap(page) };
  await context.close();
  return measured;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

async function measure(browser: Browser, subject: Subject, isSlow: boolean) {
  const pairs: [Load, Load][] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push([await load(browser, bare, isSlow), await load(browser, subject, isSlow)]);
  const its = (of: (loaded: Load) => number, place: 0 | 1) => median(pairs.map((pair) => of(pair[place])));
  return {
    usable: its(({ usable }) => usable, 1),
    times: its(({ usable }) => usable, 1) / its(({ usable }) => usable, 0),
    calls: its(({ calls }) => calls, 1),
    heap: its((loaded) => loaded.heap, 1),
  };
}

test('how long each page takes until it can be used', async ({ browser }) => {
  test.setTimeout(1_800_000);
  const bareWeight = weighPage('dist-bench/bare', []);
  const rows = [];
  for (const subject of subjects) {
    const { bytes, files } = weighPage('dist', subject.parts ?? []);
    const fast = await measure(browser, subject, false);
    const slow = await measure(browser, subject, true);
    rows.push({
      page: subject.name,
      'JS kB': Math.round(bytes / 1_000),
      'of bare (aim 1.15)': (bytes / bareWeight.bytes).toFixed(2),
      files,
      calls: fast.calls,
      'usable ms': Math.round(fast.usable),
      '× bare (aim 1.25)': fast.times.toFixed(2),
      'slow ms': Math.round(slow.usable),
      'slow × bare (aim 1.25)': slow.times.toFixed(2),
      'heap MB (aim 6.5)': fast.heap.toFixed(1),
    });
  }
  console.log(`bare: ${Math.round(bareWeight.bytes / 1_000)} kB of JavaScript`);
  console.table(rows);
});
