import { Inspector } from './controls.js';
import { elementOf, hostProps, slotsOf, typeOf } from './host.js';
import { __, el, wp } from './wp.js';
import type { EditProps, Node, Props } from './wp.js';

const { RichText, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
export const prevent = (event: Event): void => event.preventDefault();
/** A link of a block, or one that its element makes, leads out of the editor. */
export const stay = (event: Event): void => void ((event.target as Element).closest('a[href]') && prevent(event));

/** What stands beside the label of a field that can be left empty, as PHP prints it. */
function mark({ name, attributes: { required, softRequired, unmarked } }: EditProps): string {
  if (!('required' in typeOf(name).attributes) || required || unmarked) return '';
  return softRequired ? __('(please answer if you can, optional)', 'owc-elements') : __('(optional)', 'owc-elements');
}

/** The texts of a block, typed in place: in the slot where a resident reads them. A label would take the click to its control, so it is a div here. */
export const texts = (props: EditProps, marked = mark(props)): Node[] =>
  slotsOf(typeOf(props.name).attributes).map(([key, { slot, element, label }]) => {
    const { attributes, setAttributes } = props;
    const behind = key === 'label' && marked;
    const text = (more: Props): Node =>
      el(RichText, {
        ...more,
        identifier: key,
        value: attributes[key],
        onChange: (value: unknown) => setAttributes({ [key]: value }),
        placeholder: label,
        'aria-label': label,
        disableLineBreaks: true,
      });
    // A link leads nowhere while it is edited.
    if (element === 'a') return el('a', { key, slot: slot || undefined, href: String(attributes.href || '#'), onClick: prevent }, text({ tagName: 'span', allowedFormats: [] }));
    if (behind) return el('div', { key, slot }, text({ tagName: 'span' }), ' ', el('span', { className: 'owc-optional', contentEditable: false }, behind));
    return text({ key, tagName: element === 'label' ? 'div' : elementOf(element, attributes, props.name), slot: slot || undefined });
  });

export const innerOptions = (name: string): Props => {
  const { inner, template } = typeOf(name);
  return Array.isArray(inner) ? { allowedBlocks: inner, template: template ?? [[inner[0]], [inner[0]]] } : { template: template ?? [['core/paragraph']] };
};

/** Any element with slots: the element itself, with its texts and inner blocks in it, as a page has them. `around` stands around the blocks, `more` is for the block itself. */
export function Edit(props: EditProps, around?: string, more: Props = {}): Node {
  const { name, attributes } = props;
  const { tag, inner, item = tag, box = around, section } = typeOf(name);
  const blockProps = useBlockProps({ onClickCapture: stay, ...more });
  const { children, ...blocks } = useInnerBlocksProps(box ? {} : blockProps, innerOptions(name));
  const host = box ? blockProps : blocks;
  const typed = texts(props);
  const content = [item === 'p' ? typed.flatMap((text) => [text, ' ']) : typed, box ? el(box, { key: 'box', ...blocks }, children) : inner ? children : null];
  return el(
    wp.element.Fragment,
    null,
    el(Inspector, { ...props }),
    el(item, item.startsWith('owc-') ? hostProps(name, attributes, host) : host, ...(section ? [el('section', null, ...content)] : content)),
  );
}
