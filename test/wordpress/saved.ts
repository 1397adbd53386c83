import type { Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Posts as each version saved them: `<version>/<block>.html`, and in `.json` what visitors must find in them. */
const golden = join(import.meta.dirname, '../golden/saved');

/** What of a block reaches a visitor: the attributes of its element, its controls, links and images, and the words of its editor. */
export interface Shown {
  attributes: Record<string, string>;
  parts: Record<string, string>[];
  texts: string[];
}
export interface Saved {
  /** `0.1.0/alert` */
  name: string;
  /** `owc/alert` */
  block: string;
  html: string;
  shown: Shown;
}

export const saved = (): Saved[] =>
  readdirSync(golden).flatMap((version) =>
    readdirSync(join(golden, version)).filter((file) => file.endsWith('.html')).map((file) => {
      const name = file.replace('.html', '');
      const read = (kind: string): string => readFileSync(join(golden, version, `${name}.${kind}`), 'utf8');
      return { name: `${version}/${name}`, block: `owc/${name}`, html: read('html'), shown: JSON.parse(read('json')) as Shown };
    }),
  );

/** A new version has a folder of its own, a new block files; what was saved before is in posts of today and stays as it is. */
export function keep(version: string, htmls: Record<string, string>, shown: Record<string, Shown>): void {
  mkdirSync(join(golden, version), { recursive: true });
  for (const [block, html] of Object.entries(htmls)) {
    const file = join(golden, version, block.replace('owc/', ''));
    writeFileSync(`${file}.html`, html);
    writeFileSync(`${file}.json`, `${JSON.stringify(shown[block], null, 2)}\n`);
  }
}

/** Every block with everything in it that an editor can fill in, as the editor of this page saves it. */
export const saveAll = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    type Schema = Record<string, { type: string; default?: unknown; enum?: unknown[]; owc?: { element?: string; url?: boolean } }>;
    interface BlockType {
      name: string;
      parent?: string[];
      ancestor?: string[];
      attributes: Schema;
      supports: { owc?: { inner: boolean | string[]; template?: [string][] } };
    }
    const { wp } = window as unknown as {
      wp: {
        blocks: { getBlockTypes(): BlockType[]; getBlockType(name: string): BlockType; createBlock(name: string, attributes: object, inner: object[]): object; serialize(blocks: object[]): string };
        richText: { RichTextData: { fromHTMLString(html: string): object } };
      };
    };
    const rich = (html: string): object => wp.richText.RichTextData.fromHTMLString(html);
    const make = (name: string, attributes: object = {}, inner: object[] = []): object => wp.blocks.createBlock(name, attributes, inner);

    /** What must be what it is to be of use. */
    const exact: Record<string, unknown> = {
      'options': 'nl | Nederland & overzee\nbe | België “zuid”',
      'places': 'Lantaarnpaal 12 | 52.0907,5.1214\nBankje & boom | 52.0908,5.1215',
      'languages': 'nl | Nederlands | /inhoud/\nen | English & more | /en/?a=1&b=2',
      'formId': 'proef',
      'center': '52.0907,5.1214',
      'bounds': '52.0,5.0,52.2,5.2',
      'background': 'grijs',
      'filters': 'soort, wijk',
      'accept': '.pdf,image/*',
      'maxSize': '5 MB',
      'maxTotalSize': '20 MB',
      'maxFiles': 3,
      'max': 6,
      'zoom': 12,
      'owc/date-field.min': '2026-01-01',
      'owc/date-field.max': '2027-12-31',
      'owc/time-field.min': '09:00',
      'owc/time-field.max': '17:00',
      'owc/text-field.format': '', // of another type than the field has otherwise
      'owc/contact-card.phone': rich('14 0123'),
      'owc/contact-card.mail': rich('post@voorbeeld.nl'),
      'owc/contact-card.town': rich('1234 AB Voorbeeldstad'),
      'owc/product.src': '/wp-json/owc/pdc/v1/items/paspoort-aanvragen',
      'owc/product-list.src': '/wp-json/owc/pdc/v1/items',
      'owc/product-search.src': '/wp-json/owc/pdc/v1/items',
      'owc/contact.src': '/wp-json/owc/pdc/v1/locations/12',
      'owc/opening-hours.src': '/wp-json/owc/pdc/v1/locations/12',
      'owc/costs.src': '/wp-json/owc/pdc/v1/leges?ids=801,802',
      'owc/map.src': '/wp-json/owc/openkaarten/v1/datasets',
      'owc/news-list.src': '/wp-json/owc/openpub/v1/items',
      'owc/news-item.src': '/wp-json/owc/openpub/v1/items',
      'owc/event-list.src': '/wp-json/owc/openagenda/v1/items',
      'owc/event-item.src': '/wp-json/owc/openagenda/v1/items/id/3302',
    };
    const fill = (name: string, schema: Schema): Record<string, unknown> => {
      const short = name.replace('owc/', '');
      return Object.fromEntries(Object.entries(schema).flatMap(([key, { type, enum: choices, default: initial, owc }]) => {
        const value = (): unknown => {
          const known = exact[`${name}.${key}`] ?? exact[key];
          if (known !== undefined) return known;
          if (key === 'anchor') return `anker-${short}`;
          if (key === 'name') return `veld-${short}`;
          if (!owc) return undefined; // of WordPress itself
          if (type === 'rich-text') return rich(`${short} <strong>vet</strong> &amp; “meer” ${key}`);
          if (choices) return choices.find((one) => one !== '' && one !== initial);
          if (type === 'boolean') return true;
          if (type === 'number') return typeof initial === 'number' ? initial + 1 : 2;
          return owc.url || /url$/i.test(key) ? `/pad/?a=1&b=${short}` : `Tekst <b> & "${key}" 'van' ${short} -- é`;
        };
        const found = value();
        return found === undefined ? [] : [[key, found]];
      }));
    };
    const image = (): object => make('core/image', { url: '/wp-includes/images/media/default.png', alt: 'Een haven & “boot”', caption: rich('Foto: <em>Jan</em> &amp; co') });
    const core: Record<string, () => object> = {
      'core/paragraph': () => make('core/paragraph', { content: rich('Lees <a href="/verder/?a=1&amp;b=2">verder</a> &amp; “meer” 3 &lt; 4') }),
      'core/heading': () => make('core/heading', { level: 3, content: rich('Kop &amp; <em>nadruk</em>') }),
      'core/list': () => make('core/list', {}, [make('core/list-item', { content: rich('Eerste &amp; <a href="/een/">een</a>') }), make('core/list-item', { content: rich('Tweede') })]),
      'core/image': image,
      'core/table': () => make('core/table', { hasFixedLayout: false, caption: rich('Leges &amp; meer'), head: [{ cells: [{ content: rich('Soort'), tag: 'th' }] }], body: [{ cells: [{ content: rich('Dakkapel &amp; <strong>boom</strong>'), tag: 'td' }] }] }),
      'core/quote': () => make('core/quote', { citation: rich('Jan &amp; Zoë') }, [make('core/paragraph', { content: rich('Woorden die blijven') })]),
      'core/gallery': () => make('core/gallery', { linkTo: 'none', caption: rich('Het album') }, [image(), image()]),
      'core/file': () => make('core/file', { href: '/wp-content/uploads/plan.pdf', fileName: rich('Plan &amp; kaart'), textLinkHref: '/wp-content/uploads/plan.pdf', downloadButtonText: rich('Download') }),
      'core/details': () => make('core/details', { summary: rich('Beschrijving') }, [make('core/paragraph', { content: rich('Wat er te zien is') })]),
    };
    const whole = (name: string): object => {
      if (core[name]) return core[name]();
      const type = wp.blocks.getBlockType(name);
      const { inner, template } = type.supports.owc!;
      const names = template?.map(([one]) => one) ?? (inner === true ? (name === 'owc/form' ? ['owc/text-field', 'owc/button'] : ['core/paragraph', 'core/list']) : inner || []);
      return make(name, fill(name, type.attributes), names.map(whole));
    };
    /** In what it lives in, which is nothing else. */
    const home = (name: string, block: object): object => {
      const [box] = wp.blocks.getBlockType(name).parent ?? wp.blocks.getBlockType(name).ancestor ?? [];
      return box ? home(box, make(box, box === 'owc/form' ? { formId: 'proef' } : {}, [block])) : block;
    };
    const ours = wp.blocks.getBlockTypes().filter(({ name }) => name.startsWith('owc/'));
    return Object.fromEntries(ours.map(({ name }) => [name, wp.blocks.serialize([home(name, whole(name))])]));
  });

