import type { Page } from '@playwright/test';
import { expect, received, test } from './wordpress.js';

// Habits of themes, optimisers and page builders (owc-hostile.php). Whatever they do: what is on the page can be read, and a form is
// sent, refused with words, and arrives.

/** With JavaScript; those marked do something without it too. @type habit -> also without JavaScript? */
const habits: Record<string, boolean> = {
  'box-sizing': true,
  'small-root': false,
  'known-root': true,
  'important': true,
  'unset': true,
  'everything': true,
  'float': true,
  'uniform': false,
  'labels': false,
  'wrap': false,
  'mask': false,
  'submit': false,
  'inner-html': false,
  'hidden-tab': false,
  'move': false,
  'clone': false,
  'prototype': false,
  'strip-tags': true,
  'strip-attributes': true,
  'autop': true,
  'typography': true,
  'minify': true,
  'lazy': false,
  'delay': false,
  'defer': false,
  'concat': true,
  'cache': true,
};

/** What cannot be read or hit: text that is small or hidden, controls that are small, texts on top of each other. */
const trouble = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState(); // the server may have answered with a page, whose sheets come after its words
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = (node: Element): boolean => (node as HTMLElement).checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !node.closest('[aria-hidden=true], .owc-announcements');
    const name = (node: Element): string => `${node.localName} “${(node.textContent ?? '').trim().slice(0, 30)}”`;
    const ours = [...document.querySelectorAll(':is(owc-accordion, owc-alert, owc-form, owc-button, owc-text-field, owc-text-area) :is(label, p, h2, h3, summary, button, a, input, textarea, [slot])')].filter(shown);
    const boxes: [Element, DOMRect][] = [];
    for (const node of ours) {
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      if (parseFloat(style.fontSize) < 14) found.push(`${name(node)} is ${style.fontSize}`);
      if (node.matches('label, p, h2, h3, [slot=description]') && node.textContent!.trim() && (box.width < 20 || box.height < 14 || box.right < 0)) found.push(`${name(node)} is ${box.width} by ${box.height}`);
      if (node.matches('summary, button, input:not([type=checkbox], [type=radio], [type=hidden]), textarea') && box.height < 43) found.push(`${name(node)} is ${box.height} high`);
      if (node.matches('label, input, textarea, summary, button, [slot=description], [slot=error]')) boxes.push([node, box]);
    }
    for (const [one, a] of boxes) {
      for (const [other, b] of boxes) {
        if (one === other || one.contains(other) || other.contains(one) || !a.width || !b.width) continue;
        const over = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (over > 4 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) found.push(`${name(other)} is ${over} over ${name(one)}`);
      }
    }
    return found;
  });
};

const journey = async (page: Page, who: string): Promise<void> => {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  const field = (label: string) => page.getByLabel(label).locator('visible=true');

  for (const path of ['/', '/contact/']) await page.request.get(path); // a cache has been filled by somebody else
  await page.goto('/');
  await page.mouse.move(5, 5); // somebody is there
  const question = page.getByText('Kan ik betalen met contant geld?').locator('visible=true');
  await question.click();
  await expect(page.getByText('aan de balie betaalt u met een pinpas').locator('visible=true')).toBeVisible();
  await expect(page.getByText('Het gemeentehuis is vrijdag dicht').locator('visible=true')).toBeVisible();
  expect.soft(await trouble(page), 'the first page').toEqual([]);

  await page.goto('/contact/');
  await page.mouse.move(9, 9);
  await expect(field('Uw naam')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect.soft(await trouble(page), 'the form').toEqual([]);
  const send = page.getByRole('button', { name: /Vraag versturen|Even geduld/ });
  await field('E-mailadres').fill('geen adres');
  await send.click();
  await expect(page.getByText('Er is iets niet goed ingevuld').locator('visible=true').first()).toBeVisible();
  await expect(field('E-mailadres')).toHaveValue('geen adres');
  expect.soft(await trouble(page), 'the errors').toEqual([]);

  await field('Uw naam').fill(who);
  await field('E-mailadres').fill('hannah@voorbeeld.nl');
  await field('Wat is uw vraag?').fill('Komt dit aan?');
  await send.click();
  await expect(page.getByText('Uw vraag is bij ons aangekomen.').first()).toBeVisible(); // a habit may have copied it
  expect(await received()).toContainEqual(expect.objectContaining({ name: who, email: 'hannah@voorbeeld.nl', vraag: 'Komt dit aan?' }));
  expect.soft(said).toEqual([]);
};

test('the optimisers here do what they say', async ({ page }) => {
  const visit = async (habit: string): Promise<string | undefined> => {
    await page.setExtraHTTPHeaders({ 'X-Habit': habit });
    await page.goto('/contact/');
    return (await page.goto('/contact/'))!.headers()['x-cache'];
  };
  expect(await visit('cache')).toBe('hit');
  await visit('concat');
  await expect(page.locator('link[rel=stylesheet]')).toHaveCount(0);
});

for (const [habit, plain] of Object.entries(habits)) {
  test.describe(habit, () => {
    test.use({ extraHTTPHeaders: { 'X-Habit': habit } });
    test('can be read, and a form is sent', async ({ page }) => journey(page, `Hannah ${habit}`));
  });
  if (plain) test.describe(`${habit}, without JavaScript`, () => {
    test.use({ extraHTTPHeaders: { 'X-Habit': habit }, javaScriptEnabled: false });
    test('can be read, and a form is sent', async ({ page }) => journey(page, `Ingrid ${habit}`));
  });
}
