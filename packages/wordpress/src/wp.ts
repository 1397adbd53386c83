/** The parts of WordPress that the editor's script uses. They are on the page already, so nothing of them is bundled. */

export type Node = unknown;
export type Props = Record<string, unknown>;
export type Attributes = Record<string, unknown>;

/** What PHP says about an attribute, for its control; see block_attributes() in inc/blocks.php. */
export interface AttributeSchema {
  type: string;
  source?: string;
  selector?: string;
  default?: unknown;
  owc?: {
    attr?: string;
    label?: string;
    help?: string;
    options?: Record<string, string>;
    url?: boolean;
    lines?: boolean;
    initial?: unknown;
    slot?: string;
    element?: string;
  };
}

/** What kind of block it is; see blocks.mjs. */
export interface Nature {
  tag: string;
  inner: boolean | string[];
  lang: string;
  item?: string;
  box?: string;
  section?: boolean;
  /** HTML of what only a server prints: tag, then texts and more of these. */
  sample?: unknown[];
  template?: unknown[];
}

export interface BlockType {
  name: string;
  title: string;
  icon?: { src: string };
  attributes: Record<string, AttributeSchema>;
  supports: { owc?: Nature };
  parent?: string[];
  ancestor?: string[];
}

export interface EditProps {
  name: string;
  clientId: string;
  isSelected: boolean;
  attributes: Attributes;
  setAttributes(changed: Attributes): void;
}

/** A text with its formats, as an editor changes it. */
export interface RichTextValue {
  text: string;
}

export interface Block {
  clientId: string;
  name: string;
  attributes: Attributes;
  innerBlocks: Block[];
}

type Store = Record<string, (...args: unknown[]) => unknown>;
type Component = string | ((props: never) => Node);

type Panels = Record<'PluginDocumentSettingPanel' | 'PluginPrePublishPanel' | 'PluginSidebar' | 'PluginSidebarMoreMenuItem', Component>;

interface Wp {
  serverSideRender: Component;
  apiFetch<T>(options: { path: string }): Promise<T>;
  blockEditor: {
    BlockControls: Component;
    InnerBlocks: { Content: Component };
    InspectorControls: Component;
    RichTextToolbarButton: Component;
    RichText: Component & { Content: Component; isEmpty(value: unknown): boolean };
    useBlockProps: ((props?: Props) => Props) & { save(props?: Props): Props };
    useInnerBlocksProps: ((props?: Props, options?: Props) => Props & { children: Node });
  };
  blocks: {
    createBlock(name: string, attributes?: Attributes, innerBlocks?: Block[]): Block;
    getBlockType(name: string): BlockType | undefined;
    rawHandler(options: { HTML: string }): Block[];
    registerBlockType(name: string, settings: Props): void;
  };
  components: Record<'Button' | 'ComboboxControl' | 'PanelBody' | 'Placeholder' | 'Popover' | 'SelectControl' | 'TextareaControl' | 'TextControl' | 'ToggleControl' | 'ToolbarButton' | 'ToolbarGroup', Component>;
  data: {
    dispatch(store: string): Store;
    select(store: string): Store;
    subscribe(listener: () => void): () => void;
    useSelect<T>(read: (select: (store: string) => Store) => T, uses: unknown[]): T;
  };
  editor: Panels;
  editPost: Panels;
  element: {
    createElement(type: unknown, props?: Props | null, ...children: Node[]): Node;
    Fragment: Component;
    RawHTML: Component;
    useEffect(work: () => void | (() => void), uses: unknown[]): void;
    useRef<T>(initial: T): { current: T };
    useState<T>(initial: T): [T, (value: T) => void];
  };
  htmlEntities: { decodeEntities(html: string): string };
  hooks: { addFilter(hook: string, name: string, change: (...args: never[]) => unknown): void };
  plugins: { registerPlugin(name: string, settings: Props): void };
  i18n: { __(text: string, domain: string): string };
  richText: {
    RichTextData: { fromHTMLString(html: string): unknown };
    applyFormat(value: RichTextValue, format: { type: string; attributes: Attributes }): RichTextValue;
    isCollapsed(value: RichTextValue): boolean | undefined;
    registerFormatType(name: string, settings: Props): void;
    removeFormat(value: RichTextValue, type: string): RichTextValue;
    useAnchor(options: Props): unknown;
  };
}

declare global {
  interface Window {
    /** What PHP tells this script: our blocks, those that are made around one of WordPress, and the path of the REST API. */
    owcElements: { blocks: string[]; wraps: Record<string, string>; rest: string };
    /** The same for the checks: the language of the site. */
    owcChecks: { lang: string };
  }
}

export const wp = (window as unknown as { wp: Wp }).wp;
export const { createElement: el } = wp.element;
export const { __ } = wp.i18n;
