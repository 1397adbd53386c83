import { axe, expect, isOurs, pages, php, plugin, test, upgraded } from './wordpress.js';

test('a product is read without JavaScript', async ({ withoutScript: page }) => {
  await page.goto('/producten/paspoort-aanvragen/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Paspoort aanvragen');
  await expect(page.getByRole('link', { name: 'Maak een afspraak' })).toHaveAttribute('href', /\/contact\/\?onderwerp=paspoort&aantal=1$/);
  await expect(page.getByText('€ 83,87')).toBeVisible();
  const question = page.getByText('Hoe lang is een paspoort geldig?');
  await question.click();
  await expect(page.getByText('Voor volwassenen 10 jaar.')).toBeVisible();
  const facts = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(facts).toMatchObject([{ '@type': 'GovernmentService', name: 'Paspoort aanvragen', url: page.url() }, { '@type': 'FAQPage' }]);
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

/** What the server printed, kept from the first visit: each page costs it a second. */
const printed = new Map<string, string>();

/** Elements that an element cannot do without. */
const brings: Record<string, string[]> = { 'owc-form': ['owc-error-summary'], 'owc-faq': ['owc-accordion'] };

for (const path of pages) {
  test.describe(path, () => {
    test.describe.configure({ mode: 'default' }); // after each other: the second reads what the first was given

    // One visit, because PHP in WebAssembly is slow: elements that start late, what moves, what is loaded, what is said, and axe.
    test('nothing moves, nothing too much is loaded, and axe finds nothing', async ({ page }) => {
      const said: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('.woff2') && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      const loaded: string[] = [];
      page.on('request', (request) => isOurs(request) && loaded.push(request.url().split('/').at(-1)!));
      await page.route(`**${plugin}elements/*.js`, async (route) => {
        await new Promise((later) => setTimeout(later, 800));
        await route.continue();
      });
      // A font that comes late moves text, whoever wrote it.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.addInitScript(watchShifts);
      printed.set(path, (await (await page.goto(path))?.text()) ?? '');
      await upgraded(page);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));

      const { moved, waiting } = await page.evaluate(() => {
        const { moved, waiting } = window as unknown as { moved: { value: number }[]; waiting: number };
        return { moved, waiting };
      });
      expect.soft(waiting, 'the page was painted before the elements started').toBeGreaterThan(0);
      expect.soft(moved.reduce((sum, { value }) => sum + value, 0), JSON.stringify(moved)).toBeLessThanOrEqual(0.01);

      const present = await page.evaluate(() => [...new Set([...document.querySelectorAll('*')].map((node) => node.localName).filter((name) => name.startsWith('owc-')))].sort());
      const sheets = loaded.filter((file) => file.endsWith('.css')).map((file) => file.replace(/-[\da-f]{8}\.css$/, ''));
      expect.soft(sheets.sort()).toEqual([...present, 'owc-defaults'].sort());
      const modules = loaded.filter((file) => file.startsWith('owc-') && file.endsWith('.js')).map((file) => file.replace(/-[\w-]{8}\.js$/, ''));
      const needed = present.flatMap((tag) => [tag, ...(brings[tag] ?? [])]);
      expect.soft(modules.sort()).toEqual([...new Set(needed)].sort());
      expect.soft(new Set(loaded).size, 'no file is loaded twice').toBe(loaded.length);

      expect.soft(await axe(page)).toEqual([]);
      expect.soft(said).toEqual([]);
    });

    test('what we print works under a policy without unsafe-inline', async ({ page, request, baseURL }) => {
      // WordPress and its theme print inline styles and scripts, so their page cannot have such a policy. What we print can: our
      // elements, sheets and scripts of that page, and nothing else, have to work under it.
      const whole = printed.get(path) ?? (await (await request.get(path)).text());
      const ours = await page.evaluate(
        ({ whole, plugin }) => {
          const source = new DOMParser().parseFromString(whole, 'text/html');
          const all = (selector: string): string => [...source.querySelectorAll(selector)].map((node) => node.outerHTML).join('\n');
          const top = [...source.querySelectorAll('*')].filter((node) => node.localName.startsWith('owc-') && !node.parentElement!.closest('owc-form, owc-product'));
          const head = all(`link[href*="${plugin}"]`) + all(`script[src*="${plugin}"]`) + all('script[type="application/ld+json"]');
          return `<!doctype html><html lang="nl"><title>Streng</title>${head}<main>${top.map((node) => node.outerHTML).join('\n')}</main>`;
        },
        { whole, plugin },
      );
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
      expect(await page.evaluate(() => [...document.querySelectorAll('*')].filter((node) => node.localName.startsWith('owc-') && !node.matches(':defined')).length), 'all started').toBe(0);
    });
  });
}

/** Keeps each movement of the page that the visitor did not cause, and how many elements had not started at its first paint. */
function watchShifts(): void {
  new PerformanceObserver(() => ((window as unknown as { waiting: number }).waiting ??= document.querySelectorAll(':not(:defined)').length)).observe({ type: 'paint', buffered: true });
  const moved = ((window as unknown as { moved: unknown[] }).moved = [] as unknown[]);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[]) {
      if (!entry.hadRecentInput) moved.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const path of ['/over-deze-website/']) {
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
    await page.goto(`/contact/?thema=${theme}`);
    await upgraded(page);
    expect(await axe(page, 'main', 'color-contrast', 'target-size')).toEqual([]);
    const [button, token] = await page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('owc-button > button')!);
      return [style.backgroundColor, style.getPropertyValue('--owc-default-action-background')];
    });
    expect(token.trim().toLowerCase(), 'what theme.json says').toBe('#111111');
    expect(button, 'the theme of the municipality goes first').not.toBe('rgb(17, 17, 17)');
  });
}
