import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';

const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A real Chromium: the one that is installed, else the one that comes with npm. */
export const openBrowser = async (): Promise<Browser> => {
  const installed = process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: installed ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
};

/** What a visit must never show. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked for outside the service, messages of the console, refusals of the content security policy, dialogs. */
  readonly trouble: readonly string[];
}

const REFUSED = 'refused by the content security policy:';

/** Opens a page of its own that is watched from its first byte. `expected` lets a line of the console pass. */
export const watch = async (browser: Browser, address: string, options: BrowserContextOptions = {}, expected: RegExp = /^$/): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const trouble: string[] = [];
  const home = new URL(address).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== home && url.protocol !== 'data:' && url.protocol !== 'blob:') trouble.push(`another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript((refused) => {
    addEventListener('securitypolicyviolation', (event) => console.error(refused, event.violatedDirective, event.blockedURI));
  }, REFUSED);
  return { page, trouble };
};

/** Opens an address and waits until nothing on it is still being loaded. */
export const visit = async (page: Page, url: string): Promise<void> => {
  await page.goto(url);
  await settled(page);
};

/** Waits until nothing on the page says that it is being loaded. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('main') !== null && document.querySelector('[aria-busy="true"], .skeleton') === null);
};

/** The text that a reader sees, without what the style sheet hides. */
// biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count
export const shownText = (place: Locator): Promise<string> => place.innerText();
