import { elementOf, slotsOf, typeOf } from './host.js';
import { el, wp } from './wp.js';
import type { AttributeSchema, Attributes, Block, BlockType, Nature, Node, Props } from './wp.js';

const { InnerBlocks, RichText, useBlockProps } = wp.blockEditor;

/**
 * Plain HTML: each text in its element with the class of its slot, then the inner blocks. PHP writes the tag of the element and
 * its slots when the page is made, so a post says nothing that another version of ours could contradict, and reads well without us.
 */
export function save(name: string, attributes: Attributes): Node {
  const { attributes: schema, inner, tag, item = tag, box } = typeOf(name);
  const texts = slotsOf(schema).map(([key, { element }]) => {
    if (RichText.isEmpty(attributes[key])) return null;
    const tagName = elementOf(element, attributes, name);
    const link: Props = tagName === 'a' ? { href: attributes.href } : tagName === 'button' ? { type: 'submit' } : {};
    return el(RichText.Content, { key, tagName, className: `owc-slot-${key}`, value: attributes[key], ...link });
  });
  if (name === 'owc/product') return attributes.title ? el('p', null, attributes.title) : null;
  const content = inner ? el(InnerBlocks.Content) : null;
  const whole = [item === 'p' ? texts.flatMap((text, index) => (index ? [' ', text] : [text])) : texts, box ? el(box, { key: 'box' }, content) : content];
  return item.startsWith('owc-') ? el(wp.element.Fragment, null, ...whole) : el(item, useBlockProps.save(), ...whole);
}

/** Any HTML that we or a filter ever saved is taken for what is in it: no block of ours is ever invalid, and no text is lost. */
export const forgiving = (schema: Record<string, AttributeSchema>, { inner, tag, item = tag, box: list = tag }: Nature): Props => ({
  apiVersion: 3, // without it WordPress adds a class to the raw HTML, and nothing matches
  attributes: { ...schema, raw: { type: 'string', source: 'raw' } },
  save: ({ attributes }: { attributes: Attributes }) => el(wp.element.RawHTML, null, attributes.raw),
  migrate: ({ raw, ...attributes }: Attributes, innerBlocks: Block[]) => {
    const box = new DOMParser().parseFromString(String(raw ?? ''), 'text/html').body; // a document of its own: nothing in it runs
    for (const node of box.querySelectorAll('*')) if (node.localName.startsWith('owc-') || [item, list].includes(node.localName)) node.replaceWith(...node.childNodes);
    for (const [key, { slot, element }] of slotsOf(schema)) {
      const found =
        box.querySelector(`.owc-slot-${key}${slot ? `, [slot="${slot}"]` : ''}`) ??
        box.querySelector(/^h\d$/.test(element) ? 'h1, h2, h3, h4, h5, h6' : element === 'a' ? 'a, button' : element);
      if (!found) continue;
      attributes[key] = wp.richText.RichTextData.fromHTMLString(found.innerHTML);
      if (element === 'a' && schema.href && !attributes.href) attributes.href = found.getAttribute('href') ?? undefined;
      found.remove();
    }
    const rest = box.textContent?.trim();
    const [first] = slotsOf(schema)[0] ?? [];
    if (!inner) {
      if (rest && first && RichText.isEmpty(attributes[first])) attributes[first] = wp.richText.RichTextData.fromHTMLString(box.innerHTML);
      return [attributes, innerBlocks];
    }
    return [attributes, rest ? [...innerBlocks, ...wp.blocks.rawHandler({ HTML: box.innerHTML })] : innerBlocks];
  },
});

/** Gives a block of ours the forgiving way of reading. */
export const forgive = (settings: BlockType & Props): BlockType & Props => ({ ...settings, deprecated: [forgiving(settings.attributes, settings.supports.owc!)] });
