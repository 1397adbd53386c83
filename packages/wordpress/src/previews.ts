import { __, el } from './wp.js';
import type { Attributes, Node, Props } from './wp.js';

/** A control that shows what a resident gets. It takes no part in editing. */
const inert = (tag: string, props: Props = {}, ...children: Node[]): Node => el(tag, { inert: '', ...props }, ...children);

/** The words of each answer, of the lines `value | words`. */
const words = (lines: unknown): string[] =>
  String(lines ?? '')
    .split('\n')
    .map((line) => line.slice(line.indexOf('|') + 1).trim())
    .filter(Boolean);

/** A part of a field with its label. */
const box = (slot: string, label: string): Node[] => [el('label', { key: `${slot}-label`, slot }, label), inert('input', { key: slot, slot, 'aria-label': label })];

/** A part of a field that is a field itself. */
const part = (slot: string, label: string, required?: unknown): Node => inert('owc-text-field', { key: slot, slot, label, ...(required ? { required: '' } : {}) });

/** What stands in the place of the control of each field while it is edited. */
export const previews: Record<string, (attributes: Attributes) => Node> = {
  'owc/text-field': () => inert('input'),
  'owc/text-area': ({ rows }) => inert('textarea', { rows: Number(rows) || 5 }),
  'owc/select': ({ options, placeholder }) => inert('select', {}, el('option', null, placeholder || __('Choose an answer', 'owc-elements')), words(options).map((label, index) => el('option', { key: index }, label))),
  'owc/combobox': () => inert('input'),
  'owc/date-field': () => [
    ...box('day', __('Day', 'owc-elements')),
    ...box('month', __('Month', 'owc-elements')),
    ...box('year', __('Year', 'owc-elements')),
  ],
  'owc/time-field': () => inert('input'),
  'owc/consent': () => inert('input', { type: 'checkbox' }),
  'owc/file-field': () => inert('input', { type: 'file' }),
  'owc/signature': () => inert('input'),
  'owc/location-field': () => inert('input'),
  'owc/address-field': ({ required }) => [
    part('postcode', __('Postcode', 'owc-elements'), required),
    part('number', __('House number', 'owc-elements'), required),
    part('letter', __('House letter', 'owc-elements')),
    part('addition', __('Addition', 'owc-elements')),
    part('street', __('Street', 'owc-elements'), required),
    part('town', __('Town', 'owc-elements'), required),
  ],
};
