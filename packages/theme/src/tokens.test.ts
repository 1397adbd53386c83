import { expect } from '@open-wc/testing';
import { compose, contrast } from './contrast.js';
import { read, seen } from './pairs.js';
import type { Pair } from './pairs.js';
import { chain, token, tokenNames } from './tokens.js';
import type { TokenName } from './tokens.js';
import { defaults } from './defaults.js';

const body: Pair[] = [
  'text on background', 'text on surface', 'text-subtle on background', 'heading-text on background', 'heading-1-text on background', 'label-text on background', 'description-text on background',
  'error-text on background', 'link-text on background', 'field-text on field-background', 'overlay-text on overlay-background', 'action-text on action-background',
  'info-text on info-background', 'success-text on success-background', 'warning-text on warning-background', 'error-background-text on error-background',
];

interface Theme {
  css: string;
  class: string;
  /** How many of our names it sets. */
  sets: number;
  /** Pairs of which the theme itself sets both halves too close to each other, as measured. */
  low?: Partial<Record<Pair, number>>;
}

const themes: Record<string, Theme> = {
  voorbeeld: { css: '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css', class: 'voorbeeld-theme', sets: 59 },
  buren: { css: '@nl-design-system-unstable/buren-design-tokens/dist/index.css', class: 'buren-theme', sets: 42, low: { 'field-border on field-background': 1.5 } },
  rotterdam: { css: '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css', class: 'rotterdam-theme', sets: 44 },
  utrecht: { css: '@utrecht/design-tokens/dist/index.css', class: 'utrecht-theme', sets: 57, low: { 'warning-border on warning-background': 2 } },
  'utrecht, dark': { css: '@utrecht/design-tokens/dist/dark/theme.css', class: 'utrecht-theme--dark', sets: 57, low: {
    'error-text on background': 1.7, 'field-border-invalid on field-background': 1.4, 'info-border on info-background': 1,
    'success-border on success-background': 1.5, 'error-border on error-background': 1.5,
  } },
  rijkshuisstijl: { css: '@rijkshuisstijl-community/design-tokens/dist/index.css', class: 'rhc-theme', sets: 59, low: { 'warning-border on warning-background': 1.6 } },
  rvo: { css: '@nl-rvo/design-tokens/dist/index.css', class: 'rvo-theme', sets: 42 },
  ma: { css: '@nl-design-system-community/ma-design-tokens/dist/theme.css', class: 'ma-theme', sets: 59 },
  nijmegen: { css: '@gemeentenijmegen/design-tokens/dist/index.css', class: 'nijmegen-theme', sets: 56 },
  amsterdam: { css: '@amsterdam/design-system-tokens/dist/index.theme.css', class: 'ams-theme', sets: 0 },
};

let place: HTMLElement;
const unset = 'rgb(1, 2, 3)';

function colour(name: TokenName): string {
  const probe = document.createElement('span');
  probe.style.color = String(token(name));
  place.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  if (value === unset) throw new Error(`${name} is no colour here: ${token(name)}`);
  return value;
}

function ratio(pair: Pair): number {
  const [front, back] = pair.split(' on ') as [TokenName, TokenName];
  const layers = ['#fff', colour('background'), colour(back)];
  return contrast(compose(...layers, colour(front)), compose(...layers));
}

const ratios = (pairs: Pair[], atLeast: number): string[] =>
  pairs.map((pair) => [pair, ratio(pair)] as const).filter(([, value]) => value < atLeast).map(([pair, value]) => `${pair}: ${value.toFixed(2)}`);

const setByPlace = (name: TokenName): boolean => chain(name).names.some((key) => !key.startsWith('--owc-') && getComputedStyle(place).getPropertyValue(key) !== '');

