import { __, el, wp } from './wp.js';
import type { Attributes, Node, RichTextValue } from './wp.js';

/** A hard word in a text is marked, with its explanation, where it stands. PHP makes the element of it (inc/glossary.php). */

const type = 'owc/glossary';
/** Not in a heading, a link or a label: an explanation has a button. */
const places = ['core/paragraph', 'core/list-item', 'core/table'];
const { applyFormat, isCollapsed, registerFormatType, removeFormat, useAnchor } = wp.richText;

interface FormatProps {
  isActive: boolean;
  value: RichTextValue;
  activeAttributes: Attributes;
  contentRef: { current: HTMLElement };
  onChange(value: RichTextValue): void;
  onFocus(): void;
}

function EditWord(props: FormatProps): Node {
  const { isActive, value } = props;
  const [open, setOpen] = wp.element.useState(false);
  const place = wp.data.useSelect((select) => (select('core/block-editor').getSelectedBlock!() as { name: string } | null)?.name ?? '', []);
  if (!places.includes(place)) return null;
  return el(
    wp.element.Fragment,
    null,
    el(wp.blockEditor.RichTextToolbarButton, { icon: 'book-alt', title: __('Explain word', 'owc-elements'), isActive, isDisabled: !isActive && isCollapsed(value), onClick: () => setOpen(true) }),
    open && el(Meaning, { ...props, close: () => setOpen(false) }),
  );
}

function Meaning({ value, onChange, onFocus, activeAttributes, contentRef, isActive, close }: FormatProps & { close(): void }): Node {
  const { Button, Popover, TextareaControl } = wp.components;
  const [meaning, setMeaning] = wp.element.useState(String(activeAttributes.title ?? ''));
  const anchor = useAnchor({ editableContentElement: contentRef.current, settings: { ...settings, isActive } });
  const done = (changed: RichTextValue): void => {
    onChange(changed);
    close();
    onFocus();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    done(applyFormat(value, { type, attributes: { title: meaning.trim() } }));
  };
  const help = __('In plain words. Leave it empty to use the word list on this page.', 'owc-elements');
  return el(
    Popover,
    { anchor, placement: 'bottom-start', onClose: close, focusOnMount: 'firstElement' },
    el(
      'form',
      { onSubmit: submit, style: { width: 320, padding: 16 } },
      el(TextareaControl, { label: __('Explanation', 'owc-elements'), help, rows: 3, value: meaning, onChange: setMeaning, __nextHasNoMarginBottom: true }),
      el('p', null, el(Button, { type: 'submit', variant: 'primary' }, __('Apply', 'owc-elements')), ' ', isActive && el(Button, { variant: 'tertiary', isDestructive: true, onClick: () => done(removeFormat(value, type)) }, __('Remove', 'owc-elements'))),
    ),
  );
}

const settings = { name: type, title: __('Explain word', 'owc-elements'), tagName: 'span', className: 'owc-glossary', attributes: { title: 'title' }, edit: EditWord };

registerFormatType(type, settings);
