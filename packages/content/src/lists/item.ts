/** One item as HTML. The plugin prints the same: inc/content/item.php. The files in test/golden/content hold the two together. */
import { textOf } from '@openwebconcept/core/foreign.js';
import { sanitise } from '@openwebconcept/core/sanitise.js';
import type { CalendarEvent, Comment, Image, Item, News, Publication } from './model.js';
import type { Context } from './context.js';
import { documentList, itemAddress, langOf, time } from './context.js';
import { h, heading, link, spaced } from './dom.js';
import type { Child } from './dom.js';
import { meta, newsMeta } from './draw.js';
import * as en from './en.js';
import { eventFacts, eventMarks } from './event.js';
import * as nl from './nl.js';
import { publicationFacts, publicationMarks } from './publication.js';
import { isOver } from './select.js';

export async function drawItem(item: Item, context: Context): Promise<HTMLElement> {
  const { id, headingLevel, tell } = context;
  const lang = langOf(context, item);
  const under = Math.max(1, headingLevel) + 1;
  const part = (name: string, title: string, ...children: Child[]): HTMLElement =>
    h('section', { 'aria-labelledby': `${id}-${name}` }, heading(under, { id: `${id}-${name}` }, title), ...children);
  const foreign = async (html: string, prefix: string): Promise<Child> => {
    if (!textOf(html) && !/<(img|video|audio|iframe)\b/i.test(html)) return null;
    return h('div', { class: 'owc-foreign', lang }, await sanitise(html, { headingLevel: under, idPrefix: prefix, embedText: tell(nl.embedded, en.embedded) }));
  };
  const news = item.kind === 'news' ? (item as News) : null;
  const event = item.kind === 'event' ? (item as CalendarEvent) : null;
  const publication = item.kind === 'publication' ? (item as Publication) : null;
  const known = { comments: news?.comments, related: news?.related ?? [] };
  // What the text begins with is not said twice.
  const intro = item.intro && !textOf(item.content).startsWith(item.intro.replace(/\s*(\[?…\]?|\.\.\.)$/, ''));
  const content = await foreign(item.content, `${id}-inhoud-`);
  const said = known.comments && (known.comments.items.length || known.comments.count) ? await comments(known.comments.items, context, foreign) : null;
  return h('article', { 'class': 'owc-content-item', 'aria-labelledby': `${id}-kop`, 'data-owc': true },
    heading(headingLevel, { id: `${id}-kop`, lang }, item.title),
    meta(news ? [...newsMeta(news, context), updated(item, context)] : event ? eventMarks(event, context) : publicationMarks(publication!, context)),
    news?.expired && notice(news.expired.message || tell(nl.expired, en.expired)),
    event && event.periods.length > 0 && eventIsOver(event, context) && notice(tell(nl.over, en.over)),
    intro && h('p', { class: 'owc-intro', lang }, item.intro),
    item.image && figure(item.image),
    event && eventFacts(event, context),
    publication && publicationFacts(publication, context),
    content,
    ...(event?.images ?? []).filter(({ url }) => url !== item.image?.url).map(figure),
    item.documents.length > 0 && part('documenten', tell(nl.documents, en.documents), documentList(item, context)),
    item.links.length > 0 && part('links', tell(nl.more, en.more), h('ul', {}, ...item.links.map(({ title, url }) => h('li', {}, link(url, {}, title))))),
    known.related.length > 0 && part('meer', tell(nl.relatedNews, en.relatedNews), h('ul', {}, ...known.related.map((one) => h('li', {}, ...spaced([
      link(itemAddress(context, one), {}, one.title), one.date && time(one.date, context)]))))),
    said && part('reacties', tell(nl.comments, en.comments)(known.comments!.count), said, !known.comments!.open && h('p', {}, tell(nl.commentsClosed, en.commentsClosed))));
}

const eventIsOver = ({ periods, longTerm }: CalendarEvent, { now }: Context): boolean => !longTerm && periods.every((period) => isOver(period, now));

const notice = (text: string): HTMLElement => h('owc-alert' as 'div', { type: 'info' }, h('p', {}, text));

function updated({ date, modified }: Item, context: Context): Child {
  const { tell } = context;
  return modified.slice(0, 10) > date && date !== '' && h('span', {}, `${tell(nl.updated, en.updated)} `, time(modified.slice(0, 10), context));
}

export function figure(image: Image): HTMLElement {
  return h('figure', {}, h('img', {
    src: image.url, alt: image.alt, width: image.width ? String(image.width) : null, height: image.height ? String(image.height) : null,
    srcset: image.srcset || null, sizes: image.srcset ? '(min-width: 48rem) 45rem, 100vw' : null,
  }), image.caption && h('figcaption', {}, image.caption));
}

async function comments(list: readonly Comment[], context: Context, foreign: (html: string, prefix: string) => Promise<Child>): Promise<HTMLElement | null> {
  if (!list.length) return null;
  const items = [];
  for (const { id, author, date, content, replies } of list) {
    items.push(h('li', { 'data-id': `comment-${id}` }, h('article', {},
      meta([author && h('strong', {}, author), date && time(date, context)]),
      await foreign(content, `${context.id}-reactie-${id}-`)),
    await comments(replies, context, foreign)));
  }
  return h('ol', { class: 'owc-comments' }, ...items);
}
