/** News of OpenPub (`/owc/openpub/v1/items`, `/items/active`, `/search`). */
import { flag, imageOf, languageOf } from '@openwebconcept/core/foreign.js';
import type { Report, Row } from '@openwebconcept/core/foreign.js';
import type { Comment, News } from './model.js';
import { attachments, dateOf, filled, idOf, isRow, links, momentOf, pageUrlOf, pagesOf, plain, readOne, readRows, refusal, rowOf, rows, slugOf, string, termsOf, textOf, titleOf } from './read.js';
import type { ItemRead, ListRead } from './read.js';

export function readNews(json: unknown): ListRead<News> {
  const said: ListRead<News> = { items: [], pages: 1, problems: [] };
  if (refusal(json, (part, message) => said.problems.push({ part, message }))) return said;
  const list = isRow(json) && 'data' in json ? json.data : json;
  return { ...readRows(list, ['title', 'content', 'slug'], newsOf), pages: pagesOf(isRow(json) ? json.pagination : null) };
}

export function readNewsItem(json: unknown): ItemRead<News> {
  return readOne(json, newsOf);
}

export function newsOf(row: Row, report: Report): News {
  const connected = rowOf(row.connected, 'terms', report);
  const taxonomies = rowOf(row.taxonomies, 'terms', report);
  const expired = rowOf(row.expired, 'expired', report);
  return {
    kind: 'news',
    id: idOf(row.id, row.slug),
    slug: slugOf(row.slug),
    url: pageUrlOf(row.portal_url, 'url', report),
    title: titleOf(row.title, report),
    intro: textOf(string(row.excerpt, 'intro', report)),
    language: languageOf(row.language),
    date: dateOf(row.date),
    modified: momentOf(row.date_modified),
    image: imageOf(row.image, 'image', report),
    content: string(row.content, 'content', report),
    terms: filled({
      theme: termsOf(connected['openpub-item_to_openpub-theme'], 'terms', report),
      type: termsOf(taxonomies['openpub-type'], 'terms', report),
      audience: termsOf(taxonomies['openpub-audience'], 'terms', report),
    }),
    documents: attachments(row.downloads, report),
    links: links(row.links, report),
    highlighted: flag(row.highlighted),
    expired: flag(expired.status) ? { message: textOf(string(expired.message, 'expired', report)), on: dateOf(expired.on) } : null,
    comments: commentsOf(row.comments, report),
    related: rows(row.related, 'related', report).flatMap((one) => {
      const title = titleOf(one.title, report);
      return title ? [{ title, url: pageUrlOf(one.portal_url, 'related', report), slug: slugOf(one.slug), date: dateOf(one.date) }] : [];
    }),
  };
}

function commentsOf(value: unknown, report: Report): News['comments'] {
  const row = rowOf(value, 'comments', report);
  if (!Object.keys(row).length) return null;
  const items = comments(row.items, report);
  const count = Number(plain(row.count));
  return { open: plain(row.status) === 'open', count: Number.isInteger(count) && count >= 0 && plain(row.count) !== '' ? count : items.length, items };
}

/** Answers to answers to answers … are not read for ever: WordPress has ten at most. */
function comments(value: unknown, report: Report, depth = 0): Comment[] {
  if (depth > 9) return [];
  return rows(value, 'comments', report, ['content', 'author']).flatMap((row) => {
    const content = string(row.content, 'comments', report);
    return textOf(content)
      ? [{ id: idOf(row.id), author: titleOf(row.author, report), date: momentOf(row.date), content, replies: comments(row.replies, report, depth + 1) }]
      : [];
  });
}
