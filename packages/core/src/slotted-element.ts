import { ReactiveElement } from '@lit/reactive-element';

const shadows = new WeakMap<typeof SlottedElement, DocumentFragment>();

/**
 * An element whose shadow root orders and draws what stands in light DOM: slots that never change. It needs no templates, and
 * so only half of Lit.
 */
export abstract class SlottedElement extends ReactiveElement {
  /** The names of the slots, in the order in which they are shown. The last may be empty: the default slot. None: there is no shadow root. */
  static slots: readonly string[] = [''];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const type = this.constructor as typeof SlottedElement;
    if (!type.slots.length) return this;
    const root = super.createRenderRoot();
    if (!shadows.has(type)) {
      const shadow = document.createDocumentFragment();
      for (const name of type.slots) shadow.append(Object.assign(document.createElement('slot'), { name }));
      shadows.set(type, shadow);
    }
    if (!root.childElementCount) root.append(shadows.get(type)!.cloneNode(true)); // a server may have printed it
    return root;
  }
}
