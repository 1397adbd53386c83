// Every field in every state, in a form of the page, in an owc-form and without JavaScript: what a resident meets, and what arrives.
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { kinds } from './kinds.js';
import type { Kind } from './kinds.js';
import type { Way } from './site.js';

class Visit {
  constructor(
    readonly page: Page,
    readonly name: string,
    readonly kind: Kind,
    readonly scripted = true,
  ) {}

  async open(way: Way, { more = '', disabled = false } = {}): Promise<void> {
    const query = new URLSearchParams({ kind: this.name, way, ...(more && { more }), ...(disabled && { disabled: '' }) });
    await this.page.goto(`${process.env.FIELDS_URL}/form?${query}`);
    await this.ready();
  }

  /** What the field brings along has come. */
  async ready(brings = this.kind.brings): Promise<void> {
    if (this.scripted) await this.page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    if (!this.scripted || !brings) return;
    const part = await this.page.waitForFunction((part) => performance.getEntriesByType('resource').find(({ name }) => new RegExp(`/${part}[\\w-]{8}\\.js`).test(name))?.name, brings); // a chunk has a hash
    await this.page.evaluate(async (part) => {
      await import(part); // not a second time: until it has run
      await new Promise((later) => setTimeout(later));
    }, (await part.jsonValue())!);
  }

  /** Sends what is there now, also when it is wrong. */
  async send(button = 'Versturen zoals het is'): Promise<[string, string][]> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    return (JSON.parse((await this.page.locator('#arrived').textContent())!) as [string, string][]).filter(([name]) => name !== 'hoe');
  }

  /** What is read with the name; groups give it to the group. */
  get subject(): ReturnType<Kind['subject']> {
    return this.kind.subject(this.page);
  }

  async flagged(): Promise<boolean> {
    return (await this.page.locator('form [aria-invalid=true]').count()) > 0;
  }
}

const ways: Way[] = ['plain', 'owc-form'];

