import AxeBuilder from '@axe-core/playwright';
import { expect, isOurs, pages, php, plugin, test, upgraded } from './wordpress.js';

test('a product is read without JavaScript', async ({ withoutScript: page }) => {
  await page.goto('/producten/paspoort-aanvragen/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paspoort aanvragen');
  await expect(page.getByRole('link', { name: 'Maak een afspraak' })).toHaveAttribute('href', /\/contact\/\?onderwerp=paspoort&aantal=1$/);
  await expect(page.getByText('€ 83,87')).toBeVisible();
  const question = page.getByText('Hoe lang is een paspoort geldig?');
  await question.click();
  await expect(page.getByText('Voor volwassenen 10 jaar.')).toBeVisible();
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as Record<string, unknown>;
  expect(facts).toMatchObject({ '@type': 'GovernmentService', name: 'Paspoort aanvragen' });
});

test('a product that cannot be read leaves its title, and nothing else of the page is harmed', async ({ withoutScript: page }) => {
  // A page of the plugin's own making: the address of the product leads nowhere.
  const id = await php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Rijbewijs',
    'post_content' => '<!-- wp:owc/product {"src":"/wp-json/owc/pdc/v1/items/bestaat-niet"} --><p>Rijbewijs verlengen</p><!-- /wp:owc/product --><!-- wp:paragraph --><p>Slot</p><!-- /wp:paragraph -->' ) ) );`);
  const response = await page.goto(`/?page_id=${id}`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('noscript > p')).toBeVisible(); // searching by text passes over <noscript>
  expect(await page.locator('noscript > p').innerText()).toBe('Rijbewijs verlengen');
  await expect(page.getByText('Slot')).toBeVisible();
});

for (const path of pages) {
  test.describe(path, () => {
    test('nothing moves when the elements start late', async ({ page }) => {
      await page.route(`**${plugin}elements/*.js`, async (route) => {
        await new Promise((later) => setTimeout(later, 800));
        await route.continue();
      });
      await page.route('**/*.woff2', (route) => route.abort()); // a font that comes late moves text, whoever wrote it
      await page.addInitScript(() => {
        const moved = (window as unknown as { moved: unknown[] });
        moved.moved = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[]) {
            if (!entry.hadRecentInput) moved.moved.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120)) });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      await upgraded(page);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      const moved = await page.evaluate(() => (window as unknown as { moved: { value: number }[] }).moved);
      expect(moved.reduce((sum, { value }) => sum + value, 0), JSON.stringify(moved)).toBeLessThanOrEqual(0.01);
    });

    test('axe finds nothing, and the console stays empty', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(path);
      await upgraded(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
      expect(said).toEqual([]);
    });

    test('it loads the elements that are in it and no others', async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => isOurs(request) && loaded.push(request.url()));
      await page.goto(path);
      await upgraded(page);
      const present = await page.evaluate(() => [...new Set([...document.querySelectorAll('*')].map((node) => node.localName).filter((name) => name.startsWith('owc-')))]);
      const files = loaded.map((url) => url.split('/').at(-1)!);
      const sheets = files.filter((file) => file.endsWith('.css')).map((file) => file.replace(/-[\da-f]{8}\.css$/, ''));
      expect(sheets.sort()).toEqual(['owc-defaults', ...present].sort());
      const modules = files.filter((file) => file.startsWith('owc-') && file.endsWith('.js')).map((file) => file.replace(/-[A-Z\d]{8}\.js$/, ''));
      expect(modules.sort()).toEqual(present.sort());
      expect(new Set(files).size, 'no file is loaded twice').toBe(files.length);
    });

    test('a policy without unsafe-inline has nothing to report about what we print', async ({ page, baseURL }) => {
      // WordPress and its theme print inline styles and scripts, so their page cannot have such a policy. What we print can: our
      // elements, sheets and scripts from that page, under the policy, have to work.
      await page.goto(path);
      const ours = await page.evaluate(async (plugin) => {
        const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
        const from = (selector: string): string => [...source.querySelectorAll(selector)].map((node) => node.outerHTML).join('\n');
        const top = [...source.querySelectorAll('*')].filter((node) => node.localName.startsWith('owc-') && !node.parentElement!.closest('owc-form, owc-product'));
        const head = from(`link[href*="${plugin}"]`) + from(`script[src*="${plugin}"]`) + from('script[type="application/ld+json"]');
        return `<!doctype html><html lang="nl"><title>Streng</title>${head}<main>${top.map((node) => node.outerHTML).join('\n')}</main>`;
      }, plugin);
      expect(ours).toContain('<owc-');
      await page.route(`${baseURL}/streng/`, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types owc dompurify lit-html" },
          body: ours,
        }),
      );
      await page.addInitScript(() => {
        const reported = ((window as unknown as { reported: string[] }).reported = [] as string[]);
        addEventListener('securitypolicyviolation', (event) => reported.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`));
      });
      await page.goto('/streng/');
      await upgraded(page);
      expect(await page.evaluate(() => (window as unknown as { reported: string[] }).reported)).toEqual([]);
      expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => node.localName.startsWith('owc-') && !node.shadowRoot).length), 'all started').toBe(0);
    });
  });
}

for (const path of ['/over-deze-website/', '/producten/']) {
  test(`${path} has no element of ours and loads none of our files`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => isOurs(request) && loaded.push(request.url()));
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(loaded).toEqual([]);
    expect(await page.content()).not.toContain(plugin);
  });
}

for (const theme of ['voorbeeld', 'buren', 'utrecht', 'rijkshuisstijl']) {
  test(`in the theme ${theme} every colour can be read`, async ({ page }) => {
    await page.goto(`/?thema=${theme}`);
    for (const path of ['/', '/contact/']) {
      await page.goto(path);
      await upgraded(page);
      const { violations } = await new AxeBuilder({ page }).include('main').withRules(['color-contrast', 'target-size']).analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`), path).toEqual([]);
    }
    // The theme speaks, not our defaults.
    const colour = await page.evaluate(() => getComputedStyle(document.querySelector('owc-button > button')!).backgroundColor);
    expect(colour).not.toBe('rgb(17, 17, 17)');
  });
}
