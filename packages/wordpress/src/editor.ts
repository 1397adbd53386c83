import { Edit, edits } from './edit.js';
import { forgive, save } from './save.js';
import { wp } from './wp.js';
import type { Attributes, Block, BlockType, Props } from './wp.js';

wp.hooks.addFilter('blocks.registerBlockType', 'owc-elements/forgive', forgive as never);

/**
 * WordPress writes entities into the attributes of who may not write all HTML. An editor reads what was typed; the page decodes it too.
 * Not in what comes from the HTML itself, where an entity is what it is.
 */
const plain = (attributes: Attributes, { name, attributes: schema }: BlockType): Attributes =>
  !name.startsWith('owc/') ? attributes : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'string' && !schema[key]?.source ? wp.htmlEntities.decodeEntities(value) : value]));
wp.hooks.addFilter('blocks.getBlockAttributes', 'owc-elements/plain', plain);

/** What it is made around becomes it, and comes out of it again as it was. */
const transforms = (name: string, wraps: string): Props => ({
  from: [{ type: 'block', blocks: [wraps], transform: (attributes: Attributes, inner: Block[]) => wp.blocks.createBlock(name, {}, [wp.blocks.createBlock(wraps, attributes, inner)]) }],
  to: [{ type: 'block', blocks: [wraps], transform: (_: Attributes, inner: Block[]) => inner }],
});

// PHP registered the blocks with all that they are; here they learn how they are edited and saved.
for (const name of window.owcElements.blocks) {
  const wraps = window.owcElements.wraps[name];
  wp.blocks.registerBlockType(name, {
    edit: edits[name] ?? Edit,
    save: ({ attributes }: { attributes: Attributes }) => save(name, attributes),
    ...(wraps && { transforms: transforms(name, wraps) }),
  });
}
