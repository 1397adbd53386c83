import { expect, isOurs, php, plugin, test } from './wordpress.js';

test('who edits the theme has its house style checked, and nobody else gets the script', async ({ page, withoutScript }) => {
  // A theme that is sick: a button that cannot be read, and a name with a typing error.
  await php(`wp_update_custom_css_post( ':root{--owc-action-background:#5aa0dc;--owc-action-text:#fff;--owc-eror-text:#a00}' );`);
  try {
    const loaded: string[] = [];
    page.on('request', (request) => isOurs(request) && loaded.push(new URL(request.url()).pathname));
    await page.goto('/contact/?owc-doctor=1');
    await expect(page.locator('owc-text-field').first()).toBeVisible();
    await expect(page.locator('owc-theme-doctor')).toHaveCount(0);
    expect(loaded.filter((path) => path.startsWith(`${plugin}doctor/`)), 'a visitor').toEqual([]);
    await withoutScript.goto('/contact/?owc-doctor=1');
    expect(await withoutScript.content()).not.toContain('doctor.js');

    await page.request.get('/wp-login.php');
    await page.request.post('/wp-login.php', { form: { log: 'admin', pwd: 'password', testcookie: '1' }, maxRedirects: 0 });
    await page.goto('/contact/');
    await expect(page.locator('#wpadminbar')).toBeVisible();
    expect(loaded.filter((path) => path.startsWith(`${plugin}doctor/`)), 'not before it is asked for').toEqual([]);
    await page.getByRole('menuitem', { name: 'Controleer huisstijl' }).click();
    const panel = page.getByRole('dialog', { name: 'Huisstijl controleren' });
    await expect(panel.getByRole('status')).toContainText(/[1-9]\d* fout/);
    await expect(panel).toContainText('--owc-eror-text bestaat niet. Bedoelt u --owc-error-text?');
    await expect(panel).toContainText(/--owc-action-background: #[0-9a-f]{6};/);
    const before = await page.locator('owc-button > *').first().evaluate((node) => getComputedStyle(node).backgroundColor);
    await panel.getByRole('checkbox', { name: 'Probeer het advies op deze pagina' }).check();
    await expect.poll(() => page.locator('owc-button > *').first().evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  } finally {
    await php(`wp_update_custom_css_post( '' );`);
  }
});