for (const [name, kind] of Object.entries(kinds)) {
  const test = base.extend<{ visit: Visit; bare: Visit }>({
    visit: async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await use(new Visit(page, name, kind));
      expect(errors, 'nothing breaks, no policy is violated').toEqual([]);
    },
    /** The same page for who has no JavaScript. */
    bare: async ({ browser }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      await use(new Visit(await context.newPage(), name, kind, false));
      await context.close();
    },
  });

  test.describe(name, () => {
    test('initial: is named and described, and sends what is in it', async ({ visit, bare }) => {
      for (const way of ways) {
        await visit.open(way);
        await expect(visit.subject).toHaveAccessibleName(kind.name);
        if (kind.description) await expect(visit.subject).toHaveAccessibleDescription(kind.description);
        expect(await visit.flagged()).toBe(false);
        expect(await visit.send()).toEqual(kind.initial);
      }
      await bare.open('plain');
      await expect(bare.subject).toHaveAccessibleName(kind.name);
      expect(await bare.send()).toEqual(kind.initial);
    });

    test('typed: the same arrives with and without JavaScript', async ({ visit, bare }) => {
      for (const way of ways) {
        await visit.open(way);
        await kind.answer(visit.page);
        expect(await visit.send('Versturen')).toEqual(kind.answered);
      }
      await bare.open('owc-form');
      await kind.answer(bare.page);
      expect(await bare.send('Versturen')).toEqual(kind.answered);
    });

    if (kind.paste) {
      const { text, into, arrives, brings } = kind.paste;
      test('pasted with spaces and dots: is accepted', async ({ visit, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        for (const way of ways) {
          await visit.open(way);
          await visit.page.evaluate((words) => navigator.clipboard.writeText(words), text);
          await into(visit.page).focus();
          await visit.ready(brings); // what reads it comes with the focus
          await visit.page.keyboard.press('ControlOrMeta+V');
          expect(await visit.send('Versturen')).toEqual(arrives);
        }
      });
    }

    if (kind.autofill) {
      const values = kind.autofill;
      test('autofilled: is taken up as if it was typed', async ({ visit }) => {
        for (const way of ways) {
          await visit.open(way);
          await visit.page.evaluate((filled) => {
            for (const [name, value] of Object.entries(filled)) {
              const control = document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
              control.value = value;
              for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
            }
          }, values);
          expect(await visit.send('Versturen')).toEqual(kind.answered);
        }
      });
    }

    test('reset: is as it was, without errors', async ({ visit }) => {
      for (const way of ways) {
        await visit.open(way);
        if (way === 'owc-form') await visit.page.getByRole('button', { name: 'Versturen', exact: true }).click();
        await kind.answer(visit.page);
        await visit.page.getByRole('button', { name: 'Opnieuw' }).click();
        await expect.poll(() => visit.flagged()).toBe(false);
        expect(await visit.send()).toEqual(kind.initial);
      }
    });

    test('disabled: a disabled fieldset takes it out of the form', async ({ visit }) => {
      for (const way of ways) {
        await visit.open(way, { disabled: true });
        for (const control of await visit.page.locator('fieldset :is(input, select, textarea, button)').all()) await expect(control).toBeDisabled();
        expect(await visit.send('Versturen')).toEqual([]);
      }
    });

    test('restored: is filled in again when the browser goes back', async ({ visit }) => {
      for (const way of ways) {
        await visit.open(way);
        await kind.answer(visit.page);
        await visit.page.goto(`${process.env.FIELDS_URL}/away`);
        await visit.page.goBack();
        await visit.ready();
        expect(await visit.send()).toEqual(kind.restored ?? kind.answered);
      }
    });

    test('invalid, then corrected: the error is read with the field, and goes when it is mended', async ({ visit }) => {
      await visit.open('owc-form');
      await visit.page.getByRole('button', { name: 'Versturen', exact: true }).click();
      await expect(visit.page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
      expect(await visit.flagged()).toBe(true);
      const errors = visit.page.locator('form [slot=error]:visible');
      await expect(errors).toHaveCount(kind.errors ?? 1);
      await expect(errors.first()).toHaveText(kind.error);
      const wrong = kind.errors ? visit.page.locator('[aria-invalid=true]').first() : visit.subject;
      await expect(wrong).toHaveAccessibleDescription([kind.description, await errors.first().textContent()].filter(Boolean).join(' '));
      await visit.page.getByRole('link', { name: kind.error }).first().click();
      await expect(visit.page.locator('form :focus')).toHaveCount(1);
      await kind.answer(visit.page);
      await expect(visit.page.locator('form [slot=error]:visible')).toHaveCount(0);
      expect(await visit.flagged()).toBe(false);
      expect(await visit.send('Versturen')).toEqual(kind.answered);
    });

    test('invalid in a form of the page: says so when it is asked', async ({ visit }) => {
      await visit.open('plain');
      const fields = visit.page.locator('form :is(owc-text-field, [required], owc-consent)');
      const valid = await fields.evaluateAll((all) => all.map((field) => (field as HTMLElement & { reportValidity?(): boolean }).reportValidity?.()));
      expect(valid).toContain(false);
      await expect(visit.page.locator('form [slot=error]:visible').first()).toHaveText(kind.error);
    });
  });
}

base('what a field says when it comes late does not take a button from under the finger', async ({ page }) => {
  let come!: () => void;
  const pressed = new Promise<void>((done) => (come = done));
  await page.route('**/location-field.picker*.js', async (route) => {
    await pressed;
    await route.continue();
  });
  const visit = new Visit(page, 'location-field', kinds['location-field']!);
  await visit.open('plain');
  await visit.kind.answer(page);
  const button = page.getByRole('button', { name: 'Opnieuw' });
  const box = (await button.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 3);
  await page.mouse.down();
  come();
  await page.waitForFunction(() => document.querySelector('owc-location-field [role=combobox]'));
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect((await button.boundingBox())!.y).toBe(box.y);
  await page.mouse.up();
  await expect(visit.subject).toHaveValue('');
});
