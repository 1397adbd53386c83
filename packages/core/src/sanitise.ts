import type { Config, DOMPurify } from 'dompurify';

export interface SanitiseOptions {
  /** The highest heading level that the text may use. Its own levels become this one and those directly below it. */
  headingLevel?: number;
  /** Put before every `id`, so that links inside the text keep working and nothing outside it can be overruled. Without it ids go. */
  idPrefix?: string;
  /** The words of the link that comes in place of an embedded page. */
  embedText?: (host: string) => string;
  /** Told what was taken out: the tag, or `attribute=value`. */
  report?: (what: string) => void;
}

const text = 'p br hr ul ol li dl dt dd a strong b em i u s del ins sub sup small abbr cite q blockquote code pre kbd samp var mark time bdi bdo wbr span div address';
const more = 'h1 h2 h3 h4 h5 h6 figure figcaption img picture source table caption thead tbody tfoot tr th td colgroup col details summary audio video track';

/** Made when it is needed: whoever only asks whether an address is safe does not carry it. */
const config = (): Config => ({
  // The purifier works inside a body of its own. An iframe gets through as an inert node, only to be replaced by a link below.
  ALLOWED_TAGS: `${text} ${more} iframe body`.split(' '),
  ALLOWED_ATTR: `href src srcset sizes media type alt width height loading title lang dir id colspan rowspan span scope abbr
    start reversed value datetime cite open controls poster preload kind label srclang`.split(/\s+/),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // What stood inside these is no text for a reader.
  ADD_FORBID_CONTENTS: ['object', 'applet', 'canvas', 'select', 'textarea', 'button', 'datalist', 'frameset'],
  RETURN_DOM_FRAGMENT: true,
});

/** A URL as the browser will read it when it is safe to follow (http, https, mailto, tel, or relative), otherwise an empty string. */
export function safeUrl(url: string): string {
  // The URL parser drops these too, so "java\nscript:" is a scheme.
  const plain = url.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\r\n]+/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1];
  return !scheme || /^(https?|mailto|tel)$/i.test(scheme) ? plain : '';
}

let loading: Promise<DOMPurify> | undefined;

/**
 * Foreign HTML as nodes that cannot do harm: no scripts, styles, forms, custom elements, classes or names, and an outline that fits
 * below the heading it comes under. The purifier is loaded at the first call. Content policies need to allow the name `dompurify`
 * in `trusted-types`; where a page forbids it, the words of the text come without its markup.
 */
export async function sanitise(html: string, options: SanitiseOptions = {}): Promise<DocumentFragment> {
  // A failed download is forgotten, so that trying again does try again.
  loading ??= import('dompurify').then((module) => module.default(window), (error: unknown) => {
    loading = undefined;
    throw error;
  });
  const purifier = await loading;
  const fragment = purify(purifier, html);
  if (!fragment) {
    options.report?.('markup');
    return plainText(html);
  }
  for (const { element, attribute } of purifier.removed as { element?: Node; attribute?: Attr | null }[]) {
    // The purifier's own scaffolding is not worth telling.
    if (element instanceof Element || element?.nodeType === 1) options.report?.(element.nodeName.toLowerCase());
    else if (attribute) options.report?.(`${attribute.name}=${attribute.value}`);
  }
  fragment.querySelectorAll('iframe').forEach((frame) => replaceFrame(frame, options));
  fragment.querySelectorAll('*').forEach((element) => checkAttributes(element, options));
  fitHeadings(fragment, options.headingLevel ?? 2);
  return fragment;
}

/** Null where a page forbids to parse. */
function purify(purifier: DOMPurify, html: string): DocumentFragment | null {
  try {
    return purifier.sanitize(withoutStyle(html), config()) as unknown as DocumentFragment | null;
  } catch {
    return null;
  }
}

/** Purifying takes styles away too, but parsing them is enough for a strict policy to report each one. */
function withoutStyle(html: string): string {
  return html
    .replace(/<style\b[^>]*>[^]*?<\/style\s*>/gi, '')
    .replace(/<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi, ''));
}

function plainText(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(html.replace(/<(script|style)\b.*?(<\/\1\s*>|$)|<[^>]*>?/gis, ' '));
  return fragment;
}

function replaceFrame(frame: Element, { embedText, report }: SanitiseOptions): void {
  const href = safeUrl(frame.getAttribute('src') ?? '');
  const host = /^(?:https?:)?\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(href)?.[1];
  report?.('iframe');
  if (!host || !embedText) return frame.remove();
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = frame.getAttribute('title') || embedText(host);
  frame.replaceWith(link);
}

function checkAttributes(element: Element, { idPrefix, report }: SanitiseOptions): void {
  for (const name of ['href', 'src', 'poster', 'cite']) {
    const url = element.getAttribute(name);
    if (url === null) continue;
    const safe = safeUrl(url);
    if (safe) element.setAttribute(name, safe.startsWith('#') && idPrefix ? `#${idPrefix}${safe.slice(1)}` : safe);
    else drop(element, name, report);
  }
  if (/(^|[\s,])(?!https?:)[a-z][a-z0-9+.-]*:/i.test(element.getAttribute('srcset') ?? '')) drop(element, 'srcset', report);
  if (element.id && idPrefix) element.id = idPrefix + element.id;
  else element.removeAttribute('id');
  if (element.localName !== 'img') return;
  if (!element.hasAttribute('src')) element.remove();
  else if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
}

function drop(element: Element, name: string, report?: (what: string) => void): void {
  report?.(`${name}=${element.getAttribute(name)}`);
  element.removeAttribute(name);
}

/** The levels that the text uses become consecutive ones, and none is skipped on the way down. */
function fitHeadings(fragment: DocumentFragment, top: number): void {
  const all = [...fragment.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const headings = all.filter((heading) => heading.textContent?.trim() || heading.querySelector('img'));
  all.forEach((heading) => headings.includes(heading) || heading.remove());
  const used = [...new Set(headings.map((heading) => heading.localName))].sort();
  let previous = top - 1;
  for (const heading of headings) {
    previous = Math.min(top + used.indexOf(heading.localName), previous + 1, 6);
    const level = `h${previous}`;
    if (heading.localName === level) continue;
    const fitting = document.createElement(level);
    for (const { name, value } of heading.attributes) fitting.setAttribute(name, value);
    fitting.append(...heading.childNodes);
    heading.replaceWith(fitting);
  }
}
