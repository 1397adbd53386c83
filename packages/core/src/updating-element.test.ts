import { expect, fixture, html } from '@open-wc/testing';
import { css } from '@lit/reactive-element/css-tag.js';
import { property, UpdatingElement } from './updating-element.js';
import type { Changes } from './updating-element.js';

class Probe extends UpdatingElement {
  static override styles = css`
    :host {
      color: rgb(1, 2, 3);
    }
  `;
  @property() text = 'een';
  @property({ type: Number, attribute: 'how-many' }) howMany?: number;
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) list?: string[];
  @property({ reflect: true }) variant = 'plain';

  /** What each update was told: the names that changed and what they were. */
  readonly told: [string, unknown][][] = [];
  firsts = 0;

  protected override willUpdate(changes: Changes): void {
    if (this.text === 'dubbel') this.howMany = 2;
    this.told.push(['text', 'howMany', 'open', 'list', 'variant'].filter((name) => changes.has(name)).map((name) => [name, changes.get(name)]));
    if (this.text === 'fout') throw new Error('fout');
  }

  protected override firstUpdated(): void {
    this.firsts++;
  }
}
customElements.define('test-probe', Probe);
const probe = (template = html`<test-probe></test-probe>`): Promise<Probe> => fixture<Probe>(template);

describe('updating element', () => {
  it('deals with what it starts with once, when it stands in the page', async () => {
    const element = document.createElement('test-probe') as Probe;
    element.text = 'twee';
    element.setAttribute('how-many', '3');
    await element.updateComplete;
    expect(element.told).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(element.told).to.deep.equal([['text', 'howMany', 'open', 'variant'].map((name) => [name, undefined])]);
    expect([element.text, element.howMany, element.firsts]).to.deep.equal(['twee', 3, 1]);
    element.remove();
  });

  it('deals with the changes of one moment together, and says what was there before', async () => {
    const element = await probe();
    element.text = 'twee';
    element.text = 'drie';
    element.open = true;
    await element.updateComplete;
    expect(element.told.slice(1)).to.deep.equal([[['text', 'een'], ['open', false]]]);
    element.open = true;
    await element.updateComplete;
    expect(element.told.length, 'updates after a value that it had').to.equal(2);
    expect(element.firsts).to.equal(1);
  });

  it('counts what an update sets as a part of it', async () => {
    const element = await probe();
    element.text = 'dubbel';
    await element.updateComplete;
    await element.updateComplete;
    expect(element.told.slice(1)).to.deep.equal([[['text', 'een'], ['howMany', undefined]]]);
  });

  it('reads its attributes, also when they go', async () => {
    const element = await probe(html`<test-probe text="twee" how-many="2" open list="niet"></test-probe>`);
    expect([element.text, element.howMany, element.open, element.list]).to.deep.equal(['twee', 2, true, undefined]);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    expect([element.text, element.howMany, element.open]).to.deep.equal(['', undefined, false]);
  });

  it('keeps a reflecting property in its attribute, and writes none by itself', async () => {
    const element = await probe();
    expect([element.variant, element.hasAttribute('variant')]).to.deep.equal(['plain', false]);
    element.variant = 'loud';
    expect(element.getAttribute('variant')).to.equal('loud');
    element.setAttribute('variant', 'soft');
    expect(element.variant).to.equal('soft');
    await element.updateComplete;
    expect(element.told[1]!.map(([name]) => name)).to.deep.equal(['variant']);
    element.removeAttribute('variant');
    expect(element.variant).to.equal('plain');
  });

  it('takes what a script set before it was defined', async () => {
    const element = document.createElement('test-late-probe') as Probe;
    element.setAttribute('text', 'attribuut');
    Object.assign(element, { text: 'twee', mine: 'van de pagina' });
    document.body.append(element);
    customElements.define('test-late-probe', class extends Probe {});
    await element.updateComplete;
    expect([element.text, Object.hasOwn(element, 'text')]).to.deep.equal(['twee', false]);
    expect((element as unknown as { mine: string }).mine).to.equal('van de pagina');
    element.text = 'drie';
    await element.updateComplete;
    expect(element.told.at(-1)).to.deep.equal([['text', 'twee']]);
    element.remove();
  });

  it('lets others go on when one update fails, and tries again at the next change', async () => {
    const [one, other] = [await probe(), await probe()];
    const onerror = window.onerror; // Mocha fails the test for it
    window.onerror = null;
    const reported = new Promise<ErrorEvent>((done) => addEventListener('error', (event) => {
      event.preventDefault();
      done(event);
    }, { once: true }));
    one.text = 'fout';
    other.text = 'twee';
    expect((await reported).message).to.contain('fout');
    window.onerror = onerror;
    await other.updateComplete;
    expect(other.told.length).to.equal(2);
    one.text = 'goed';
    await one.updateComplete;
    expect(one.told.at(-1)).to.deep.equal([['text', 'fout']]);
  });

  it('is complete when what its update asks of another is', async () => {
    const [one, other] = [await probe(), await probe()];
    other.text = 'vier';
    await other.updateComplete;
    Object.defineProperty(one, 'updated', { value: () => (other.text = one.text) });
    one.text = 'twee';
    await one.updateComplete;
    expect(other.told.at(-1)).to.deep.equal([['text', 'vier']]);
  });

  it('has its styles, and those of its parent when it has none', async () => {
    customElements.define('test-child-probe', class extends Probe {});
    const box = await fixture(html`<div><test-probe></test-probe><test-child-probe></test-child-probe></div>`);
    expect([...box.children].map((element) => getComputedStyle(element).color)).to.deep.equal(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
  });
});
