// Who owns a node, when a framework writes the page. See ownership.test.ts for the page itself.
import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import { bare, clear, full, meets, place, same, settled, short, theField, theInput } from './field.js';

afterEach(clear);

const morphs: Record<string, (box: Element, page: string) => unknown> = {
  idiomorph: (box, page) => Idiomorph.morph(box, page, { morphStyle: 'innerHTML' }),
  morphdom: (box, page) => morphdom(box, `<div>${page}</div>`),
};

for (const [name, morph] of Object.entries(morphs)) {
  describe(`ownership: ${name}`, () => {
    it('keeps a shorthand field and what was typed when the page did not change', async () => {
      const box = place(short());
      await settled();
      const input = theInput(box);
      input.value = 'Jan';
      morph(box, short());
      await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
      same(theInput(box), input, 'the input is still the same');
    });

    it('gives a shorthand field a new label and an error', async () => {
      const box = place(short());
      await settled();
      theInput(box).value = 'Jan';
      morph(box, short('error="Fout"').replace('"Naam"', '"Nieuw"'));
      await meets(box, { label: 'Nieuw', help: 'Hulp|Fout', value: 'Jan', invalid: true });
    });

    it('keeps the input and the focus of complete server markup', async () => {
      const box = place(full());
      await settled();
      const input = theInput(box);
      input.focus();
      morph(box, full('Nieuw'));
      await meets(box, { label: 'Nieuw', help: 'Hulp' });
      same(document.activeElement, input, 'the focus');
    });

    it('links bare children again', async () => {
      const box = place(bare);
      await settled();
      morph(box, bare);
      await meets(box, { label: 'Naam' });
    });

    it('keeps an error that a script set in server markup', async () => {
      const box = place(full());
      await settled();
      theField(box).error = 'Fout';
      await settled();
      morph(box, full());
      await meets(box, { label: 'Naam', help: 'Hulp|Fout', invalid: true });
    });

    it('shows an error that the server adds', async () => {
      const box = place(full());
      await settled();
      morph(box, full().replace('<input', '<div slot="error" id="n1-fout">Fout</div><input').replace('"n1-hulp"><', '"n1-hulp n1-fout"><'));
      await meets(box, { label: 'Naam', help: 'Hulp|Fout', invalid: true });
    });

    it('shows an error of the server that comes back after it was taken away', async () => {
      const page =
        '<owc-text-field><label slot="label" for="n1">Naam</label><div slot="error" id="n1-fout">Onbekend</div><input id="n1" value="Jan" aria-describedby="n1-fout" aria-invalid="true"></owc-text-field>';
      const box = place(page);
      await settled();
      theField(box).reportValidity();
      await meets(box, { label: 'Naam' });
      morph(box, page);
      await meets(box, { label: 'Naam', help: 'Onbekend', invalid: true });
    });

    it('keeps a required field required', async () => {
      const page = full().replace('<owc-text-field', '<owc-text-field required');
      const box = place(page);
      await settled();
      morph(box, page);
      await settled();
      expect(theInput(box).getAttribute('aria-required')).to.equal('true');
    });
  });
}

describe('ownership: Lit', () => {
  it('rerenders attributes around what was typed', async () => {
    const box = place();
    const show = (label: string, error = ''): unknown => render(html`<owc-text-field label=${label} error=${error || nothing} name="n"></owc-text-field>`, box);
    show('Naam');
    await settled();
    theInput(box).value = 'Jan';
    show('Nieuw', 'Fout');
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'Jan', invalid: true });
    show('Nieuw');
    await meets(box, { label: 'Nieuw', value: 'Jan' });
  });

  it('owns the children, with an error that comes and goes', async () => {
    const box = place();
    const error = (words: string): TemplateResult => html`<div slot="error">${words}</div>`;
    const show = (label: string, words = ''): unknown =>
      render(html`<owc-text-field><label slot="label">${label}</label>${words ? error(words) : nothing}<input name="n" /></owc-text-field>`, box);
    show('Naam');
    await settled();
    theInput(box).value = 'Jan';
    show('Nieuw', 'Fout');
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'Jan', invalid: true });
    show('Nieuw');
    await meets(box, { label: 'Nieuw', value: 'Jan' });
    show('Nieuw', 'Weer');
    await meets(box, { label: 'Nieuw', help: 'Weer', value: 'Jan', invalid: true });
  });

  it('shows one label when it is both a child and a property', async () => {
    const box = place();
    for (const label of ['Naam', 'Nieuw', 'Derde']) {
      render(html`<owc-text-field .label=${label}><label slot="label">${label}</label><input /></owc-text-field>`, box);
      await meets(box, { label });
    }
  });
});

