import { Edit, edits } from './edit.js';
import { forgive, save } from './save.js';
import { wp } from './wp.js';
import type { Attributes, Block, Props } from './wp.js';

wp.hooks.addFilter('blocks.registerBlockType', 'owc-elements/forgive', forgive as never);

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