async function load(path: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/node_modules/${path}`;
  const loaded = new Promise((done, fail) => link.addEventListener('load', done) ?? link.addEventListener('error', () => fail(new Error(`No ${path}`))));
  document.head.append(link);
  await loaded;
  return link;
}

describe('tokens', () => {
  beforeEach(() => {
    place = document.createElement('div');
    place.style.color = unset;
    document.body.append(place);
    document.adoptedStyleSheets = [defaults.styleSheet!];
  });
  afterEach(() => {
    place.remove();
    document.adoptedStyleSheets = [];
  });

  it('asks our own name first, then the theme, then falls back', () => {
    expect(String(token('error-text'))).to.equal('var(--owc-error-text,var(--utrecht-form-field-error-message-color,var(--owc-default-error-text,#9c150e)))');
    expect(String(token('measure'))).to.equal('var(--owc-measure,66ch)');
  });

  for (const [scheme, background] of Object.entries({ light: [255, 255, 255], dark: [20, 24, 29] })) {
    it(`is AAA for what is read, in our own ${scheme} look`, () => {
      place.style.colorScheme = scheme;
      expect(compose(colour('background'))).to.deep.equal(background);
      expect(ratios(body, 7)).to.deep.equal([]);
      expect(ratios(read, 4.5)).to.deep.equal([]);
      expect(ratios(seen, 3)).to.deep.equal([]);
    });
  }

  it('is the light look in a browser that cannot compute colours', () => {
    document.adoptedStyleSheets = [];
    place.style.colorScheme = 'dark';
    expect(compose(colour('background'))).to.deep.equal([255, 255, 255]);
    expect(ratios(body, 7)).to.deep.equal([]);
    expect(ratios(read, 4.5)).to.deep.equal([]);
    expect(ratios(seen, 3)).to.deep.equal([]);
  });

  for (const [name, theme] of Object.entries(themes)) {
    for (const where of ['on a light page', 'on a dark page', 'in an old browser']) {
      it(`is readable in the theme ${name}, ${where}`, async () => {
        const link = await load(theme.css);
        place.className = theme.class;
        if (where === 'on a dark page') place.style.colorScheme = 'dark';
        if (where === 'in an old browser') document.adoptedStyleSheets = [];
        const low = Object.keys(theme.low ?? {}) as Pair[];
        const other = (pairs: Pair[]): Pair[] => pairs.filter((pair) => !low.includes(pair));
        const found = [...ratios(other(read), 4.5), ...ratios(other(seen), 3)].filter((pair) => !(where === 'in an old browser' && pair.includes('disabled'))); // a tint is computed
        const facts = Object.fromEntries(low.map((pair) => [pair, Number(ratio(pair).toFixed(1))]));
        const ours = low.filter((pair) => !pair.split(' on ').every((half) => setByPlace(half as TokenName)));
        const sets = tokenNames.filter(setByPlace).length;
        link.remove();
        expect(sets).to.equal(theme.sets);
        expect(found).to.deep.equal([]);
        expect(facts).to.deep.equal(theme.low ?? {});
        expect(ours, 'not a fact of the theme: it sets only half').to.deep.equal([]);
      });
    }
  }

  const black = '#000000', white = '#ffffff', grey = '#777777', yellow = '#ffdd00', red = '#d41422';
  for (const value of [black, white, grey, yellow, red]) {
    it(`reads on ${value}, when only a background is set`, () => {
      const half = [...new Set(read.map((pair) => pair.split(' on ')[1] as TokenName))];
      for (const back of half) place.style.setProperty(`--owc-${back}`, value);
      expect(ratios(read, 4.5)).to.deep.equal([]);
    });
  }

  it('knows each of its names', async () => {
    const links = await Promise.all(Object.values(themes).map(({ css }) => load(css)));
    const set = (key: string): boolean => Object.values(themes).some((theme) => ((place.className = theme.class), getComputedStyle(place).getPropertyValue(key)));
    const unknown = [...new Set(tokenNames.flatMap((name) => chain(name).names))].filter((key) => !key.startsWith('--owc-') && !set(key));
    for (const link of links) link.remove();
    expect(unknown).to.deep.equal([]);
  });
});
