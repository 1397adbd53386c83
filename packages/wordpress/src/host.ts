import { wp } from './wp.js';
import type { AttributeSchema, Attributes, Nature, Props } from './wp.js';

export const typeOf = (name: string): { attributes: Record<string, AttributeSchema> } & Nature => {
  const { attributes, supports } = wp.blocks.getBlockType(name)!;
  return { attributes, ...supports.owc! };
};

/** The slots of a block in which an editor types: attribute -> where it is and which HTML element it becomes. */
export const slotsOf = (schema: Record<string, AttributeSchema>): [string, { slot: string; element: string; label: string }][] =>
  Object.entries(schema).flatMap(([key, { owc }]) => (owc?.slot === undefined ? [] : [[key, { slot: owc.slot, element: owc.element!, label: owc.label! }]]));

/** h2 is where a heading starts; the editor may have chosen another level. A button that leads nowhere is one that sends. */
export const elementOf = (element: string, { level, href }: Attributes, name: string): string =>
  /^h\d$/.test(element) ? `h${Number(level) || Number(element[1])}` : name === 'owc/button' && !href ? 'button' : element;

/** The attributes of the element, as PHP writes them: nothing for what is as it is by default. */
function markup(schema: Record<string, AttributeSchema>, attributes: Attributes): Props {
  const written: Props = {};
  for (const [key, { owc }] of Object.entries(schema)) {
    const value = attributes[key];
    if (!owc?.attr || value === undefined || value === '' || value === false || value === owc.initial) continue;
    written[owc.attr] = value === true ? '' : String(value);
  }
  return written;
}

/**
 * Props for one of our tags. React 18 writes `className` on a custom element as "classname" and false as "false", which is true
 * to an element. The canvas has no language; our elements take theirs from the closest `lang`.
 */
export function hostProps(name: string, attributes: Attributes, { className, ...props }: Props): Props {
  const { attributes: schema, lang } = typeOf(name);
  return { ...props, ...markup(schema, attributes), class: className, lang };
}
