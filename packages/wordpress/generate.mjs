/** custom-elements.json + blocks.mjs -> blocks.php: what WordPress registers. */
import { blocks, nameOf, without } from './blocks.mjs';
import { examples, samples } from './examples.mjs';

/**
 * @typedef {{ name: string, type?: { text: string }, default?: string, description?: string, fieldName?: string }} Attribute
 * @typedef {{ tagName?: string, description?: string, summary?: string, attributes?: Attribute[], slots?: { name: string, description?: string }[] }} Declaration
 */

/** A text that an editor reads, to be translated. */
class Text {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}
/** @param {string} text */
const t = (text) => (text.trim() ? new Text(text) : text);

/**
 * @param {{ modules: { declarations?: Declaration[] }[] }} manifest
 * @returns {{ php: string, texts: string[] }} the file, and the texts in it
 */
export function generateBlocks(manifest) {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const forgotten = declarations.find(({ tagName }) => tagName && !(tagName in blocks) && !(tagName in without));
  if (forgotten) throw new Error(`<${forgotten.tagName}> is no block, and blocks.mjs does not say why`);
  const definitions = Object.fromEntries(Object.entries(blocks).map(([tag, block]) => {
    const declaration = isElement(tag) ? declarations.find(({ tagName }) => tagName === tag) : { slots: Object.keys(block.slots ?? {}).map((name) => ({ name })) };
    if (!declaration) throw new Error(`<${tag}> is a block, but no element in custom-elements.json`);
    return [nameOf(tag), definition(tag, block, declaration)];
  }));
  const comment = '// Generated from custom-elements.json and blocks.mjs. The texts are literal, so that translation tools find them.';
  return { php: `<?php\n${comment}\n\nreturn ${php(definitions)};\n`, texts: [...new Set(textsIn(definitions))] };
}

/** Is it one of ours? @param {string} tag */
const isElement = (tag) => tag.startsWith('owc-');

/** @param {string} tag @param {import('./blocks.mjs').Block} block @param {Declaration} declaration */
function definition(tag, block, { description = '', summary, attributes = [], slots = [] }) {
  const slotNames = Object.keys(block.slots ?? {});
  const slotted = Object.fromEntries(slotNames.map((name) => {
    const unslotted = isElement(tag) && (name === 'text' || block.unslotted?.includes(name));
    const slot = slots.find((one) => one.name === (unslotted ? '' : name));
    if (!slot) throw new Error(`<${tag}> has no slot "${name}"`);
    const own = isElement(tag) && !unslotted;
    return [name, { element: block.slots?.[name], slot: own ? name : '', label: t(block.words?.[name] ?? sentence(name)) }];
  }));
  const omitted = new Set([...(block.omit ?? []), ...slotNames]);
  const unknown = (block.omit ?? []).find((name) => !attributes.some((attribute) => attribute.name === name));
  if (unknown) throw new Error(`<${tag}> has no attribute "${unknown}" to omit`);
  const heading = Object.values(block.slots ?? {}).find((element) => /^h\d$/.test(element));
  return {
    tag: block.tag ?? tag,
    title: t(block.title),
    description: t(block.description ?? plain(summary ?? firstSentence(description))),
    icon: block.icon,
    keywords: (block.keywords ?? []).map(t),
    ...(block.parent && { parent: [block.parent].flat() }),
    ...(block.uses && { uses: block.uses }),
    ...(block.ancestor && { ancestor: block.ancestor }),
    inner: block.inner ?? false,
    ...(block.template && { template: block.template }),
    ...(block.wraps && { wraps: block.wraps }),
    ...(block.item && { item: block.item }),
    ...(block.box && { box: block.box }),
    ...(block.section && { section: true }),
    example: example(examples[tag] ?? []),
    ...(samples[tag] && { sample: sample(samples[tag]) }),
    slots: slotted,
    attributes: {
      ...(block.source && { src: { type: 'string', url: true, label: t('Source'), help: t(block.source) } }),
      ...Object.fromEntries(Object.entries(block.lines ?? {}).map(([name, help]) => [name, { type: 'string', lines: true, label: t(name === 'src' ? 'Sources' : sentence(name)), help: t(help) }])),
      ...Object.fromEntries(attributes.filter(({ name }) => !omitted.has(name)).flatMap((attribute) => control(attribute, block) ?? [])),
      ...Object.fromEntries((block.extra ?? []).flatMap((attribute) => control(attribute, block)).map(([key, { attr: _, ...own }]) => [key, own])),
      ...(heading && { level: { type: 'number', default: Number(heading[1]), label: t('Heading level'), help: t('One more than the heading above it, so that the page reads as an outline.'), options: { 2: 'H2', 3: 'H3', 4: 'H4', 5: 'H5', 6: 'H6' } } }),
      ...Object.fromEntries((block.own ?? []).map((name) => [name, { type: 'string' }])),
    },
  };
}

