import { Inspector } from './controls.js';
import { prevent } from './edit.js';
import { hostProps, typeOf } from './host.js';
import { ProductPicker } from './product-picker.js';
import { __, el, wp } from './wp.js';
import type { Attributes, EditProps, Node, Props } from './wp.js';

const { useBlockProps } = wp.blockEditor;

/** What the server prints, in the editor too. */
export const served = ['breadcrumb', 'contact', 'costs', 'event-item', 'event-list', 'feedback', 'language-switch', 'map', 'news-item', 'news-list', 'opening-hours', 'product-list', 'product-search', 'publication-item', 'publication-list', 'quick-exit', 'toc'];

/** A product loads itself, as it does for a resident. Its links lead out of the editor, so they do nothing here. */
export function EditProduct(props: EditProps): Node {
  const { name, attributes, setAttributes } = props;
  const host = hostProps(name, attributes, useBlockProps());
  const choose = (chosen: Attributes): void => setAttributes(chosen);
  const picker = el(ProductPicker, { value: attributes.src, onChange: choose });
  const { sample, tag } = typeOf(name);
  if (useListed() && sample && !attributes.src) return el(tag, { ...host, inert: '' }, el(Sample, { node: sample }));
  if (!attributes.src) {
    const { Placeholder } = wp.components;
    return el('div', plainProps(host), el(Placeholder, { icon: 'id-alt', label: __('Product', 'owc-elements'), instructions: __('Choose a product of this municipality.', 'owc-elements') }, picker));
  }
  const src = new URL(String(attributes.src), location.href).href; // the canvas has no address to start from in older versions of WordPress
  const onClickCapture = (event: Event): void => void ((event.target as Element).closest('a[href]') && prevent(event));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }, el('div', { style: { marginBottom: 24 } }, picker)), el('owc-product', { ...host, src, key: src, onClickCapture }));
}

/** Whether it only shows what it looks like, in the list of blocks. */
const useListed = (): boolean =>
  wp.data.useSelect((select) => {
    const settings = select('core/block-editor').getSettings!() as { isPreviewMode?: boolean; __unstableIsPreviewMode?: boolean };
    return Boolean(settings.isPreviewMode ?? settings.__unstableIsPreviewMode); // as WordPress 6.5 calls it
  }, []);

/** In the list of blocks there is nothing to ask a server for: what it looks like, in the element that it is. */
const Sample = ({ node }: { node: unknown[] }): Node =>
  el(node[0], ['a', 'th'].includes(String(node[0])) ? { ...(node[0] === 'a' && { href: '#' }) } : null, ...node.slice(1).map((part, key) => (Array.isArray(part) ? el(Sample, { key, node: part }) : (part as Node))));

/** What the catalogue says, as the server prints it on a page. */
export function EditServed(props: EditProps): Node {
  const { name, attributes } = props;
  const { Placeholder } = wp.components;
  const blockProps = useBlockProps();
  const { sample, tag } = typeOf(name);
  const listed = useListed();
  const { title, icon, attributes: schema } = wp.blocks.getBlockType(name)!;
  const needs = 'src' in schema && !attributes.src;
  const onClickCapture = (event: Event): void => void ((event.target as Element).closest('a[href], button') && prevent(event));
  const post = wp.data.useSelect((select) => select('core/editor')?.getCurrentPostId?.(), []); // none where a template is edited
  if (listed && sample && !attributes.src) return el('div', blockProps, el(tag, hostProps(name, {}, { inert: '' }), el(Sample, { node: sample })));
  const nothing = (): Node => el(Placeholder, { icon: icon?.src, label: title, instructions: needs ? __('Give the address of the source in the settings of this block.', 'owc-elements') : __('There is nothing to show now.', 'owc-elements') });
  const shown = needs ? nothing() : el(wp.serverSideRender, { block: name, attributes, ...(typeof post === 'number' && { urlQueryArgs: { post_id: post } }), EmptyResponsePlaceholder: nothing });
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', { ...blockProps, onClickCapture, onSubmitCapture: prevent }, shown));
}

/** A plain element takes the class by the name that React gives it. */
const plainProps = ({ class: className, ...props }: Props): Props => ({ ...props, className });
