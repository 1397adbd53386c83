import type { PropertyValues } from '@lit/reactive-element';
import { idOf, isOurs, make, setAttribute } from './ours.js';
import { SlottedElement } from './slotted-element.js';

export { idOf, isOurs, make, setAttribute };

// One observer serves every element: a morph takes our nodes and attributes away, a framework brings its own later.
const homes = new WeakMap<Node, AdoptingElement>();
let watcher: MutationObserver | undefined;
/** Looks again at an element when `node` changes. */
export const watch = (node: Node, home: AdoptingElement, changes: MutationObserverInit): void => {
  watcher ??= new MutationObserver((records) => {
    for (const element of new Set(records.map((record) => homes.get(record.target)))) if (element?.isConnected) element.adopt();
  });
  homes.set(node, home);
  watcher.observe(node, changes);
};

const parsed = (): Promise<void> | undefined =>
  document.readyState === 'loading' ? new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true })) : undefined;

/**
 * An element around one native control in light DOM: it adopts the control that the author or server wrote, or makes one.
 * It adds siblings; it never moves, wraps, replaces or empties what it finds. See docs/decisions/0001-light-and-shadow.md.
 */
export abstract class AdoptingElement<C extends HTMLElement = HTMLElement> extends SlottedElement {
  /** Attributes of the host that belong to a control that we made. */
  static forwarded: readonly string[] = [];

  /** Attributes that we write on the author's control, and write again when a morph takes them off. */
  static written: string[] = [];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.forwarded];
  }

  /** The native control, in light DOM. */
  control?: C;
  #own?: C; // kept, so that what was typed can be put back after a morph

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.control && this.control === this.#own && (this.constructor as typeof AdoptingElement).forwarded.includes(name)) this.forward(this.#own, name);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.adopt();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.adopt(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    watch(this, this, { childList: true });
    this.#watchControl();
  }

  /** Which child is a control that this element can adopt. */
  protected abstract isControl(node: Element): node is C;

  /** Makes the control of an element that was written without one. */
  protected abstract makeControl(): C;

  /** Called when the control is another one than before. */
  protected controlChanged?(control: C): void;

  /** Takes up the children as they are now. Safe to call again at any time. */
  adopt(_changed?: PropertyValues): void {
    this.adoptControl();
  }

  /** Finds the control that the author or server wrote, or makes one. A group has several and finds them its own way. */
  protected adoptControl(): void {
    let theirs: C | undefined;
    for (let child = this.firstElementChild; child && !theirs; child = child.nextElementSibling) {
      if (!this.isControl(child)) continue;
      if (isOurs(child)) this.#own ??= child;
      else theirs = child;
    }
    theirs ??= [...this.querySelectorAll('*')].find((node): node is C => this.isControl(node) && !isOurs(node)); // some form engines wrap their control
    if (!theirs && !this.#own) {
      const wait = this.nextSibling ? undefined : parsed(); // the author's control may still be on its way
      if (wait) return void wait.then(() => this.isConnected && this.requestUpdate());
      this.#own = this.makeControl();
      for (const name of this.getAttributeNames()) if ((this.constructor as typeof AdoptingElement).forwarded.includes(name)) this.forward(this.#own, name);
    }
    const control = theirs ?? this.#own!;
    if (theirs && this.#own) {
      this.replaceOwn(this.#own, theirs);
      this.#own.remove();
      this.#own = undefined;
    }
    if (control !== this.control) {
      this.control = control;
      if (this.hasUpdated) this.#watchControl();
      this.controlChanged?.(control);
    }
    if (control === this.#own && control.parentNode !== this) this.append(control);
  }

  #watchControl(): void {
    const { written } = this.constructor as typeof AdoptingElement;
    if (this.control !== this.#own && written.length) watch(this.control!, this, { attributeFilter: written });
  }

  /** An author's control came after we had made ours. */
  protected replaceOwn(_own: C, _theirs: C): void {}

  override focus(options?: FocusOptions): void {
    this.control?.focus(options);
  }

  /** What an attribute of the host is on the control. */
  protected forwardedValue(name: string): string | null {
    return this.getAttribute(name);
  }

  /** Gives a control of ours what an attribute of the host says. */
  protected forward(own: C, name: string): void {
    setAttribute(own, name, this.forwardedValue(name));
  }
}
