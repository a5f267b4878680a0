import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, settled, shownText, visit, watch } from './browser.ts';
import { idOf } from './parts/city.ts';
import { type Service, startService } from './service.ts';

/** Names that would do harm where text became markup, a link or a formula. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(2)</script>',
  'javascript:alert(3)',
  "'-alert(4)-'",
  '{{constructor.constructor("alert(5)")()}}',
  '=HYPERLINK("http://example.invalid","x")',
  '\u202egnorw\u202c と 𠮷野 髙﨑',
];

let service: Service;
let browser: Browser;

beforeAll(async () => {
  service = await startService({ sample: 'off' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Each hostile person sits in two hostile groups, so that every list has somebody. */
const roster = (): string =>
  [
    'group,person,role',
    ...HOSTILE.flatMap((name, i) => [
      `${cell(`団体 ${name}`)},${cell(name)},会長`,
      `${cell(`団体 ${HOSTILE[(i + 1) % HOSTILE.length]}`)},${cell(name)},役員`,
      `${cell(`団体 ${name}`)},${cell(`会員 ${i}`)},会員`,
    ]),
  ].join('\n');

describe('the page on own data', () => {
  test('an empty register says what to do, in both languages', async () => {
    const { page, trouble } = await watch(browser, service.address);
    await visit(page, service.address);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('まだ何も登録されていません');
    expect(await shownText(page.locator('main'))).toContain('npx tsunagi import');
    expect(await page.locator('.ribbon').count()).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing is registered yet');
    expect(trouble).toEqual([]);
  });

  test('hostile names are shown as they are and do nothing', async () => {
    const file = join(service.dataDir, 'roster.csv');
    writeFileSync(file, roster());
    await service.run('import', file);
    const { page, trouble } = await watch(browser, service.address);
    await visit(page, service.address);
    const text = await shownText(page.locator('main'));
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.locator('.ribbon').count()).toBe(0);
    const person = await idOf(service.address, HOSTILE[0]);
    const group = await idOf(service.address, `団体 ${HOSTILE[1]}`);
    for (const search of [`chosen=${person}`, `chosen=${group}`, 'view=connect', `view=connect&chosen=${person}&handover=after`, 'view=measures']) {
      await visit(page, `${service.address}/?${search}`);
      const names = page.getByRole('checkbox', { name: '氏名を表示' });
      if (!(await names.isChecked())) await names.check();
      await settled(page);
    }
    await page.getByRole('combobox', { name: 'さがす' }).fill('<img');
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('search finds kana, kanji and half-width spellings', async () => {
    const file = join(service.dataDir, 'more.csv');
    writeFileSync(file, '団体名,氏名,役職,フリガナ\nながやまサロン,髙瀬川原 みち,代表,タカセガワラ ミチ\n');
    await service.run('import', file);
    const { page } = await watch(browser, service.address);
    await visit(page, service.address);
    const box = page.getByRole('combobox', { name: 'さがす' });
    for (const typed of ['ﾅｶﾞﾔﾏ', 'ナガヤマ', 'ながやま']) {
      await box.fill(typed);
      await page.getByRole('option', { name: 'ながやまサロン' }).waitFor();
    }
    for (const typed of ['高瀬川原', 'たかせがわら', 'ﾀｶｾｶﾞﾜﾗ']) {
      await box.fill(typed);
      await page.getByRole('option', { name: /髙瀬川原 みち/ }).waitFor();
    }
  });

  test('a page that is open notices that the register has changed', async () => {
    const { page, trouble } = await watch(browser, service.address);
    await visit(page, service.address);
    const opening = page.locator('.known .sentences');
    const before = await shownText(opening);
    const file = join(service.dataDir, 'later.csv');
    writeFileSync(file, '団体名,氏名,役職\nあとからの会,空見原 あおい,代表\nあとからの会,空見原 みどり,会計\n');
    await service.run('import', file);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.getByText('登録情報が新しくなりました').waitFor();
    await settled(page);
    expect(await shownText(opening)).not.toBe(before);
    await page.getByRole('button', { name: '閉じる' }).click();
    expect(await page.getByText('登録情報が新しくなりました').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('the database goes away: the page says so, keeps what it shows, and comes back by itself', async () => {
    const { page } = await watch(browser, service.address);
    await visit(page, service.address);
    const before = await shownText(page.getByRole('region', { name: 'これからつながる団体' }));
    const pids = await service.databasePids();
    expect(pids.length).toBeGreaterThan(0);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await page.getByText('しぼり込み・表示の切り替え').click();
    await page.getByRole('checkbox', { name: '福祉・子育て' }).check();
    const notice = page.getByRole('alert').filter({ hasText: 'データベースにつながりません' }).first();
    await notice.waitFor();
    expect(await shownText(notice)).toContain('npx tsunagi doctor');
    expect(await page.getByRole('alert').count()).toBe(1);
    await page.locator('.away').waitFor({ state: 'detached', timeout: 90_000 });
    await page.getByRole('checkbox', { name: '福祉・子育て' }).uncheck();
    await settled(page);
    expect(await shownText(page.getByRole('region', { name: 'これからつながる団体' }))).toBe(before);
  });

  test('the service goes away: a page that is opened says what to do', async () => {
    const { page } = await watch(browser, service.address);
    await visit(page, service.address);
    await page.route('**/graphql', (route) => route.abort());
    await page.route('**/readyz', (route) => route.abort());
    await page.getByText('しぼり込み・表示の切り替え').click();
    await page.getByRole('checkbox', { name: '教育・青少年' }).check();
    await page.locator('.away').waitFor();
    await page.unroute('**/graphql');
    await page.unroute('**/readyz');
    await page.locator('.away').getByRole('button', { name: 'もう一度読み込む' }).click();
    await page.locator('.away').waitFor({ state: 'detached' });
  });
});
