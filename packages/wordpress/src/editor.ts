import { Edit } from './edit.js';
import { edits } from './edits.js';
import { forgive, save } from './save.js';
import { transformsOf } from './transforms.js';
import { wp } from './wp.js';
import './glossary.js';
import type { Attributes, BlockType, EditProps, Props } from './wp.js';

/** What PHP says about a block is known when it is registered: then it gets what follows from that. */
wp.hooks.addFilter('blocks.registerBlockType', 'owc-elements/complete', ((settings: BlockType & Props, name: string, deprecation?: unknown) =>
  !deprecation && name.startsWith('owc/') && settings.supports.owc ? { ...forgive(settings), transforms: transformsOf(name, settings) } : settings) as never);

/**
 * WordPress writes entities into the attributes of who may not write all HTML. An editor reads what was typed; the page decodes it too.
 * Not in what comes from the HTML itself, where an entity is what it is.
 */
const plain = (attributes: Attributes, { name, attributes: schema }: BlockType): Attributes =>
  !name.startsWith('owc/') ? attributes : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, typeof value === 'string' && !schema[key]?.source ? wp.htmlEntities.decodeEntities(value) : value]));
wp.hooks.addFilter('blocks.getBlockAttributes', 'owc-elements/plain', plain);

// PHP registered the blocks with all that they are; here they learn how they are edited and saved.
for (const name of window.owcElements.blocks) {
  wp.blocks.registerBlockType(name, {
    edit: edits[name] ?? ((props: EditProps) => Edit(props)),
    save: ({ attributes }: { attributes: Attributes }) => save(name, attributes),
  });
}
