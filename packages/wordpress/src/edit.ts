import { Inspector } from './controls.js';
import { previews } from './previews.js';
import { elementOf, hostProps, slotsOf, typeOf } from './host.js';
import { ProductPicker } from './product-picker.js';
import { __, el, wp } from './wp.js';
import type { Attributes, Block, EditProps, Node, Props } from './wp.js';

const { RichText, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
const prevent = (event: Event): void => event.preventDefault();

/** What stands beside the label of a field that can be left empty, as PHP prints it. */
function mark({ name, attributes: { required, softRequired, unmarked } }: EditProps): string {
  if (!('required' in typeOf(name).attributes) || required || unmarked) return '';
  return softRequired ? __('(please answer if you can, optional)', 'owc-elements') : __('(optional)', 'owc-elements');
}

/** The texts of a block, typed in place: in the slot where a resident reads them. A label would take the click to its control, so it is a div here. */
const texts = (props: EditProps, marked = mark(props)): Node[] =>
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
    if (behind) return el('div', { key, slot }, text({ tagName: 'span' }), ' ', el('span', { className: 'owc-optional', contentEditable: false }, behind));
    return text({ key, tagName: element === 'label' ? 'div' : elementOf(element, attributes, props.name), slot: slot || undefined });
  });

const innerOptions = (name: string): Props => {
  const { inner, template } = typeOf(name);
  return Array.isArray(inner) ? { allowedBlocks: inner, template: template ?? [[inner[0]], [inner[0]]] } : { template: template ?? [['core/paragraph']] };
};

