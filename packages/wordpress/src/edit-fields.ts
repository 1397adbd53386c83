import { Inspector } from './controls.js';
import { prevent, texts } from './edit.js';
import { hostProps, typeOf } from './host.js';
import { previews } from './previews.js';
import { __, el, wp } from './wp.js';
import type { Block, EditProps, Node } from './wp.js';

const { RichText, useBlockProps, useInnerBlocksProps } = wp.blockEditor;

/** A field: its label and help are typed in place, its control only shows what a resident gets. */
export function EditField(props: EditProps): Node {
  const { name, attributes } = props;
  const { placeholder: _, name: __name, autocomplete: ___, ...host } = hostProps(name, attributes, useBlockProps());
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(typeOf(name).tag, host, texts(props), previews[name]!(attributes)));
}

/** An answer of a group: chosen while it is edited, so that the question that it leads to can be seen and added. */
export function EditAnswer(props: EditProps): Node {
  const { name, attributes, clientId, isSelected } = props;
  const host = hostProps(name, attributes, useBlockProps());
  const { inner, tag } = typeOf(name);
  const leads = wp.data.useSelect((select) => (select('core/block-editor').getBlockCount!(clientId) as number) > 0, [clientId]);
  const reveal = useInnerBlocksProps({ slot: 'reveal' }, { allowedBlocks: inner });
  const chosen = isSelected || leads;
  const control = el('input', { key: String(chosen), type: 'radio', inert: '', defaultChecked: chosen });
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(tag, host, control, texts(props), el('div', reveal)));
}

/** A checkbox is a field of its own, or an answer of a group: then the group says most of it. */
export function EditCheckbox(props: EditProps): Node {
  const { name, attributes, clientId } = props;
  const host = hostProps(name, attributes, useBlockProps());
  const grouped = wp.data.useSelect((select) => (select('core/block-editor').getBlockParentsByBlockName!(clientId, 'owc/checkbox-group') as string[]).length > 0, [clientId]);
  const hide = grouped ? ['name', 'required', 'softRequired', 'unmarked', 'requiredMessage', 'invalidMessage'] : ['exclusive'];
  return el(wp.element.Fragment, null, el(Inspector, { ...props, hide }), el('owc-checkbox', host, el('input', { type: 'checkbox', inert: '' }), texts(props, grouped ? '' : undefined)));
}

/** One item of what can be repeated. The element counts groups as items, so the fields are in a group of their own. */
export function EditRepeat(props: EditProps): Node {
  const { name, attributes } = props;
  const host = hostProps(name, attributes, useBlockProps());
  const { inner, tag } = typeOf(name);
  const { children, ...box } = useInnerBlocksProps({}, { allowedBlocks: inner, template: [['owc/text-field']] });
  const item = String(attributes.item || __('item', 'owc-elements'));
  const legend = el('legend', null, `${item.charAt(0).toUpperCase()}${item.slice(1)} `, el('span', { className: 'owc-number' }, '1'));
  const add = el('owc-button', { slot: 'add', variant: 'secondary' }, el('button', { type: 'button', inert: '' }, __('Add another %s', 'owc-elements').replace('%s', item)));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(tag, { ...host, min: 1 }, el('fieldset', box, legend, children), add));
}

/** A button is a link when it has an address, otherwise it sends its form. */
export function EditButton(props: EditProps): Node {
  const { name, attributes, setAttributes } = props;
  const { href: _, ...host } = hostProps(name, attributes, {});
  const label = __('Text of the button', 'owc-elements');
  const text = el(RichText, { tagName: 'span', identifier: 'text', value: attributes.text, onChange: (value: unknown) => setAttributes({ text: value }), placeholder: label, 'aria-label': label, disableLineBreaks: true, allowedFormats: [] });
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', useBlockProps(), el('owc-button', host, el('a', { href: '#', onClick: prevent }, text))));
}

/** A form needs an id that no other form on the page has; a copied block brings its old one. */
export function EditForm(props: EditProps): Node {
  const { name, clientId, attributes, setAttributes } = props;
  const blockProps = useBlockProps();
  const inner = useInnerBlocksProps(
    { onSubmit: prevent },
    { template: [['owc/text-field'], ['owc/button', { text: __('Send', 'owc-elements') }]] },
  );
  const taken = wp.data.useSelect((select) => formIds(select('core/block-editor').getBlocks!() as Block[], clientId).has(attributes.formId), [attributes.formId, clientId]);
  wp.element.useEffect(() => {
    if (!attributes.formId || taken) setAttributes({ formId: `form-${clientId.slice(0, 8)}` });
  }, [attributes.formId, taken, clientId]);
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('owc-form', hostProps(name, attributes, blockProps), el('form', inner)));
}

/** The forms that stand before this one. */
function formIds(blocks: Block[], until: string): Set<unknown> {
  const ids = new Set<unknown>();
  const walk = (list: Block[]): boolean => list.some((block) => {
    if (block.clientId === until) return true;
    if (block.name === 'owc/form') ids.add(block.attributes.formId);
    return walk(block.innerBlocks);
  });
  walk(blocks);
  return ids;
}
