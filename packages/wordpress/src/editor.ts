import { Edit, edits } from './edit.js';
import { forgive, save } from './save.js';
import { wp } from './wp.js';
import type { Attributes } from './wp.js';

wp.hooks.addFilter('blocks.registerBlockType', 'owc-elements/forgive', forgive as never);

// PHP registered the blocks with all that they are; here they learn how they are edited and saved.
for (const name of window.owcElements.blocks) {
  wp.blocks.registerBlockType(name, {
    edit: edits[name] ?? Edit,
    save: ({ attributes }: { attributes: Attributes }) => save(name, attributes),
  });
}
