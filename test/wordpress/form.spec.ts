import type { Page } from '@playwright/test';
import { expect, php, received, test, upgraded } from './wordpress.js';

const fill = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
};
const errors = (page: Page): Promise<string[]> => page.locator('owc-error-summary li').allTextContents();

test('a resident without JavaScript sends the form', async ({ withoutScript: page }) => {
  await page.goto('/contact/');
  await fill(page, { 'Uw naam': 'Anna & Zoë “Bos” <b>', 'E-mailadres': 'geen adres', 'Wat is uw vraag?': 'x'.repeat(203) });
  const refused = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Vraag versturen' }).click();

  expect((await refused).status()).toBe(422);
  await expect(page).toHaveTitle(/^Fout: Contact/);
  await expect(page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  expect(await errors(page)).toEqual(['Vul een e-mailadres in zoals naam@voorbeeld.nl', 'Maak uw tekst korter: er zijn 3 tekens te veel']);
  await expect(page.getByLabel('Uw naam')).toHaveValue('Anna & Zoë “Bos” <b>');
  const email = page.getByLabel('E-mailadres');
  await expect(email).toHaveValue('geen adres');
  await expect(email).toHaveAccessibleDescription('Hier sturen we het antwoord naartoe. Vul een e-mailadres in zoals naam@voorbeeld.nl');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: 'Vul een e-mailadres in' }).click();
  await expect(email).toBeFocused();

  await fill(page, { 'E-mailadres': 'anna@voorbeeld.nl', 'Wat is uw vraag?': 'Wanneer bent u open?' });
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Uw vraag is bij ons aangekomen.')).toBeVisible();
  expect(await received()).toContainEqual({
    'name': 'Anna & Zoë “Bos” <b>',
    'email': 'anna@voorbeeld.nl',
    'telefoonnummer': '',
    'vraag': 'Wanneer bent u open?',
  });
});

test('a resident with JavaScript hears what is wrong before anything is sent, in the same words', async ({ page, withoutScript }) => {
  await page.goto('/contact/');
  await upgraded(page);
  let posts = 0;
  page.on('request', (request) => request.method() === 'POST' && posts++);
  await fill(page, { 'E-mailadres': 'bram' });
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  const said = await errors(page);
  expect(posts).toBe(0);

  await withoutScript.goto('/contact/');
  await fill(withoutScript, { 'E-mailadres': 'bram' });
  await withoutScript.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(withoutScript.locator('owc-error-summary h2')).toHaveText('Er is iets niet goed ingevuld');
  expect(await errors(withoutScript)).toEqual(said);

  await fill(page, { 'Uw naam': 'Bram Vos', 'E-mailadres': 'bram@voorbeeld.nl', 'Wat is uw vraag?': 'Waar kan ik parkeren?' });
  await expect(page.getByLabel('E-mailadres')).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Uw vraag is bij ons aangekomen.')).toBeVisible();
  expect(await received()).toContainEqual(expect.objectContaining({ name: 'Bram Vos', vraag: 'Waar kan ik parkeren?' }));
});

