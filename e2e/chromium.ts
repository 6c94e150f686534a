import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without its own window and toolbars: a page opens in two thirds of the time. */
const headlessShell = '/usr/bin/chromium-headless-shell';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', headlessShell, chromium.executablePath(), ...browsers].find(
    (path) => path !== '' && existsSync(path),
  );

const install = 'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq';

/** Ways to get a Chromium, tried in turn: Playwright's own, then the distribution's. */
const installers: readonly (readonly [string, ...string[]])[] = [
  ['npx', 'playwright', 'install', 'chromium'],
  ['sh', '-c', `apt-get update -qq && { ${install} chromium-headless-shell || ${install} chromium; }`],
];

/** The path of a Chromium, installed first where there is none. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const [command, ...args] of installers) {
    console.log(`No Chromium found; trying: ${[command, ...args].join(' ')}`);
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
    } catch {
      // The next way, or the message below.
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The end-to-end tests need a Chromium, and it could not be installed. Install it as root (apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
