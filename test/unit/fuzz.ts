// Input that is wrong at random, but the same each time, and what to look at in the page that comes of it.

/** What nobody wants in a page, and what no parser expects. */
export const hostile = [
  '<img src=x onerror="hacked()">',
  '"><script>hacked()</script>',
  "' onmouseover='hacked()",
  'javascript:hacked()',
  ' \u0001java\nscript:hacked()',
  'data:text/html,<script>hacked()</script>',
  '<svg><animate onbegin=hacked() attributeName=x></svg><math><mtext></mtext></math>',
  '<owc-alert><details open ontoggle=hacked()><summary>x</summary></details></owc-alert>',
  '<h1><h2></h5><table><tr><td><ul><li>',
  '<template><p>x</template><form><input name=querySelector></form>',
  '&#x3c;script&#62;hacked()&lt;/script&gt;',
  '${hacked()}{{hacked()}}<!--?lit$1$-->',
  '\ud800\u0000\u202e\ufeff',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(20),
  'P99999Y',
  '25:99',
  '2026-02-31T00:00:00',
  '31-12-2026',
  '9999-12-31',
  '__proto__',
];
const others: unknown[] = [null, undefined, '', ' ', 0, -1, 1e21, NaN, true, false, [], {}, [[]], [null, 3, 'x'], { error: 'none' }, { 0: { title: 'Nul' }, 5: null }, { title: { rendered: 'x' } }, '0', 'nee'];

/** Dice that fall the same way each time for a seed (Mulberry32). */
export function dice(seed: number): (sides: number) => number {
  return (sides) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * sides);
  };
}

/** A copy of what a source sent with parts dropped, retyped, nested and made hostile. */
export function mutate(item: unknown, roll: (sides: number) => number): unknown {
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      places.push([value as Record<string, unknown>, key]);
      walk((value as Record<string, unknown>)[key]);
    }
  };
  const root = { item: structuredClone(item) };
  walk(root);
  for (let n = 1 + roll(8); n > 0; n--) {
    const [holder, key] = places[roll(places.length)]!;
    const value = holder[key];
    const kind = roll(6);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[key] = others[roll(others.length)];
    else if (kind === 2) holder[key] = hostile[roll(hostile.length)];
    else if (kind === 3) holder[key] = [value, value];
    else if (kind === 4) holder[key] = { 1: value, title: value };
    else holder[key] = typeof value === 'string' ? value + hostile[roll(hostile.length)]! : JSON.stringify(value);
  }
  return root.item;
}


/** Tells what is thrown or warned about, and what hostile input runs, while `work` is done. */
export async function watched(tell: (what: string) => void, work: () => Promise<void>): Promise<void> {
  (window as { hacked?: () => void }).hacked = () => tell('ran a script');
  const thrown = (event: ErrorEvent | PromiseRejectionEvent): void => tell('reason' in event ? String(event.reason) : event.message);
  addEventListener('error', thrown);
  addEventListener('unhandledrejection', thrown);
  const { error, warn } = console;
  console.error = (...args) => tell(`console.error ${String(args[0])}`);
  console.warn = (...args) => String(args[0]).includes('Lit is in dev mode') || tell(`console.warn ${String(args[0])}`);
  try {
    await work();
    await new Promise((later) => setTimeout(later, 100)); // what an image or a script would do comes later
  } finally {
    removeEventListener('error', thrown);
    removeEventListener('unhandledrejection', thrown);
    Object.assign(console, { error, warn });
  }
}

/** Tells what may not be in a page that was made of such input. `forbidden` are the tags that it has not. */
export function inspect(page: Element, forbidden: RegExp, tell: (what: string) => void): void {
  for (const node of page.querySelectorAll('*')) {
    if (forbidden.test(node.localName)) tell(`there is a ${node.localName}`);
    for (const { name, value } of node.attributes) {
      if (/^on|^style$/.test(name)) tell(`${node.localName} has ${name}`);
      else if (/^(href|src|action)$/.test(name) && URL.canParse(value, location.href) && !/^(https?|mailto|tel):$/.test(new URL(value, location.href).protocol)) tell(`${node.localName} goes to ${value}`);
    }
    if (node.hasAttribute('aria-labelledby') && !page.querySelector(`[id="${CSS.escape(node.getAttribute('aria-labelledby')!)}"]`)) tell(`${node.localName} has no name`);
  }
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size < ids.length) tell('one id twice');
}
