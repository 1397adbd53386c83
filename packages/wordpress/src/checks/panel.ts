import { __, el, wp } from '../wp.js';
import type { Node } from '../wp.js';
import { kinds } from './check.js';
import type { Finding, Group, Place, Result } from './check.js';
import { fill, groups, messageOf, scoreText } from './messages.js';
import { count, goTo, measureAgain, nameOf, setAside, takeBack, useChecks } from './watch.js';

const { Button, PanelBody } = wp.components;
const { Fragment, useEffect, useRef, useState } = wp.element;

export const title = (): string => __('Accessibility and readability', 'owc-elements');

/** How much there is to look at, in a sentence. */
export function summary(findings: Finding[]): string {
  if (!findings.length) return __('Nothing was found. A check does not see everything: read the page once more as a visitor.', 'owc-elements');
  return fill(__('Problems: %1. Advice: %2.', 'owc-elements'), count(findings, 'problem'), count(findings, 'advice'));
}

/** One button for all places: each press goes to the next. */
function GoTo({ places, name }: { places: Place[]; name: string }): Node {
  const [at, next] = useState(0);
  const place = places[at % places.length]!;
  const block = nameOf(place.clientId);
  const many = places.length > 1 ? ` ${fill(__('(%1 of %2)', 'owc-elements'), (at % places.length) + 1, places.length)}` : '';
  const onClick = (): void => {
    next(at + 1);
    goTo(place);
  };
  return el(Button, { variant: 'secondary', size: 'small', onClick, 'aria-label': `${fill(__('Go to %1', 'owc-elements'), block)}${many}: ${name}` }, fill(__('Go to %1', 'owc-elements'), block), many);
}

/** Decoration is said of an image that has no text and is no link; of others that a remark does not apply. */
const asideText = (code: Finding['code']): string => (code === 'image-alt' || code === 'image-background' ? __('Decoration', 'owc-elements') : __('Does not apply', 'owc-elements'));

function Item({ finding, onAside }: { finding: Finding; onAside(key: string): void }): Node {
  const { what, how, wcag } = messageOf(finding);
  const kind = kinds[finding.code][1];
  const [text, ground] = finding.about;
  return el(
    'li',
    { className: `owc-check is-${kind}` },
    el('p', { className: 'owc-check-what' }, el('strong', null, kind === 'problem' ? __('Problem:', 'owc-elements') : __('Advice:', 'owc-elements')), ' ', what),
    finding.code.startsWith('contrast-') && ground ? el('p', { className: 'owc-check-sample', style: { color: text, background: ground }, 'aria-hidden': true }, __('Sample text', 'owc-elements')) : null,
    el('p', null, how, ' ', wcag ? el('span', { className: 'owc-check-rule' }, `WCAG ${wcag}`) : null),
    el(
      'div',
      { className: 'owc-check-buttons' },
      el(GoTo, { places: finding.places, name: what }),
      el(Button, { variant: 'tertiary', size: 'small', onClick: () => onAside(finding.key), 'aria-label': `${asideText(finding.code)}: ${what}` }, asideText(finding.code)),
    ),
  );
}

function Outline({ outline }: Pick<Result, 'outline'>): Node {
  const row = ({ clientId, key, level, text }: Result['outline'][number], index: number): Node =>
    el('li', { key: `${clientId}${index}`, style: { marginInlineStart: `${(level - 1) * 0.75}rem` } }, el(Button, { variant: 'link', onClick: () => goTo({ clientId, key }) }, `H${level} `, text || nameOf(clientId)));
  const post = String(wp.data.select('core/editor').getEditedPostAttribute!('title') ?? '');
  return el('ol', { className: 'owc-check-outline' }, el('li', { key: 'title' }, `H1 ${post}`), outline.map(row));
}

/** The list: what was found, by subject. */
export function List(): Node {
  const checked = useChecks();
  const top = useRef<HTMLElement | null>(null);
  useEffect(measureAgain, []);
  if (!checked) return null;
  const { findings, aside, outline, score } = checked;
  // The button that was pressed goes with its item; the reader goes on at the top of the list.
  const leave = (act: (key: string) => void) => (key: string): void => {
    act(key);
    top.current?.focus();
  };
  const names = groups();
  const about = { reading: el('div', { className: 'owc-check-note' }, el('p', null, scoreText(score)), el('p', null, __('A score counts letters and words. It is a guess: whether a text is clear, readers decide.', 'owc-elements'))), headings: el(Outline, { outline }) };
  const body = (group: Group): Node => {
    const own = findings.filter(({ code }) => kinds[code][0] === group);
    const more = group in about ? about[group as keyof typeof about] : null;
    if (!own.length && !more) return null;
    return el(
      PanelBody,
      { key: group, title: own.length ? `${names[group]} (${own.length})` : names[group], initialOpen: own.length > 0 },
      more,
      own.length ? el('ul', { className: 'owc-check-list' }, own.map((finding) => el(Item, { key: finding.key, finding, onAside: leave(setAside) }))) : null,
    );
  };
  return el(
    Fragment,
    null,
    el('div', { className: 'owc-check-top' }, el('p', { ref: top, role: 'status', tabIndex: -1 }, summary(findings)), el('p', null, __('Nothing here keeps you from publishing.', 'owc-elements'))),
    (Object.keys(names) as Group[]).map(body),
    aside.length
      ? el(
          PanelBody,
          { title: `${__('Does not apply', 'owc-elements')} (${aside.length})`, initialOpen: false },
          el('ul', { className: 'owc-check-list' }, aside.map((finding) => el('li', { key: finding.key, className: 'owc-check' },
            el('p', { className: 'owc-check-what' }, messageOf(finding).what),
            el(Button, { variant: 'tertiary', size: 'small', onClick: () => leave(takeBack)(finding.key), 'aria-label': `${__('Check again', 'owc-elements')}: ${messageOf(finding).what}` }, __('Check again', 'owc-elements'))))),
        )
      : null,
  );
}

/** The sum, with the way to the list. */
export function Summary({ open }: { open(): void }): Node {
  const checked = useChecks();
  if (!checked) return null;
  return el(Fragment, null, el('p', null, summary(checked.findings)), el('p', null, scoreText(checked.score)), el(Button, { variant: 'secondary', onClick: open }, __('Show the list', 'owc-elements')));
}

/** The icon of the sidebar, with how many problems there are. */
export function Badge(): Node {
  const problems = count(useChecks()?.findings ?? [], 'problem');
  return el('span', { className: 'owc-check-badge' }, el('span', { className: 'dashicons dashicons-universal-access-alt' }), problems ? el('span', { className: 'owc-check-count' }, problems > 99 ? '99+' : problems) : null);
}