/** Any element with slots: the element itself, with its texts and inner blocks in it. */
export function Edit(props: EditProps): Node {
  const { name, attributes } = props;
  const { tag, inner } = typeOf(name);
  const blockProps = useBlockProps();
  const { children, ...host } = useInnerBlocksProps(blockProps, innerOptions(name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(tag, tag.startsWith('owc-') ? hostProps(name, attributes, host) : host, texts(props), inner ? children : null));
}

/** Items in a list of their own. */
export function EditList(props: EditProps): Node {
  const { name, attributes } = props;
  const { tag, box } = typeOf(name);
  const items = useInnerBlocksProps({}, innerOptions(name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(tag, hostProps(name, attributes, useBlockProps()), texts(props), el(box, items)));
}

/** A card is an item of its list. */
export function EditCard(props: EditProps): Node {
  const { name, attributes } = props;
  const inner = useInnerBlocksProps({}, innerOptions(name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('li', useBlockProps(), el('owc-card', hostProps(name, attributes, inner))));
}

/** Shows the tab that is worked in. */
export function EditTabs(props: EditProps): Node {
  const { name, attributes, clientId } = props;
  const selected = wp.data.useSelect((select) => {
    const store = select('core/block-editor');
    const at = store.getSelectedBlockClientId!() as string | null;
    return (store.getBlockOrder!(clientId) as string[]).findIndex((id) => id === at || (store.hasSelectedInnerBlock!(id, true) as boolean));
  }, [clientId]);
  const [shown, show] = wp.element.useState(0); // stays when a tab is pressed: then the block around them is selected
  wp.element.useEffect(() => {
    if (selected >= 0) show(selected);
  }, [selected]);
  const { children, ...host } = useInnerBlocksProps(useBlockProps(), innerOptions(name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('owc-tabs', { ...hostProps(name, attributes, host), selected: shown }, children));
}

/** The words of a tab stand above its text too, where they can be typed: a heading that is in a box of its own is not hidden. */
export function EditTab(props: EditProps): Node {
  // The toolbar of a block lies above it: there is room for it, so that the tabs can be pressed.
  const { children, ...host } = useInnerBlocksProps(useBlockProps({ style: { marginBlockStart: '4.5rem' } }), innerOptions(props.name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('section', host, el('div', null, texts(props)), children));
}

/** What is in it is edited in place. */
export function EditDialog(props: EditProps): Node {
  const inner = useInnerBlocksProps({}, innerOptions(props.name));
  const [opener, ...rest] = texts(props);
  const box = { border: '1px solid', padding: '1rem' };
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', useBlockProps(), opener, el('div', { style: box }, rest, el('div', inner))));
}

/** A table of WordPress: its cells are typed in, so no button may stand in them now. */
export function EditTable(props: EditProps): Node {
  const { sortable: _, stacked: __, sticky: ___, ...attributes } = props.attributes;
  const host = useInnerBlocksProps(useBlockProps(), innerOptions(props.name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('owc-table', hostProps(props.name, attributes, host)));
}

/** Nothing is printed from the editor. */
export function EditPrint(props: EditProps): Node {
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', useBlockProps(), el('owc-print', { ...hostProps(props.name, props.attributes, {}), inert: '' })));
}

/** A link with its words, which leads nowhere while it is edited. */
export function EditLink(props: EditProps): Node {
  const { name, attributes, setAttributes } = props;
  const { children, ...host } = useInnerBlocksProps(useBlockProps(), innerOptions(name));
  const { label } = typeOf(name).attributes.text!.owc!;
  const text = el(RichText, { tagName: 'span', identifier: 'text', value: attributes.text, onChange: (value: unknown) => setAttributes({ text: value }), placeholder: label, 'aria-label': label, disableLineBreaks: true, allowedFormats: [] });
  const { inner, tag } = typeOf(name);
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el(tag, hostProps(name, attributes, host), el('a', { href: String(attributes.href || '#'), onClick: prevent }, text), inner ? children : null));
}

/** An item stays open: what is closed cannot be edited. Keys and clicks in the summary are for its text. */
export function EditItem(props: EditProps): Node {
  const { children, ...host } = useInnerBlocksProps(useBlockProps({ open: true }), innerOptions(props.name));
  const { attributes, setAttributes } = props;
  const label = __('Question or subject', 'owc-elements');
  const text = el(RichText, { tagName: 'span', identifier: 'summary', value: attributes.summary, onChange: (summary: unknown) => setAttributes({ summary }), placeholder: label, 'aria-label': label, disableLineBreaks: true });
  return el('details', host, el('summary', { onClick: prevent, onKeyUp: (event: KeyboardEvent) => event.key === ' ' && prevent(event) }, text), children);
}

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

/** A product loads itself, as it does for a resident. Its links lead out of the editor, so they do nothing here. */
export function EditProduct(props: EditProps): Node {
  const { name, attributes, setAttributes } = props;
  const host = hostProps(name, attributes, useBlockProps());
  const choose = (chosen: Attributes): void => setAttributes(chosen);
  const picker = el(ProductPicker, { value: attributes.src, onChange: choose });
  if (!attributes.src) {
    const { Placeholder } = wp.components;
    return el('div', plainProps(host), el(Placeholder, { icon: 'id-alt', label: __('Product', 'owc-elements'), instructions: __('Choose a product of this municipality.', 'owc-elements') }, picker));
  }
  const src = new URL(String(attributes.src), location.href).href; // the canvas has no address to start from in older versions of WordPress
  const onClickCapture = (event: Event): void => void ((event.target as Element).closest('a[href]') && prevent(event));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }, el('div', { style: { marginBottom: 24 } }, picker)), el('owc-product', { ...host, src, key: src, onClickCapture }));
}

/** What the catalogue says, as the server prints it on a page. */
export function EditServed(props: EditProps): Node {
  const { name, attributes } = props;
  const { Placeholder } = wp.components;
  const { title, icon, attributes: schema } = wp.blocks.getBlockType(name)!;
  const needs = 'src' in schema && !attributes.src;
  const onClickCapture = (event: Event): void => void ((event.target as Element).closest('a[href], button') && prevent(event));
  const post = wp.data.useSelect((select) => select('core/editor')?.getCurrentPostId?.(), []); // none where a template is edited
  const nothing = (): Node => el(Placeholder, { icon: icon?.src, label: title, instructions: needs ? __('Give the address of the source in the settings of this block.', 'owc-elements') : __('There is nothing to show now.', 'owc-elements') });
  const shown = needs ? nothing() : el(wp.serverSideRender, { block: name, attributes, ...(typeof post === 'number' && { urlQueryArgs: { post_id: post } }), EmptyResponsePlaceholder: nothing });
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', { ...useBlockProps(), onClickCapture, onSubmitCapture: prevent }, shown));
}

/** A plain element takes the class by the name that React gives it. */
const plainProps = ({ class: className, ...props }: Props): Props => ({ ...props, className });

export const edits: Record<string, (props: EditProps) => Node> = {
  ...Object.fromEntries(Object.keys(previews).map((name) => [name, EditField])),
  ...Object.fromEntries(['breadcrumb', 'contact', 'costs', 'event-item', 'event-list', 'feedback', 'language-switch', 'map', 'news-item', 'news-list', 'opening-hours', 'product-list', 'product-search', 'publication-item', 'publication-list', 'quick-exit', 'toc'].map((name) => [`owc/${name}`, EditServed])),
  'owc/accordion-item': EditItem,
  'owc/back': EditLink,
  'owc/button': EditButton,
  'owc/card': EditCard,
  'owc/card-list': EditList,
  'owc/checkbox': EditCheckbox,
  'owc/dialog': EditDialog,
  'owc/form': EditForm,
  'owc/print': EditPrint,
  'owc/product': EditProduct,
  'owc/radio': EditAnswer,
  'owc/repeat': EditRepeat,
  'owc/slider': EditList,
  'owc/tab': EditTab,
  'owc/table': EditTable,
  'owc/tabs': EditTabs,
  'owc/timeline': EditList,
  'owc/video': EditLink,
};
