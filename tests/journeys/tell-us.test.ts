import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteVolunteer } from '../../src/network/invitations/invite-volunteer.ts';
import { makeOrganisation, signedIn, volunteer } from '../harness/cast.ts';
import { axeFaults, launchChromium, type RunningApp, startApp, visit } from '../harness/chromium.ts';

const CASES = 'criminalisation-cases';
const SAID = 'El lunes multaron a dos voluntarias por repartir comida.\nNadie les dio explicaciones.';

let app: RunningApp;
let browser: Browser;
let home: string;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchChromium()]);
  home = await makeOrganisation(app.platform, 'puerta-abierta');
}, 150_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click();

/** Every page on the way is looked at. Axe needs scripts; without them the pages are the same, so they are looked at once. */
async function look(page: Page, hasScripts: boolean, path?: string): Promise<void> {
  if (path !== undefined) await page.waitForURL(`**${path}`);
  if (hasScripts) expect(await axeFaults(page), path ?? page.url()).toEqual([]);
}

/** Answers the five questions in Spanish and stops at the preview. */
async function answerAll(page: Page, hasScripts: boolean): Promise<void> {
  await look(page, hasScripts, '/es/tell-us/what');
  expect(await page.title()).toBe('Notas');
  await page.getByLabel('¿Qué ha pasado?').fill(SAID);
  await press(page, 'Seguir');
  await look(page, hasScripts, '/es/tell-us/where');
  await page.locator('select[name=country]').selectOption('ES');
  await page.getByLabel('Lugar, más o menos').fill('zona del puerto');
  await press(page, 'Seguir');
  await look(page, hasScripts, '/es/tell-us/when');
  await page.getByLabel('Ayer').check();
  await press(page, 'Seguir');
  await look(page, hasScripts, '/es/tell-us/who');
  await page.getByLabel('¿A quién le pasó?').fill('dos voluntarias');
  await press(page, 'Seguir');
  await look(page, hasScripts, '/es/tell-us/contact');
  await page.getByLabel('Sí, podéis preguntarme').check();
  await press(page, 'Seguir');
  await look(page, hasScripts, '/es/tell-us/check');
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a volunteer on a phone, in Spanish, %s', (_name, hasScripts) => {
  it('comes by a link, tells, is asked, answers, and sees the record it became', async () => {
    const administrator = await signedIn(app.platform, { organisationId: home, membership: 'member-administrator' });
    const steward = await signedIn(app.platform, { name: 'Ines', stewardOf: [CASES] });
    const link = await inviteVolunteer(administrator, 'kitchen');
    const { page, context, troubles } = await visit(browser, app, { screen: 'phone', hasScripts, locale: 'es' });

    await page.goto(`/es${link.path}`);
    await page.locator('input[name=pin]').fill(link.pin);
    await page.locator('main button').click();
    await look(page, hasScripts, '/es/tell-us');
    expect(await page.textContent('main')).toContain('Lo que escribes lo ven tu organización');
    await follow(page, 'Empezar');
    await answerAll(page, hasScripts);

    // What will be sent stands there word by word; one answer is changed and the page comes back.
    expect(await page.locator('.as-said').first().innerText()).toBe(SAID);
    await page.getByRole('link', { name: /Cambiar ¿A quién/ }).click();
    await page.getByLabel('¿A quién le pasó?').fill('dos personas voluntarias');
    await press(page, 'Seguir');
    await look(page, hasScripts, '/es/tell-us/check');
    await press(page, 'Enviar');
    const receipt = await page.locator('.receipt strong').innerText();
    expect(receipt).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await look(page, hasScripts);

    // The steward reads it in the original, asks, and makes a record beside what was said.
    const desk = await visit(browser, app, { as: steward, hasScripts });
    await desk.page.goto('/en/review/reports');
    await follow(desk.page, /El lunes multaron/);
    await look(desk.page, hasScripts);
    expect(await desk.page.locator('.as-said').first().getAttribute('lang')).toBe('es');
    await desk.page.getByLabel('A question to the reporter').fill('How many people were fined?');
    await press(desk.page, 'Ask');
    await desk.page.getByText('The question now waits for the reporter.').waitFor();

    await page.goto('/es/my-reports');
    await look(page, hasScripts);
    await follow(page, /El lunes multaron/);
    await look(page, hasScripts);
    expect(await page.textContent('main')).toContain('How many people were fined?');
    await page.getByLabel('Tu respuesta').fill('Dos');
    await press(page, 'Enviar la respuesta');
    await page.getByText('Tu respuesta se ha enviado.').waitFor();

    await desk.page.reload();
    expect(await desk.page.textContent('main')).toContain('Dos');
    await follow(desk.page, 'Criminalisation case');
    await look(desk.page, hasScripts);
    expect(await desk.page.locator('[name="v.place.country"]').inputValue()).toBe('ES');
    expect(await desk.page.locator('[name="v.summary.text"]').inputValue()).toContain('El lunes multaron');
    await press(desk.page, 'Make the record');
    // Something needed is missing: it says where, and everything typed is still there.
    await desk.page.locator('.error-summary').waitFor();
    expect(await desk.page.locator('[name="v.summary.text"]').inputValue()).toContain('El lunes multaron');
    await desk.page.locator('[name="v.strand"][value=solidarity]').check();
    await desk.page.locator('[name="v.chargeFamily"][value=unknown]').check();
    await desk.page.locator('select[name="v.basis"]').selectOption('administrative');
    await desk.page.locator('[name="v.people.atLeast"]').fill('2');
    await press(desk.page, 'Make the record');
    await desk.page.getByText('The record is made and in review').waitFor();
    expect(desk.troubles).toEqual([]);
    await desk.context.close();

    // By the receipt alone, in another browser: what became of it, never what was said.
    const later = await visit(browser, app, { screen: 'phone', hasScripts, locale: 'es' });
    await later.page.goto('/es/my-report');
    await look(later.page, hasScripts);
    await later.page.getByLabel('Tu número').fill(receipt.toLowerCase());
    await press(later.page, 'Abrir');
    await later.page.getByText('Recogido').waitFor();
    await look(later.page, hasScripts);
    const text = (await later.page.textContent('main')) ?? '';
    expect(text).toMatch(/referencia [0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]/);
    expect(text).not.toContain('multaron');
    await later.context.close();

    expect(troubles).toEqual([]);
    await context.close();
  }, 120_000);
});

