import type { Page } from 'playwright-core';

const MOST_STEPS = 400;

/** What has the focus, in words: its name as a reader hears it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || active === document.body) return '';
    const label = active.getAttribute('aria-label') ?? (active instanceof HTMLInputElement ? (active.labels?.[0]?.textContent ?? '') : active.textContent);
    return (label ?? '').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until something with this name has the focus. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const seen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    seen.push(now);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`Tab never came to ${name}; it came to: ${[...new Set(seen)].slice(-30).join(' | ')}`);
};

/** Tabs to something and presses Enter. */
export const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