interface ReactParts {
  React: {
    createElement(type: unknown, props?: object | null, ...children: unknown[]): object;
    useEffect(effect: () => void): void;
    StrictMode: unknown;
  };
  ReactDOM: {
    flushSync(act: () => void): void;
    createRoot(box: Element): ReactRoot;
    hydrateRoot(box: Element, app: object, options: { onRecoverableError(error: Error): void }): ReactRoot;
  };
}
interface ReactRoot {
  render(app: object): void;
  unmount(): void;
}

describe('ownership: React 18', () => {
  let React: ReactParts['React'];
  let ReactDOM: ReactParts['ReactDOM'];
  let h: ReactParts['React']['createElement'];
  const roots: ReactRoot[] = [];
  const { error } = console;

  before(async () => {
    for (const path of ['react/umd/react.development.js', 'react-dom/umd/react-dom.development.js']) {
      const script = Object.assign(document.createElement('script'), { src: `/node_modules/${path}` });
      await new Promise((done, fail) => {
        script.addEventListener('load', done);
        script.addEventListener('error', fail);
        document.head.append(script);
      });
    }
    ({ React, ReactDOM } = window as unknown as ReactParts);
    h = React.createElement;
  });
  afterEach(() => {
    console.error = error;
    for (const root of roots.splice(0)) ReactDOM.flushSync(() => root.unmount());
  });

  const start = (box: Element): ((app: object) => void) => {
    const root = ReactDOM.createRoot(box);
    roots.push(root);
    return (app) => ReactDOM.flushSync(() => root.render(app));
  };

  /** Hydrates what stands in the box, and gives the complaints of React. */
  const hydrate = async (box: Element, app: object): Promise<{ complaints: string[]; show(app: object): void }> => {
    const complaints: string[] = [];
    let root: ReactRoot;
    let App: (props: { shown: object }) => object;
    await new Promise<void>((done) => {
      App = ({ shown }) => {
        React.useEffect(done);
        return shown;
      };
      root = ReactDOM.hydrateRoot(box, h(App, { shown: app }), { onRecoverableError: (problem) => void complaints.push(problem.message) });
      roots.push(root);
    });
    return { complaints, show: (next) => ReactDOM.flushSync(() => root.render(h(App, { shown: next }))) };
  };

  it('rerenders attributes in strict mode', async () => {
    const box = place();
    const show = start(box);
    const app = (label: string, error?: string): object => h(React.StrictMode, null, h('owc-text-field', { label, error, name: 'n' }));
    show(app('Naam'));
    await settled();
    theInput(box).value = 'Jan';
    show(app('Nieuw', 'Fout'));
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'Jan', invalid: true });
    show(app('Nieuw'));
    await meets(box, { label: 'Nieuw', value: 'Jan' });
  });

  it('owns the children, swaps its input and controls the value', async () => {
    const box = place();
    const show = start(box);
    const app = (key: string, label: string, error?: string): object =>
      h('owc-text-field', null,
        h('label', { slot: 'label', key: 'l' }, label),
        error && h('div', { slot: 'error', key: 'e' }, error),
        h('input', { key, name: 'n', value: `waarde ${key}`, onChange() {} }));
    show(app('a', 'Naam'));
    await meets(box, { label: 'Naam', value: 'waarde a' });
    show(app('b', 'Nieuw', 'Fout'));
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'waarde b', invalid: true });
    show(app('b', 'Nieuw'));
    await meets(box, { label: 'Nieuw', value: 'waarde b' });
  });

  it('mixes a child label with an error attribute', async () => {
    const box = place();
    const show = start(box);
    const app = (label: string, error: string): object => h('owc-text-field', { error }, h('label', { slot: 'label' }, label), h('input', { name: 'n' }));
    show(app('Naam', ''));
    await meets(box, { label: 'Naam' });
    show(app('Nieuw', 'Fout'));
    await meets(box, { label: 'Nieuw', help: 'Fout', invalid: true });
    show(app('Derde', ''));
    await meets(box, { label: 'Derde' });
  });

  it('hydrates complete server markup and keeps what was typed', async () => {
    const box = place(full());
    await settled();
    theInput(box).value = 'Jan';
    const { complaints } = await hydrate(box,
      h('owc-text-field', null,
        h('label', { slot: 'label', htmlFor: 'n1' }, 'Naam'),
        h('div', { slot: 'description', id: 'n1-hulp' }, 'Hulp'),
        h('input', { id: 'n1', name: 'n', 'aria-describedby': 'n1-hulp' })));
    expect(complaints).to.deep.equal([]);
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
  });

  it('hydrates a shorthand field with an emptied inner HTML, and rerenders it', async () => {
    const box = place('<owc-text-field label="Naam" name="n"></owc-text-field>');
    await settled();
    const input = theInput(box);
    input.value = 'Jan';
    const app = (label: string): object => h('owc-text-field', { label, name: 'n', suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: '' } });
    const { complaints, show } = await hydrate(box, app('Naam'));
    expect(complaints).to.deep.equal([]);
    await meets(box, { label: 'Naam', value: 'Jan' });
    show(app('Nieuw'));
    await meets(box, { label: 'Nieuw', value: 'Jan' });
    same(theInput(box), input, 'the input is still the same');
  });

  // React compares what the server printed with what it would render; our nodes are strangers to it. Documented, with the two ways out above.
  it('renders a shorthand field anew when it hydrates one without that: complaint, no value, but a whole field', async () => {
    console.error = () => {};
    const box = place('<owc-text-field label="Naam" name="n"></owc-text-field>');
    await settled();
    theInput(box).value = 'Jan';
    const { complaints } = await hydrate(box, h('owc-text-field', { label: 'Naam', name: 'n' }));
    expect(complaints.join(' ')).to.include('ydrat');
    await meets(box, { label: 'Naam', value: '' });
  });
});

