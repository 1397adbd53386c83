/** What is in a block: texts, headings, links, images. From its attributes alone, so it is worked out once for each change of them. */
import type { Attributes } from '../wp.js';
import type { Span } from './reading.js';

/** A text that an editor types: the attribute, and the element that it becomes. */
export interface Field {
  key: string;
  element: string;
}

export interface Text {
  key?: string;
  /** Running text has sentences; of a label, a caption or a cell only the words are judged; of code nothing. */
  nature: 'prose' | 'other' | 'none';
  text: string;
  /** Code, and what is in another language. */
  skip: Span[];
  foreign: (Span & { lang: string })[];
  /** All of it is bold. */
  bold: boolean;
}

export interface Link extends Partial<Span> {
  key?: string;
  text: string;
  /** What it is called when that is not its text. */
  label?: string;
  href: string;
  newTab: boolean;
}

export interface Heading {
  key?: string;
  level: number;
  text: string;
  /** WordPress or a source makes its words when the page is made. */
  made?: boolean;
}

export interface Image {
  key?: string;
  src: string;
  /** undefined: none. Empty in HTML that is written by hand says that it is decoration. */
  alt: string | undefined;
  caption: string;
  linked: boolean;
  background?: boolean;
  /** A part of a link that has words too. */
  beside?: boolean;
}

export interface Parts {
  texts: Text[];
  links: Link[];
  headings: Heading[];
  images: Image[];
  /** Tables without a header. */
  headless: number;
}

type Found = Pick<Parts, 'links' | 'images'> & { text: Text };

const object = '\uFFFC'; // what WordPress counts for a thing in a text, such as an image

/** Reads rich text. Positions are those that WordPress counts. */
function rich(html: string, key: string | undefined, nature: Text['nature']): Found {
  const text: Text = { key, nature, text: html, skip: [], foreign: [], bold: false };
  const found: Found = { text, links: [], images: [] };
  if (!/[<&]/.test(html)) return found;
  text.text = '';
  let plain = ''; // what is not bold
  const walk = (node: Node, bold: boolean, link: Link | undefined): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        text.text += child.nodeValue;
        if (!bold) plain += child.nodeValue;
      }
      if (!(child instanceof Element)) continue;
      const name = child.localName;
      const start = text.text.length;
      if (name === 'br') text.text += '\n';
      else if (name === 'sup' && child.hasAttribute('data-fn')) text.text += object; // a note, which is one thing
      else if (name === 'img') {
        text.text += object;
        found.images.push({ key, src: child.getAttribute('src') ?? '', alt: child.getAttribute('alt') ?? undefined, caption: '', linked: Boolean(link) });
      } else {
        const inner: Link | undefined = name === 'a' ? { key, start, text: '', label: child.getAttribute('aria-label') ?? undefined, href: child.getAttribute('href') ?? '', newTab: child.getAttribute('target') === '_blank' } : link;
        const before = found.images.length;
        walk(child, bold || name === 'strong' || name === 'b', inner);
        const span = { start, end: text.text.length };
        if (name === 'a' && inner) {
          const words = text.text.slice(start).replaceAll(object, '').trim();
          const alts = found.images.slice(before).map(({ alt }) => alt ?? '').join(' ').trim();
          for (const image of found.images.slice(before)) image.beside = Boolean(words);
          // An image in it that has no alternative is told itself.
          if (child.hasAttribute('href') && (words || alts || found.images.length === before)) found.links.push({ ...inner, ...span, text: words || alts });
        }
        const lang = child.getAttribute('lang');
        if (lang) text.foreign.push({ ...span, lang });
        if (lang || /^(code|kbd|samp|var)$/.test(name)) text.skip.push(span);
      }
    }
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body, false, undefined);
  text.bold = Boolean(text.text.trim()) && !plain.trim();
  return found;
}

/** HTML that an editor wrote as such. */
function written(html: string): Parts {
  const parts: Parts = { texts: [], links: [], headings: [], images: [], headless: 0 };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) parts.headings.push({ level: Number(heading.localName[1]), text: heading.textContent!.trim() });
  parts.headless = [...body.querySelectorAll('table')].filter((table) => !table.querySelector('th') && !/^(presentation|none)$/.test(table.getAttribute('role') ?? '')).length;
  const { links, images } = rich(html, undefined, 'none');
  parts.links = links;
  parts.images = images.filter(({ alt, linked, beside }) => alt !== '' || (linked && !beside));
  for (const one of body.querySelectorAll('p, li')) {
    if (!one.closest('blockquote, pre') && !one.querySelector('p, li')) parts.texts.push(rich(one.innerHTML, undefined, 'prose').text);
  }
  return parts;
}

