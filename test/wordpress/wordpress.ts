import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { FrameLocator, Page, Request } from '@playwright/test';

/** Runs PHP in WordPress, as nobody is logged in, and gives what it prints. */
export async function php(code: string): Promise<string> {
  const response = await fetch(process.env.WORDPRESS_PHP!, { method: 'POST', body: code });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** What PHP returns, over JSON. */
export const ask = async <T>(expression: string): Promise<T> => JSON.parse(await php(`echo wp_json_encode( ${expression} );`)) as T;

export const plugin = '/wp-content/plugins/owc-elements/';
export const isOurs = (request: Request): boolean => request.url().includes(plugin);

/** What was sent and kept by the demo, newest first. */
export const received = (): Promise<Record<string, string>[]> =>
  ask(`array_map( static fn( $post ) => json_decode( get_post_meta( $post->ID, 'owc_demo_values', true ), true ),
    get_posts( array( 'post_type' => 'owc_demo_message', 'post_status' => 'private', 'numberposts' => 20 ) ) )`);

/** Pages of the demo that have our elements in them. */
export const pages = ['/', '/verhuizen/', '/contact/', '/evenement-aanvragen/', '/producten/', '/producten/paspoort-aanvragen/', '/nieuws/', '/agenda/yoga-in-het-park/', '/inhoud/'];

/** Waits until every element of ours on the page is upgraded. */
export const upgraded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...document.querySelectorAll('*')].every((node) => !node.localName.startsWith('owc-') || node.matches(':defined')));

/** What axe finds wrong in a part of the page: the rule, where, and what it measured. */
export async function axe(page: Page, part?: string, ...rules: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (part) builder.include(part);
  if (rules.length) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.failureSummary?.split('\n').slice(1).join(' ')}`));
}

/** An administrator who has seen the welcome. */
export const welcomed = (): Promise<string> => php(`update_user_meta( 1, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
  'core' => array( 'welcomeGuide' => false, 'enableChoosePatternModal' => false, 'isPublishSidebarEnabled' => false ),
  'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );`);

/** As an administrator. */
export const login = (page: Page): Promise<void> => page.context().addCookies(JSON.parse(process.env.WORDPRESS_SESSION!));

/** Opens the editor as an administrator. */
export async function edit(page: Page, address: string): Promise<FrameLocator> {
  await page.context().route(/gravatar\.com|s\.w\.org/, (route) => route.abort());
  await login(page);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await expect(canvas.locator('.editor-post-title__input, [data-block]').first()).toBeVisible({ timeout: 120_000 }).catch(async (error: Error) => {
    throw new Error(`${error.message}\n${await page.locator('body').innerText()}`); // what there is instead
  });
  return canvas;
}

export const test = base.extend<{ withoutScript: Page }>({
  // Only for what this fixture adds: nothing outside the site is reachable where these tests run.
  baseURL: async ({}, use) => use(process.env.WORDPRESS_URL),
  withoutScript: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    await use(await context.newPage());
    await context.close();
  },
});
export { expect };
