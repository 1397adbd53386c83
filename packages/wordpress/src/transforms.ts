import { elementOf, slotsOf, typeOf } from './host.js';
import { wp } from './wp.js';
import type { Attributes, Block, BlockType, Props } from './wp.js';

const { createBlock } = wp.blocks;
const { isEmpty } = wp.blockEditor.RichText;

interface Transforms {
  from?: Props[];
  to?: Props[];
  ungroup?: (attributes: Attributes, inner: Block[]) => Block[];
}

const paragraph = (content: unknown): Block => createBlock('core/paragraph', { content });

/** What was typed in a block, as blocks of WordPress. */
const typed = (name: string, attributes: Attributes): Block[] =>
  slotsOf(typeOf(name).attributes).flatMap(([key, { element }]) => {
    const value = attributes[key];
    if (isEmpty(value)) return [];
    if (/^h\d$/.test(element)) return [createBlock('core/heading', { content: value, level: Number(elementOf(element, attributes, name).slice(1)) })];
    if (element === 'a' && attributes.href) {
      const link = document.createElement('a');
      link.href = String(attributes.href);
      return [paragraph(link.outerHTML.replace('></a>', () => `>${String(value)}</a>`))];
    }
    return [paragraph(element === 'dt' || element === 'strong' ? `<strong>${String(value)}</strong>` : value)];
  });

/** What is in a block and in the blocks that live only there, without them. */
const unwrapped = (name: string, attributes: Attributes, inner: Block[]): Block[] => [
  ...typed(name, attributes),
  ...inner.flatMap((block) => (wp.blocks.getBlockType(block.name)!.parent?.some((parent) => parent.startsWith('owc/')) ? unwrapped(block.name, block.attributes, block.innerBlocks) : [block])),
];

const block = (blocks: string[], transform: (attributes: Attributes, inner: Block[]) => Block | Block[], isMatch?: (attributes: Attributes, block: Block) => boolean): Props => ({ type: 'block', blocks, transform, ...(isMatch && { isMatch }) });
const several = (name: string, transform: (attributes: Attributes[], inner: Block[][]) => Block | Block[]): Props => ({ type: 'block', blocks: [name], isMultiBlock: true, transform });
/** Of blocks of more than one kind, in an order that says that they belong together. */
const together = (isMatch: (names: string[]) => boolean, convert: (blocks: Block[]) => Block): Props => ({
  type: 'block',
  blocks: ['*'],
  isMultiBlock: true,
  isMatch: (_: unknown, chosen: Block | Block[]) => isMatch([chosen].flat().map(({ name }) => name)),
  __experimentalConvert: convert, // what core/group uses too: a transform gets no names
});

const copy = ({ name, attributes, innerBlocks }: Block): Block => createBlock(name, attributes, innerBlocks.map(copy));
const copies = (blocks: Block[]): Block[] => blocks.map(copy);
const text = ['core/paragraph', 'core/heading', 'core/list'];
const every = (names: string[]) => (found: string[]): boolean => found.every((name) => names.includes(name));

/** The first heading is the heading of the block. */
function headed(name: string, blocks: Block[]): Block {
  const [first, ...rest] = blocks;
  return first?.name === 'core/heading' ? createBlock(name, { heading: first.attributes.content, level: first.attributes.level }, copies(rest)) : createBlock(name, {}, copies(blocks));
}

const items = (all: Attributes[], inner: Block[][]): Block[] => all.map(({ summary }, index) => createBlock('owc/accordion-item', { summary }, inner[index]));
const details = (inner: Block[]): Block[] => inner.map(({ attributes: { summary }, innerBlocks }) => createBlock('core/details', { summary }, innerBlocks));
const isVideo = (url: unknown): boolean => /^https:\/\/([\w-]+\.)*(youtube(-nocookie)?\.com|youtu\.be|vimeo\.com)\//.test(String(url));
const inCard = ['core/heading', 'core/paragraph', 'core/image', 'core/list'];