const string = (value: unknown): string => String(value ?? '');

/** The image of a block of WordPress. Those in our blocks are blocks of WordPress. */
function imageOf(name: string, { url, alt, caption, href, mediaUrl, mediaAlt, mediaType, backgroundType, useFeaturedImage, lightbox }: Attributes): Image | undefined {
  const plain = rich(string(caption), undefined, 'none').text.text;
  const enlarged = Boolean((lightbox as { enabled?: boolean } | undefined)?.enabled);
  if (name === 'core/image' && url) return { src: string(url), alt: string(alt), caption: plain, linked: Boolean(href) || enlarged };
  if (name === 'core/media-text' && mediaUrl && mediaType === 'image') return { src: string(mediaUrl), alt: string(mediaAlt), caption: '', linked: Boolean(href) };
  if (name === 'core/cover' && url && backgroundType !== 'video' && !useFeaturedImage) return { src: string(url), alt: string(alt), caption: '', linked: false, background: true };
  return undefined;
}

/** Blocks that are a link as a whole: the attribute of its words, and of its address. */
const linkBlocks: Record<string, [words: string, address: string]> = {
  'core/button': ['text', 'url'],
  'core/file': ['fileName', 'href'],
  'owc/button': ['text', 'href'],
  'owc/back': ['text', 'href'],
  'owc/video': ['text', 'href'],
};

const quotes = new Set(['core/pullquote', 'core/verse', 'core/preformatted', 'core/code']);
const proseElement = /^(p|li|div)$/;

export function partsOf(name: string, attributes: Attributes, fields: Field[]): Parts {
  if (name === 'core/html' || name === 'core/freeform') return written(string(attributes.content));
  const parts: Parts = { texts: [], links: [], headings: [], images: [], headless: 0 };
  const whole = linkBlocks[name];
  for (const { key, element } of fields) {
    const isHeading = name === 'core/heading' || /^h\d$/.test(element);
    const nature = quotes.has(name) || element === 'cite' ? 'none' : proseElement.test(element) && key !== 'opener' ? 'prose' : 'other';
    const { text, links, images } = rich(string(attributes[key]), key, nature);
    parts.texts.push(text);
    parts.images.push(...images);
    if (whole?.[0] !== key) parts.links.push(...links);
    const level = Number(attributes.level) || Number(/^h(\d)$/.exec(element)?.[1]) || 2;
    // A heading of ours that is left empty is not on the page.
    if (isHeading && (name === 'core/heading' || text.text.trim())) parts.headings.push({ key, level, text: text.text.replaceAll(object, '').trim() });
    if (key === 'opener' && text.text.trim()) parts.links.push({ key, text: text.text, href: '#', newTab: false, label: undefined });
  }
  if (whole && attributes.tagName !== 'button') {
    const [key, address] = whole;
    const href = string(attributes[address]);
    const words = rich(string(attributes[key]), key, 'none').text.text.trim();
    const sends = name === 'owc/button' && !href;
    if (words && !sends) parts.links.push({ key, text: words, href, newTab: attributes.linkTarget === '_blank' || attributes.textLinkTarget === true });
  }
  const level = Number(attributes.headingLevel);
  if (name.startsWith('owc/') && level && (name !== 'owc/map' || attributes.label)) {
    parts.headings.push({ level, text: string(attributes.heading || attributes.label || attributes.title), made: true });
  }
  const image = imageOf(name, attributes);
  if (image) parts.images.push(image);
  if (name === 'core/table') {
    interface Row { cells?: { content: unknown; tag?: string }[] }
    const rows = (part: string): Row[] => (Array.isArray(attributes[part]) ? (attributes[part] as Row[]) : []);
    const cells = ['head', 'body', 'foot'].flatMap((part) => rows(part).flatMap((row) => row.cells ?? []));
    for (const { content } of cells) {
      const { text, links, images } = rich(string(content), undefined, 'other');
      parts.texts.push(text);
      parts.links.push(...links.map(({ start: _, end: __, ...link }) => link));
      parts.images.push(...images);
    }
    const filled = cells.some(({ content }) => string(content).trim());
    if (filled && !rows('head').length && !rows('body').some((row) => row.cells?.some(({ tag }) => tag === 'th'))) parts.headless = 1;
  }
  return parts;
}