describe('nothing typed is lost', () => {
  it('a text that looks dangerous comes back to be changed, or is kept as it is', async () => {
    const { page, context } = await visit(browser, app, { as: await volunteer(app.platform, home), screen: 'phone', hasScripts: false });
    await page.goto('/en/tell-us/what');
    await page.getByLabel('What happened?').fill('They wait for Mr Karim at 14 Green Lane, call +34 600 12 34 56');
    await press(page, 'Continue');
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Mr Karim', '14 Green Lane', '+34 600 12 34 56']);
    expect(await page.getByLabel('What happened?').inputValue()).toContain('14 Green Lane');
    await page.getByLabel('What happened?').fill('They wait for someone, call +34 600 12 34 56');
    await press(page, 'Continue with what I changed');
    expect(await page.locator('mark').allInnerTexts()).toEqual(['+34 600 12 34 56']);
    await press(page, 'Keep it as it is');
    await page.waitForURL('**/en/tell-us/where');
    await page.goto('/en/tell-us/what');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('They wait for someone, call +34 600 12 34 56');
    await context.close();
  }, 60_000);

  it('an ended session gives the text back, and a new one takes it', async () => {
    const helper = await volunteer(app.platform, home);
    const { page, context } = await visit(browser, app, { as: helper, screen: 'phone', hasScripts: false });
    await page.goto('/en/tell-us/what');
    await page.getByLabel('What happened?').fill('Written while the session ended');
    await app.platform.owner('update app.session set revoked_at = now() where id = $1', [helper.session!.id]);
    await press(page, 'Continue');
    await page.getByText('Your text is still on this page').waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Written while the session ended');
    // The link, opened in another window, gives a session to the same browser.
    const again = await volunteer(app.platform, home);
    await context.addCookies([{ name: 'throughline', value: again.session!.token, url: app.origin, httpOnly: true, sameSite: 'Lax' }]);
    await press(page, 'Continue');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Written while the session ended');
    await press(page, 'Continue');
    await page.waitForURL('**/en/tell-us/where');
    await context.close();
  }, 60_000);

  it('a lost connection keeps on the device what the person asked to keep, and forgets it once sent', async () => {
    const { page, context } = await visit(browser, app, { as: await volunteer(app.platform, home), screen: 'phone' });
    await page.goto('/en/tell-us/what');
    await page.getByLabel('What happened?').fill('Not asked to keep this');
    await page.reload();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('');
    await page.getByLabel('Keep what I type on this device until I send it').check();
    await page.getByLabel('What happened?').fill('Typed in a tunnel');
    await context.setOffline(true);
    await press(page, 'Continue').catch(() => undefined);
    await context.setOffline(false);
    await page.goto('/en/tell-us/what');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Typed in a tunnel');
    await press(page, 'Continue');
    await page.goto('/en/tell-us/contact');
    await page.getByLabel('No, please do not').check();
    await press(page, 'Continue');
    await press(page, 'Send');
    await page.locator('.receipt').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  }, 60_000);
});

describe('Arabic', () => {
  it('runs from right to left, with a neutral title and a quick way out', async () => {
    const { page, context, troubles } = await visit(browser, app, {
      as: await volunteer(app.platform, home),
      screen: 'phone',
      locale: 'ar',
    });
    for (const path of ['/ar/tell-us', '/ar/tell-us/what', '/ar/tell-us/where', '/ar/tell-us/when', '/ar/my-reports', '/ar/my-report']) {
      await page.goto(path);
      expect(await page.getAttribute('html', 'dir'), path).toBe('rtl');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), path).toBe(true);
      expect(await axeFaults(page), path).toEqual([]);
      expect(await page.locator('quick-exit a').getAttribute('href')).not.toContain(app.origin);
    }
    expect(troubles).toEqual([]);
    await context.close();
  }, 60_000);
});

describe('a member at a desk', () => {
  it('keeps the draft of a form, checks it, and sends it', async () => {
    const member = await signedIn(app.platform, { name: 'Amal', organisationId: home });
    const { page, context, troubles } = await visit(browser, app, { as: member });
    await page.goto('/en/report/deaths-disappearances');
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[name="v.occurredOn.year"]').fill('2024');
    await page.locator('[name="v.dead.atLeast"]').fill('three');
    await press(page, 'Save as a draft');
    await page.getByText('The draft is kept').waitFor();
    expect(await page.locator('[name="v.dead.atLeast"]').inputValue()).toBe('three');
    await press(page, 'Check before sending');
    await page.locator('.error-summary a').first().click();
    await page.locator('[name="v.dead.atLeast"]').fill('3');
    await press(page, 'Check before sending');
    await page.waitForURL('**/check');
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'Send');
    await page.locator('.receipt').waitFor();
    await page.goto('/en/my-reports');
    await follow(page, 'Death or disappearance');
    expect(await page.textContent('main')).toContain('2024');
    await page.goto('/en/today');
    expect(await axeFaults(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  }, 60_000);
});
