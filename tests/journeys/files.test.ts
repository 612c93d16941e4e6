import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderStorage } from '../../src/database/storage/folder-storage.ts';
import { createRecord } from '../../src/evidence/review/create-record.ts';
import { model } from '../../src/main/model.ts';
import { axeFaults, launchChromium, type RunningApp, startApp, visit } from '../harness/chromium.ts';
import { signedIn } from '../harness/cast.ts';

let app: RunningApp;
let browser: Browser;
const files = mkdtempSync(join(tmpdir(), 'throughline-journey-'));

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp({ storage: new FolderStorage(files) }), launchChromium()]);
}, 150_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(files, { recursive: true });
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a steward, %s', (_name, hasScripts) => {
  it('adds files to a record, fetches them back, and removes them for good', async () => {
    const steward = await signedIn(app.platform, { name: 'Ines', stewardOf: ['media-items'] });
    const register = model.register('media-items');
    const values = { headline: { language: 'en', text: 'An article' }, outlet: 'A paper', publishedAt: '2024-05' };
    const { reference } = await createRecord(steward, register, { values });
    const { page, context, troubles } = await visit(browser, app, { as: steward, hasScripts, screen: hasScripts ? 'desktop' : 'phone' });
    const look = async (): Promise<void> => {
      if (hasScripts) expect(await axeFaults(page), page.url()).toEqual([]);
    };
    const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#335577' } })
      .withExif({ IFD0: { Artist: 'Amina Example' } })
      .jpeg()
      .toBuffer();
    const at = `/en/registers/media-items/${reference}`;

    await page.goto(`${at}/edit`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'front page.jpg', mimeType: 'image/jpeg', buffer: picture },
        { name: 'song.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('RIFF\0\0\0\0WAVEfmt \0\0\0\0', 'latin1') },
      ]);
    await page.getByRole('button', { name: /Save/ }).last().click();
    // The one that is refused is named; the other is kept and need not be chosen again.
    expect(await page.textContent('main')).toContain('Sound and film cannot be kept here yet');
    expect(await page.locator('input[value="front page.jpg"]').count()).toBe(1);
    await page.getByRole('button', { name: /Save/ }).last().click();
    await page.waitForURL(`**${at}**`);
    await look();

    const fetched = async (name: RegExp): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      return readFileSync(await download.path());
    };
    expect((await fetched(/^Original/)).equals(picture)).toBe(true);
    expect((await sharp(await fetched(/^Copy without/)).metadata()).exif).toBeUndefined();

    await page.getByRole('link', { name: 'Remove something for good' }).click();
    await page.waitForURL(`**${at}/redact`);
    await look();
    await page.getByLabel('Copies', { exact: true }).check();
    await page.getByLabel('Why').fill('The person in it asked for it');
    await page.getByRole('button', { name: 'Remove for good' }).click();
    expect(await page.textContent('main')).toContain('Please confirm');
    await page.getByLabel('I know that this cannot be undone.').check();
    await page.getByRole('button', { name: 'Remove for good' }).click();
    await page.waitForURL(`**${at}?**`);
    expect(await page.textContent('body')).toContain('Removed for good.');
    expect(await page.textContent('main')).not.toContain('front page.jpg');
    const left: string[] = [];
    for await (const name of app.platform.storage.list()) left.push(name);
    expect(left).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
