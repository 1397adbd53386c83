import { adoptStyles, getCompatibleStyle, supportsAdoptingStyleSheets } from '@lit/reactive-element/css-tag.js';
import type { CSSResult, CSSResultGroup, CSSResultOrNative } from '@lit/reactive-element/css-tag.js';

/** How a property is known in HTML. */
export interface Declaration {
  type?: typeof String | typeof Boolean | typeof Number;
  /** The name of the attribute, when it is not that of the property in lower case; or false, when there is none. */
  attribute?: string | false;
  /** The attribute holds the value, as with native properties: for a text that a style sheet asks for. It needs a first value. */
  reflect?: boolean;
}

/** What changed since the last update, and what it was. At the first update that is everything with a value. */
export interface Changes {
  has(name: PropertyKey): boolean;
  get(name: PropertyKey): unknown;
}

/** `@property() label = ''`: when the property or its attribute changes, an update follows. */
export const property =
  (declaration?: Declaration) =>
  (proto: UpdatingElement, name: string): void =>
    (proto.constructor as typeof UpdatingElement).createProperty(name, declaration);

type Values = Record<PropertyKey, unknown>;

class FirstChanges implements Changes {
  #element: Values;
  constructor(element: object) {
    this.#element = element as Values;
  }
  has(name: PropertyKey): boolean {
    return this.#element[name] !== undefined;
  }
  get(): undefined {}
}

const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement; // a framework may import elements where there is no page

/**
 * A custom element with properties, of which the changes of one moment are dealt with together: what Lit's ReactiveElement is, by the
 * same names, for elements without templates. In less time and space: see docs/decisions/0006-speed.md.
 */
export abstract class UpdatingElement extends Base {
  static styles?: CSSResultGroup;
  static elementStyles: CSSResultOrNative[] = [];
  static properties: Record<string, Declaration> = {};

  /** Adds a property: `@property()` does. */
  static createProperty(name: string, declaration: Declaration = {}): void {
    if (!Object.hasOwn(this, 'properties')) this.properties = {};
    this.properties[name] = declaration;
  }

  static get observedAttributes(): string[] {
    return [...attributesOf(this).keys()];
  }

  static #queue: UpdatingElement[] = [];

  static #flush(this: void): void {
    // What an update asks of others is dealt with in the same turn.
    for (const element of UpdatingElement.#queue) {
      try {
        element.performUpdate();
      } catch (error) {
        reportError(error);
      }
    }
    UpdatingElement.#queue = [];
  }

  /** Where the element draws: in its shadow root, or in itself. */
  renderRoot!: HTMLElement | DocumentFragment;

  #pending = false;
  #updated = false;
  #changes?: Map<PropertyKey, unknown>;
  #early?: Values;

  constructor() {
    super();
    // What a script set before the element was defined would hide the accessors.
    for (const name of Object.keys(this)) {
      if (!(name in (this.constructor as typeof UpdatingElement).prototype)) continue;
      (this.#early ??= {})[name] = (this as Values)[name];
      delete (this as Values)[name];
    }
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    if (!this.#updated) this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const attribute = attributesOf(this.constructor as typeof UpdatingElement).get(name);
    if (!attribute || old === value) return;
    if (attribute.reflect) this.requestUpdate(attribute.property, old);
    else (this as Values)[attribute.property] = fromAttribute(value, attribute.type);
  }

  /** Was there a first update? */
  get hasUpdated(): boolean {
    return this.#updated;
  }

  /** Resolves when the changes of now are dealt with, and what they ask of other elements. */
  get updateComplete(): Promise<void> {
    return Promise.resolve(); // after the microtask that deals with them, which was there first
  }

  /** Asks for an update, of a property when it is named. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name !== undefined && this.#updated) {
      this.#changes ??= new Map();
      if (!this.#changes.has(name)) this.#changes.set(name, old);
    }
    if (this.#pending || !this.renderRoot) return;
    this.#pending = true;
    if (UpdatingElement.#queue.push(this) === 1) queueMicrotask(UpdatingElement.#flush);
  }

  protected createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const type = this.constructor as typeof UpdatingElement;
    if (!supportsAdoptingStyleSheets) adoptStyles(root, type.elementStyles);
    else if (type.elementStyles.length) root.adoptedStyleSheets = sheetsOf(type);
    return root;
  }

  /** Before an update. What is set here still belongs to it. */
  protected willUpdate(_changes: Changes): void {}

  /** After the first update. */
  protected firstUpdated(_changes: Changes): void {}

  /** After each update. */
  protected updated(_changes: Changes): void {}

  /** Deals with the changes of now at once, when there are any. */
  performUpdate(): void {
    if (!this.#pending) return;
    const first = !this.#updated;
    if (this.#early) Object.assign(this, this.#early);
    this.#early = undefined;
    const changes = first ? new FirstChanges(this) : (this.#changes ??= new Map());
    try {
      this.willUpdate(changes);
    } finally {
      this.#pending = false;
      this.#changes = undefined;
    }
    this.#updated = true;
    if (first) this.firstUpdated(changes);
    this.updated(changes);
  }
}

const fromAttribute = (value: string | null, type: Declaration['type']): unknown => {
  if (type === Boolean) return value !== null;
  if (type === Number) return value === null ? undefined : Number(value);
  return value ?? '';
};

type Attributes = Map<string, Declaration & { property: string }>;
const known = new WeakMap<typeof UpdatingElement, Attributes>();

/** The attributes of a class. Asked first when it is registered: then its properties and styles are set up. */
function attributesOf(type: typeof UpdatingElement): Attributes {
  let attributes = known.get(type);
  if (attributes) return attributes;
  const parent = Object.getPrototypeOf(type) as typeof UpdatingElement;
  attributes = new Map(type === UpdatingElement ? [] : attributesOf(parent));
  known.set(type, attributes);
  type.elementStyles = [type.styles ?? []].flat(Infinity as 1) as CSSResultOrNative[];
  if (!Object.hasOwn(type, 'properties')) return attributes;
  for (const [property, declaration] of Object.entries(type.properties)) {
    const attribute = declaration.attribute ?? property.toLowerCase();
    if (attribute !== false) attributes.set(attribute, { ...declaration, property });
    if (!Object.hasOwn(type.prototype, property)) addAccessor(type.prototype, property, declaration.reflect ? String(attribute) : '');
  }
  return attributes;
}

/** A reflecting property keeps its first value, which holds where the attribute is absent; from then on it writes the attribute. */
function addAccessor(prototype: UpdatingElement, property: string, reflected: string): void {
  const key = Symbol(property);
  Object.defineProperty(prototype, property, {
    configurable: true,
    enumerable: true,
    get(this: UpdatingElement & Values) {
      return (reflected && this.getAttribute(reflected)) || this[key];
    },
    set(this: UpdatingElement & Values, value: unknown) {
      const old = this[key];
      if (reflected && key in this) return value === null || value === undefined ? this.removeAttribute(reflected) : this.setAttribute(reflected, String(value));
      if (Object.is(old, value)) return;
      this[key] = value;
      this.requestUpdate(property, old);
    },
  });
}

const sheets = new WeakMap<typeof UpdatingElement, CSSStyleSheet[]>();

/** The same list for every element of a class: making one costs as much as the shadow root. */
function sheetsOf(type: typeof UpdatingElement): CSSStyleSheet[] {
  let list = sheets.get(type);
  if (!list) sheets.set(type, (list = type.elementStyles.map((style) => (getCompatibleStyle(style) as CSSResult).styleSheet ?? (style as CSSStyleSheet))));
  return list;
}