test('a form that is sent in place arrives, and leads to its confirmation', async ({ page }) => {
  await page.goto('/contact/');
  await upgraded(page);
  await page.evaluate(() => document.querySelector('owc-form')!.setAttribute('in-place', ''));
  await fill(page, { 'Uw naam': 'Dewi', 'E-mailadres': 'dewi@voorbeeld.nl', 'Wat is uw vraag?': 'Mag ik langskomen?' });
  await page.getByRole('button', { name: 'Vraag versturen' }).click();
  await expect(page.getByText('Uw vraag is bij ons aangekomen.')).toBeVisible();
  await expect(page).toHaveURL(/owc-sent=contact#contact-result$/);
  expect(await received()).toContainEqual(expect.objectContaining({ name: 'Dewi', vraag: 'Mag ik langskomen?' }));
});

test('what the server refused is mended in the upgraded page', async ({ page }) => {
  await page.goto('/contact/');
  await upgraded(page);
  await page.evaluate(() => document.querySelector('form')!.submit()); // past every check of the browser
  await page.waitForLoadState();
  await upgraded(page);
  await expect(page.getByRole('group', { name: 'Er is iets niet goed ingevuld' })).toBeFocused();
  const name = page.getByLabel('Uw naam');
  await expect(name).toHaveAccessibleDescription('Vul uw naam in');
  await name.fill('Carla');
  await expect(name).not.toHaveAttribute('aria-invalid', 'true');
  await expect(name).toHaveAccessibleDescription('');
});

for (const [path, form] of [['/contact/', 'contact'], ['/evenement-aanvragen/', 'evenement']] as const) {
  test(`the fields of ${path} are upgraded without a change to what the server printed`, async ({ page }) => {
    await page.route('**/owc-elements/elements/*.js', async (route) => {
      await new Promise((later) => setTimeout(later, 300));
      await route.continue();
    });
    await page.addInitScript((id) => {
      const changes = ((window as unknown as { changes: string[] }).changes = [] as string[]);
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => records.forEach(({ type, target, attributeName, addedNodes }) => {
          const node = target as Element;
          if (attributeName === 'disabled' && node.closest('[slot=reveal]')) return; // not asked, until its answer is chosen
          if ([node, addedNodes[0] as Element].some((one) => one?.matches?.('button[aria-haspopup=dialog]'))) return; // a calendar is an extra, for who has JavaScript
          changes.push(`${type} ${attributeName ?? [...addedNodes].map((one) => (one as Element).outerHTML).join()} ${node.localName}#${node.id}`);
        })).observe(document.getElementById(id)!, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    }, form);
    await page.goto(path);
    await upgraded(page);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  });
}

test('a form that was changed on the way, or comes from elsewhere, is refused', async ({ request, baseURL }) => {
  const html = await (await request.get('/contact/')).text();
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)![1]!;
  const form = { _owc_form: hidden('_owc_form'), _owc_signature: hidden('_owc_signature'), name: 'Eve', email: 'eve@voorbeeld.nl', vraag: 'Mag ik erin?' };
  const other = Buffer.from(Buffer.from(form._owc_form, 'base64').toString().replace('contact', 'c0ntact')).toString('base64');

  expect((await request.post('/contact/', { form: { ...form, _owc_form: other } })).status()).toBe(400);
  expect((await request.post('/contact/', { form, headers: { origin: 'https://elders.example' } })).status()).toBe(403);
  expect((await request.post('/contact/', { form, headers: { 'sec-fetch-site': 'cross-site' } })).status()).toBe(403);
  expect((await received()).filter(({ name }) => name === 'Eve')).toEqual([]);

  const refused = await request.post('/contact/', { form: { ...form, email: '' }, headers: { accept: 'application/json, text/html;q=0.5' } });
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toEqual({ errors: [{ name: 'email', detail: 'Vul “E-mailadres” in' }] });

  const accepted = await request.post('/contact/', { form, headers: { origin: baseURL! }, maxRedirects: 0 });
  expect(accepted.status()).toBe(303);
  expect((await received()).filter(({ name }) => name === 'Eve')).toHaveLength(1);
});

test('a form that nobody receives does not say that it was sent', async () => {
  const html = await php(`
    remove_all_filters( 'owc_elements_receive_form' );
    $content = get_page_by_path( 'contact' )->post_content;
    $page = do_blocks( $content );
    foreach ( array( '_owc_form', '_owc_signature' ) as $name ) { preg_match( "/name=\\"$name\\" value=\\"([^\\"]*)\\"/", $page, $found ); $_POST[ $name ] = $found[1]; }
    $_POST += array( 'name' => 'Fons', 'email' => 'fons@voorbeeld.nl', 'vraag' => 'Hoort iemand mij?' );
    $_SERVER['REQUEST_METHOD'] = 'POST';
    OWC\\Elements\\Form::capture( true );
    OWC\\Elements\\Form::handle();
    echo do_blocks( $content );`);
  expect(html).toContain('Het versturen is niet gelukt');
  expect(html).toContain('>\nHoort iemand mij?</textarea>');
  expect(html).not.toContain('type="success"');
});