describe('ownership: Vue', () => {
  let Vue: typeof import('vue');
  const stops: (() => void)[] = [];

  before(async () => {
    const path = '/node_modules/vue/dist/vue.esm-browser.prod.js'; // the build for a page without a bundler
    Vue = (await import(path)) as typeof import('vue');
  });
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  const mount = (app: import('vue').App, box: Element): void => {
    app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('owc-');
    app.mount(box);
    stops.push(() => app.unmount());
  };

  it('rerenders attributes around what was typed', async () => {
    const box = place();
    const state = Vue.reactive({ label: 'Naam', error: null as string | null });
    mount(Vue.createApp({ setup: () => ({ state }), template: '<owc-text-field :label="state.label" :error="state.error" name="n"></owc-text-field>' }), box);
    await settled();
    theInput(box).value = 'Jan';
    Object.assign(state, { label: 'Nieuw', error: 'Fout' });
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'Jan', invalid: true });
    state.error = null;
    await meets(box, { label: 'Nieuw', value: 'Jan' });
  });

  it('owns the children, with an error under v-if', async () => {
    const box = place();
    const state = Vue.reactive({ label: 'Naam', error: '', value: 'a' });
    const template =
      '<owc-text-field><label slot="label">{{ state.label }}</label><div v-if="state.error" slot="error">{{ state.error }}</div><input v-model="state.value"></owc-text-field>';
    mount(Vue.createApp({ setup: () => ({ state }), template }), box);
    await settled();
    Object.assign(state, { label: 'Nieuw', error: 'Fout' });
    await meets(box, { label: 'Nieuw', help: 'Fout', value: 'a', invalid: true });
    state.error = '';
    await meets(box, { label: 'Nieuw', value: 'a' });
    theInput(box).value = 'b';
    theInput(box).dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(state.value).to.equal('b');
  });

  it('hydrates a shorthand field that was upgraded before', async () => {
    const box = place('<owc-text-field label="Naam" name="n"></owc-text-field>');
    await settled();
    theInput(box).value = 'Jan';
    const state = Vue.reactive({ label: 'Naam' });
    mount(Vue.createSSRApp({ setup: () => ({ state }), template: '<owc-text-field :label="state.label" name="n"></owc-text-field>' }), box);
    await meets(box, { label: 'Naam', value: 'Jan' });
    state.label = 'Nieuw';
    await meets(box, { label: 'Nieuw', value: 'Jan' });
  });

  it('hydrates complete server markup', async () => {
    const box = place(full());
    await settled();
    theInput(box).value = 'Jan';
    mount(Vue.createSSRApp({ template: full() }), box);
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
  });
});
