// What a resident meets in a field, and the page to meet it in. For the tests of who owns a node.
import { expect } from '@open-wc/testing';
import '@openwebconcept/forms/text-field.js';

export interface Expected {
  label: string;
  /** What is read after the name and the value: description and error, in this order, with a bar between them. */
  help?: string;
  value?: string;
  invalid?: boolean;
}

const boxes: Element[] = [];

/** An empty place in the page; gone after the test. */
export function place(html = ''): HTMLDivElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  boxes.push(box);
  return box;
}

export const clear = (): void => boxes.splice(0).forEach((box) => box.remove());

export const theField = (root: ParentNode): HTMLElementTagNameMap['owc-text-field'] => (root instanceof Element && root.matches('owc-text-field') ? root : root.querySelector('owc-text-field'))! as HTMLElementTagNameMap['owc-text-field'];
export const theInput = (root: ParentNode): HTMLInputElement => root.querySelector('input')!;

/** Lit and mutation observers work in microtasks: a task later they are done. */
export const settled = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

const seen = (node: Element): boolean => node.getClientRects().length > 0; // a child in no slot has no box either
const text = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** Compares nodes by hand: a report that writes out two nodes property by property does not end. */
export const same = (one: Element | null | undefined, other: Element | null, what: string): void => {
  expect(one === other, what).to.equal(true);
};

/** One input, one visible label linked to it, help that can be read, and no reference to nowhere. */
export async function meets(root: ParentNode, { label, help = '', value, invalid = false }: Expected): Promise<void> {
  await settled();
  const inputs = [...root.querySelectorAll('input')];
  expect(inputs.length, 'inputs').to.equal(1);
  const input = inputs[0]!;
  const page = input.getRootNode() as Document;
  expect(seen(input), 'the input is shown').to.equal(true);
  const labels = [...root.querySelectorAll('label')].filter(seen);
  expect(labels.map(text), 'labels').to.deep.equal([label]);
  same(labels[0]!.control, input, 'what a click on the label reaches');
  expect(theField(root).labelText, 'the name in messages').to.equal(label);
  const ids = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.filter((id) => !page.getElementById(id)), 'references to nowhere').to.deep.equal([]);
  const described = ids.map((id) => page.getElementById(id)!);
  expect(described.map(text).join('|'), 'help').to.equal(help);
  expect(described.every(seen), 'the help is shown').to.equal(true);
  const said = [...root.querySelectorAll('[slot=description], [slot=error]')].filter(seen).map(text);
  expect(said.join('|'), 'help on the screen').to.equal(help);
  expect(input.getAttribute('aria-invalid') === 'true', 'marked as wrong').to.equal(invalid);
  if (value !== undefined) expect(input.value, 'value').to.equal(value);
  const taken = [...page.querySelectorAll('[id]')].map((node) => node.id);
  expect(taken.filter((id, index) => taken.indexOf(id) !== index), 'ids that are used twice').to.deep.equal([]);
}

/** What changes in the light tree while `act` runs. */
export async function changesIn(root: Node, act: () => unknown): Promise<string[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => records.push(...list));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  await settled();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName ?? ''].join(' ').trim());
}

/** A field as its shorthand, as a server prints it, and as a hurried author writes it. */
export const short = (more = ''): string => `<owc-text-field label="Naam" description="Hulp" name="n" ${more}></owc-text-field>`;
export const full = (label = 'Naam'): string =>
  `<owc-text-field><label slot="label" for="n1">${label}</label><div slot="description" id="n1-hulp">Hulp</div><input id="n1" name="n" aria-describedby="n1-hulp"></owc-text-field>`;
export const bare = '<owc-text-field><label>Naam</label><input name="n"></owc-text-field>';