/** What of each rendered block a visitor gets. */
export const shownIn = (page: Page, blocks: { tag: string; saved: string; html: string }[]): Promise<Shown[]> =>
  page.evaluate((all) => all.map(({ tag, saved, html }) => {
    const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
    const { body } = parse(html);
    // Words of an attribute stand in a comment, as JSON.
    const written = (parse(saved).body.textContent + saved.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replaceAll('\\n', '\n').replaceAll('\\"', '"')).replace(/\s+/g, ' ');
    const chosen = (node: Element, names: string[]): Record<string, string> =>
      Object.fromEntries([...node.attributes].filter(({ name }) => names.includes(name)).map(({ name, value }) => [name, value]));
    const host = body.querySelector(tag);
    const generated = /^(id|for|aria-.*|data-.*|class|name)$/;
    const names = ['name', 'type', 'value', 'href', 'src', 'alt', 'autocomplete', 'required', 'min', 'max', 'accept', 'multiple', 'rows', 'inputmode'];
    const parts = [...body.querySelectorAll('input:not([type=hidden]), select, textarea, option, a[href], img, button, h1, h2, h3, h4, h5, h6')]
      .map((node): Record<string, string> => (/^h\d$/.test(node.localName) ? { element: node.localName, text: node.textContent!.replace(/\s+/g, ' ').trim() } : { element: node.localName, ...chosen(node, names) }))
      .filter(({ element: _, ...own }) => Object.values(own).some((value) => value.length > 1 && written.includes(value)));
    const texts: string[] = [];
    for (const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT); walker.nextNode();) {
      const text = walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
      if (text.length > 1 && written.includes(text)) texts.push(text);
    }
    return {
      attributes: host ? Object.fromEntries([...host.attributes].filter(({ name }) => !generated.test(name)).map(({ name, value }) => [name, value])) : {},
      parts,
      texts,
    };
  }), blocks);
