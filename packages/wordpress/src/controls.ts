import { __, el, wp } from './wp.js';
import type { AttributeSchema, EditProps, Node } from './wp.js';

interface ControlProps {
  schema: AttributeSchema;
  value: unknown;
  onChange(value: unknown): void;
}

/** The inspector control of one attribute, with the words of the element's own comment. */
function Control({ schema, value, onChange }: ControlProps): Node {
  const { SelectControl, TextareaControl, TextControl, ToggleControl } = wp.components;
  const { label, help, options, url, lines } = schema.owc!;
  const shared = { label, help, onChange, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  if (schema.type === 'boolean') return el(ToggleControl, { ...shared, checked: Boolean(value) });
  const number = schema.type === 'number';
  const numeric = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  if (options) {
    return el(SelectControl, {
      ...shared,
      value: String(value ?? ''),
      options: Object.entries(options).map(([key, text]) => ({ value: key, label: text })),
      onChange: (chosen: string) => onChange(number ? numeric(chosen) : chosen),
    });
  }
  if (lines) return el(TextareaControl, { ...shared, rows: 6, value: String(value ?? ''), onChange: (text: string) => onChange(text || undefined) });
  return el(TextControl, { ...shared, value: String(value ?? ''), type: number ? 'number' : url ? 'url' : 'text', onChange: (text: string) => onChange(number ? numeric(text) : text || undefined) });
}

/** All controls of a block, beside the page, but for those that do not matter where it stands. */
export function Inspector({ name, attributes, setAttributes, children, hide = [] }: EditProps & { children?: Node; hide?: string[] }): Node {
  const { InspectorControls } = wp.blockEditor;
  const own = Object.entries(wp.blocks.getBlockType(name)!.attributes).filter(([key, { owc }]) => owc?.label && owc.slot === undefined && !hide.includes(key));
  if (!own.length) return null;
  return el(
    InspectorControls,
    null,
    el(
      wp.components.PanelBody,
      { title: __('Settings', 'owc-elements') },
      children,
      own.map(([key, schema]) => el(Control, { key, schema, value: attributes[key], onChange: (value: unknown) => setAttributes({ [key]: value }) })),
    ),
  );
}