/** These are no words. */
const values = new Set(['href', 'languages', 'state', 'tag', 'type', 'linkTo']);

/** The words in the attributes of an example, also in the cells of a table. @param {unknown} value @param {string} [key] @returns {unknown} */
function worded(value, key = '') {
  if (typeof value === 'string') return values.has(key) ? value : t(value);
  if (Array.isArray(value)) return value.map((one) => worded(one));
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, worded(one, name)])) : value;
}

/** @param {any[]} rest @returns {Record<string, unknown>} */
const example = ([attributes = {}, inner = []]) => ({ attributes: worded(attributes), innerBlocks: inner.map((/** @type {any[]} */ [name, ...rest]) => ({ name, ...example(rest) })) });

/** @param {any} node @returns {unknown} */
const sample = (node) => (typeof node === 'string' ? t(node) : [node[0], ...node.slice(1).map(sample)]);

/**
 * One attribute of the element as an attribute of the block, with the control that an editor gets for it.
 * @param {Attribute} attribute
 * @param {import('./blocks.mjs').Block} block
 * @returns {[string, { attr: string, [more: string]: unknown }][]}
 */
function control({ name, type, default: initial, description = '' }, block) {
  if (/^The `[^`]+` of the native control\.$/.test(description)) return []; // passed on without a word of its own: for who writes HTML
  const kind = (type?.text ?? 'string').replace(/\s*\|\s*(undefined|null)\b/g, '').trim();
  // A field is named by its question; anything else has a name that is heard, or stands above it.
  const word = name === 'label' && block.ancestor !== 'owc/form' && block.parent !== 'owc/radio-group' ? 'Name of this part' : sentence(name);
  const shared = { attr: name, label: t(word), help: t(plain(description)) };
  const values = block.choices?.[name] ?? [...kind.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const given = initial?.replace(/^'(.*)'$/, '$1') ?? '';
  const key = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  if (values.length) {
    const start = values.includes(given) ? given : '';
    return [[key, { type: 'string', default: start, initial: start, options: { ...(!start && { '': t('None') }), ...options(values) }, ...shared }]];
  }
  if (kind === 'boolean') return [[key, { type: 'boolean', default: false, initial: false, ...shared }]];
  if (kind === 'number') {
    const number = given && Number.isFinite(Number(given)) ? Number(given) : undefined;
    const start = block.defaults?.[name] ?? number;
    return [[key, { type: 'number', ...(start !== undefined && { default: start }), ...(number !== undefined && { initial: number }), ...shared }]];
  }
  if (kind === 'string' || kind === 'URL') return [[key, { type: 'string', ...(kind === 'URL' && { url: true }), ...shared }]];
  return []; // objects and lists are for scripts
}

/** @param {string[]} values */
const options = (values) => Object.fromEntries(values.map((value) => [value, t(sentence(value))]));

/** 'max-characters' -> 'Max characters' @param {string} name */
const sentence = (name) => {
  const words = name.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A class comment opens with what the element is; the rest is for who builds with it. @param {string} text */
const firstSentence = (text) => /^[^]*?[.:](?=\s|$)/.exec(text.trim())?.[0].replace(/:$/, '.') ?? text;

/** @param {string} text */
const plain = (text) => text.replace(/`([^`]*)`/g, '$1').replace(/\s+/g, ' ').trim();

/** @param {string} text */
const quote = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A value as PHP source. @param {unknown} value @param {number} [depth] @returns {string} */
export function php(value, depth = 0) {
  if (value instanceof Text) return `__( ${quote(value.text)}, 'owc-elements' )`;
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return String(value);
  const tabs = '\t'.repeat(depth + 1);
  const entries = Array.isArray(value) ? value.map((item) => php(item, depth + 1)) : Object.entries(value).map(([key, item]) => `${quote(key)} => ${php(item, depth + 1)}`);
  return entries.length ? `array(\n${entries.map((entry) => `${tabs}${entry},\n`).join('')}${'\t'.repeat(depth)})` : 'array()';
}

/** @param {unknown} value @returns {string[]} */
function textsIn(value) {
  if (value instanceof Text) return [value.text];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