const own: Record<string, () => Transforms> = {
  'owc/accordion': () => ({
    from: [several('core/details', (all, inner) => createBlock('owc/accordion', {}, items(all, inner)))],
    to: [block(['core/details'], (_, inner) => details(inner)), block(['owc/faq'], (_, inner) => createBlock('owc/faq', {}, inner))],
  }),
  'owc/faq': () => ({
    from: [several('core/details', (all, inner) => createBlock('owc/faq', {}, items(all, inner)))],
    to: [block(['core/details'], (attributes, inner) => [...typed('owc/faq', attributes), ...details(inner)])],
  }),
  'owc/alert': () => ({
    from: [together(every(text), (blocks) => headed('owc/alert', blocks)), block(['core/group'], (_, inner) => headed('owc/alert', inner))],
    to: [block(['core/group'], (attributes, inner) => createBlock('core/group', {}, unwrapped('owc/alert', attributes, inner)))],
  }),
  'owc/link-list': () => ({
    from: [
      together((names) => names.join() === 'core/heading,core/list', (blocks) => createBlock('owc/link-list', {}, copies(blocks))),
      block(['core/list'], (attributes, inner) => createBlock('owc/link-list', {}, [createBlock('core/list', attributes, inner)])),
    ],
  }),
  'owc/process-steps': () => ({
    from: [block(['core/list'], (_, inner) => createBlock('owc/process-steps', {}, inner.map(({ attributes, innerBlocks }) => createBlock('owc/process-step', {}, [paragraph(attributes.content), ...innerBlocks]))))],
  }),
  'owc/downloads': () => ({
    from: [several('core/file', (all, inner) => createBlock('owc/downloads', {}, all.map((attributes, index) => createBlock('core/file', attributes, inner[index]))))],
  }),
  'owc/card-list': () => ({
    from: [
      block(
        ['core/columns'],
        (_, inner) => createBlock('owc/card-list', {}, inner.map(({ innerBlocks }) => createBlock('owc/card', {}, innerBlocks))),
        (_, { innerBlocks }) => innerBlocks.every((column) => column.innerBlocks.length > 0 && every(inCard)(column.innerBlocks.map(({ name }) => name))),
      ),
    ],
    to: [block(['core/columns'], (attributes, inner) => [...typed('owc/card-list', attributes), createBlock('core/columns', {}, inner.map(({ innerBlocks }) => createBlock('core/column', {}, innerBlocks)))])],
  }),
  'owc/button': () => ({
    from: [block(['core/buttons'], (_, inner) => inner.map(({ attributes: { text, url } }) => createBlock('owc/button', { text, href: url })))],
    to: [block(['core/buttons'], ({ text, href }) => createBlock('core/buttons', {}, [createBlock('core/button', { text, url: href })]), ({ href }) => Boolean(href))],
  }),
  'owc/video': () => ({
    from: [block(['core/embed'], ({ url, caption }) => createBlock('owc/video', { href: url, text: isEmpty(caption) ? url : caption }), ({ url }) => isVideo(url))],
    to: [
      block(
        ['core/embed'],
        ({ href, text }, inner) => [createBlock('core/embed', { url: href, caption: text, type: 'video', providerNameSlug: String(href).includes('vimeo') ? 'vimeo' : 'youtube', responsive: true }), ...inner],
        ({ href }) => isVideo(href),
      ),
    ],
  }),
};

/** What it is made around becomes it, and comes out of it again as it was. */
const around = (name: string, wraps: string): Transforms => ({
  from: [block([wraps], (attributes, inner) => createBlock(name, {}, [createBlock(wraps, attributes, inner)]))],
  to: [block([wraps], (_, inner) => inner)],
});

/** From blocks of WordPress and back to them, and out of each block that holds others. A form and its fields are nothing without each other. */
export function transformsOf(name: string, { supports, parent, ancestor }: BlockType): Transforms {
  const wraps = window.owcElements.wraps[name];
  const given = own[name]?.() ?? (wraps ? around(name, wraps) : {});
  const holds = supports.owc?.inner && name !== 'owc/form' && !parent?.length && !ancestor?.length;
  return { ...given, ...(holds && { ungroup: (attributes: Attributes, inner: Block[]) => unwrapped(name, attributes, inner) }) };
}
