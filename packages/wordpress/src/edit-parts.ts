import { Inspector } from './controls.js';
import { Edit, innerOptions, prevent, texts } from './edit.js';
import { hostProps } from './host.js';
import { __, el, wp } from './wp.js';
import type { EditProps, Node } from './wp.js';

const { RichText, useBlockProps, useInnerBlocksProps } = wp.blockEditor;

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

/** All slides are there to be worked in, beside each other: what is out of sight cannot be edited. */
export function EditSlider(props: EditProps): Node {
  const style = { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))', gap: '1rem', margin: 0, padding: 0, listStyle: 'none' };
  const slides = useInnerBlocksProps({ style }, innerOptions(props.name));
  return el(wp.element.Fragment, null, el(Inspector, { ...props }), el('div', useBlockProps(), el('ul', slides)));
}

/** What is done and what is to come is seen as on the page. */
export function EditStep(props: EditProps): Node {
  const { state } = props.attributes;
  return Edit(props, undefined, state === 'current' ? { 'aria-current': 'step' } : state ? { 'data-state': state } : {});
}

/** How many pages there are is known on the page: here it shows what it looks like. */
export function EditPagination(props: EditProps): Node {
  return el('div', useBlockProps(), el('owc-pagination', { ...hostProps(props.name, props.attributes, {}), current: 2, total: 5, href: '#', inert: '' }));
}

/** An item stays open: what is closed cannot be edited. Keys and clicks in the summary are for its text. */
export function EditItem(props: EditProps): Node {
  const { children, ...host } = useInnerBlocksProps(useBlockProps({ open: true }), innerOptions(props.name));
  const { attributes, setAttributes } = props;
  const label = __('Question or subject', 'owc-elements');
  const text = el(RichText, { tagName: 'span', identifier: 'summary', value: attributes.summary, onChange: (summary: unknown) => setAttributes({ summary }), placeholder: label, 'aria-label': label, disableLineBreaks: true });
  return el('details', host, el('summary', { onClick: prevent, onKeyUp: (event: KeyboardEvent) => event.key === ' ' && prevent(event) }, text), children);
}
