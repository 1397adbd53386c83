/** What is told of a publication, in a list and on its own page. */
import type { Publication } from './model.js';
import { time } from './context.js';
import type { Context } from './context.js';
import { h } from './dom.js';
import type { Child } from './dom.js';
import * as en from './en.js';
import { fact } from './event.js';
import * as nl from './nl.js';

export function publicationMeta(publication: Publication, context: Context): Child[] {
  const { date, reference, decision, documents } = publication;
  return [
    h('span', {}, kindOf(publication, context)), date && time(date, context), reference && h('span', {}, reference), decision && h('span', {}, decision),
    documents.length > 0 && h('span', {}, context.tell(nl.documentCount, en.documentCount)(documents.length)),
  ];
}

export function publicationMarks(publication: Publication, context: Context): Child[] {
  return [h('span', {}, kindOf(publication, context)), publication.date && time(publication.date, context)];
}

export function publicationFacts({ reference, decision, status, dates, parties, facts }: Publication, context: Context): HTMLElement | false {
  const { tell } = context;
  const day = (label: string, key: keyof typeof dates): Child => dates[key] && fact(label, time(dates[key], context));
  const all: Child[] = [
    fact(tell(nl.reference, en.reference), reference),
    fact(tell(nl.decision, en.decision), decision),
    fact(tell(nl.status, en.status), status),
    day(tell(nl.received, en.received), 'received'),
    day(tell(nl.decided, en.decided), 'decided'),
    day(tell(nl.signed, en.signed), 'signed'),
    day(tell(nl.published, en.published), 'published'),
    parties.length > 0 && fact(tell(nl.parties, en.parties), h('ul', {}, ...parties.map((party) => h('li', {}, party)))),
    ...facts.map(({ label, text }) => fact(ownWords(label, context), text)),
  ];
  return all.some(Boolean) && h('dl', { class: 'owc-facts' }, ...all);
}

/** What a reader calls something, for want of a name in the source, in the language of the page. */
export function ownWords(text: string, { tell }: Context): string {
  const words: Record<string, string> = {
    [nl.wooRequest]: tell(nl.wooRequest, en.wooRequest), [nl.covenant]: tell(nl.covenant, en.covenant), [nl.decisionList]: tell(nl.decisionList, en.decisionList),
    [nl.announcement]: tell(nl.announcement, en.announcement), [nl.other]: tell(nl.other, en.other), [nl.decision]: tell(nl.decision, en.decision),
    [nl.requester]: tell(nl.requester, en.requester), [nl.authority]: tell(nl.authority, en.authority), [nl.receiver]: tell(nl.receiver, en.receiver),
    [nl.postcodes]: tell(nl.postcodes, en.postcodes), [nl.address]: tell(nl.address, en.address), [nl.duration]: tell(nl.duration, en.duration), [nl.field]: tell(nl.field, en.field),
    [nl.requestDocument]: tell(nl.requestDocument, en.requestDocument), [nl.inventory]: tell(nl.inventory, en.inventory),
  };
  return Object.hasOwn(words, text) ? words[text]! : text;
}

function kindOf({ type, terms }: Publication, context: Context): string {
  const { tell } = context;
  if (type === 'woo-request') return tell(nl.wooRequest, en.wooRequest);
  if (type === 'covenant') return tell(nl.covenant, en.covenant);
  if (type === 'decision-list') return tell(nl.decisionList, en.decisionList);
  if (type === 'announcement') return ownWords(terms.type?.[0]?.name ?? nl.announcement, context);
  return ownWords(terms.type?.[0]?.name ?? nl.other, context);
}
