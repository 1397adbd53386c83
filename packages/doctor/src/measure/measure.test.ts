import { expect, fixtureCleanup } from '@open-wc/testing';
import { contrast } from '@openwebconcept/theme/contrast.js';
import { defaults } from '@openwebconcept/theme/defaults.js';
import { page } from '@openwebconcept/theme/page.js';
import '@openwebconcept/content/accordion.js';
import '@openwebconcept/content/alert.js';
import '@openwebconcept/forms/button.js';
import '@openwebconcept/forms/checkbox.js';
import '@openwebconcept/forms/text-field.js';
import type { Finding } from './finding.js';
import { measure, prescribe, tryOut } from './measure.js';
import { split, specificity } from './rules.js';
import * as nl from '../nl.js';
import * as en from '../en.js';

const elements = `
  <h1>Verhuizing doorgeven</h1>
  <p>Geef uw verhuizing door. <a href="#meer">Lees wat u nodig heeft</a> voordat u begint.</p>
  <owc-alert type="warning"><h2 slot="heading">Let op</h2><p>Maandag zijn wij dicht.</p></owc-alert>
  <owc-text-field required><label slot="label" for="naam">Naam <span class="hint">voluit</span></label><div slot="description" id="naam-d">Zoals in uw paspoort</div><input id="naam" name="naam" aria-describedby="naam-d"></owc-text-field>
  <owc-text-field error="Vul uw e-mailadres in"><label slot="label" for="mail">E-mailadres</label><input id="mail" name="mail"></owc-text-field>
  <owc-checkbox><input type="checkbox" id="eens" name="eens"><label slot="label" for="eens">Ik ga akkoord</label></owc-checkbox>
  <owc-accordion><details open><summary>Wat kost het?</summary><p>Niets.</p></details></owc-accordion>
  <owc-button><button>Versturen</button></owc-button>`;

describe('the theme doctor measures', () => {
  let box: HTMLElement;
  let style: HTMLStyleElement;
  const root = document.documentElement;

  async function make(css: string, html = elements): Promise<void> {
    style = Object.assign(document.createElement('style'), { textContent: css });
    document.head.append(style);
    box = document.createElement('main');
    box.innerHTML = html;
    document.body.append(box);
    document.body.className = 'owc-page';
    await Promise.all([...box.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')].map((node) => node.updateComplete));
  }
  beforeEach(() => {
    document.adoptedStyleSheets = [defaults.styleSheet!, page.styleSheet!];
  });
  afterEach(() => {
    style?.remove();
    box?.remove();
    root.removeAttribute('style');
    root.className = '';
    document.body.className = '';
    document.adoptedStyleSheets = [];
    fixtureCleanup();
  });

  const serious = (findings: Finding[]): string[] => findings.filter(({ severity }) => severity !== 'note').map(({ kind, code, facts }) => nl.findings[`${kind}/${code}`]!(facts));
  const failures = (findings: Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'failure');
  const find = (findings: Finding[], kind: string, code?: string): Finding => {
    const found = findings.find((one) => one.kind === kind && (!code || one.code === code));
    if (!found) throw new Error(`no ${kind}/${code ?? ''} in:\n${serious(findings).join('\n')}`);
    return found;
  };
  const advised = ({ advice }: Finding): Record<string, string> => Object.fromEntries(advice.map(({ property, value }) => [property, value]));

  for (const scheme of ['light', 'dark']) {
    it(`nothing wrong with our own ${scheme} look`, async () => {
      root.style.colorScheme = scheme;
      await make('');
      expect(serious(measure().findings)).to.deep.equal([]);
    });
  }

  it('a button that cannot be read, and advises the nearest blue for it', async () => {
    await make(':root { --owc-action-background: #5aa0dc; --owc-action-text: #fff }');
    const { before, after, css } = prescribe();
    const found = find(before.findings, 'contrast', 'text');
    expect(found.places.map((node) => node.textContent)).to.deep.equal(['Versturen']);
    expect(found.facts.ratio).to.be.closeTo(2.81, 0.02);
    const value = advised(found)['--owc-action-background']!;
    expect(contrast('#fff', value)).to.be.within(4.5, 4.7);
    expect(css).to.match(/^:root \{/).and.contain(`  --owc-action-background: ${value};\n`);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('pale text, on all grounds that it is read on', async () => {
    await make(':root { --owc-text-subtle: #9aa5b1; --owc-error-text: #ff6b6b; --owc-link-text: #66aaff }');
    const { before, after } = prescribe();
    for (const token of ['text-subtle', 'error-text', 'link-text']) expect(before.css).to.contain(`--owc-${token}: #`);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('a border of a field that is hardly seen', async () => {
    await make(':root { --owc-field-border: #ddd }');
    const { before, after } = prescribe();
    expect(find(before.findings, 'edge', 'border').places.map((node) => node.id)).to.include('naam');
    expect(Object.keys(advised(find(before.findings, 'edge', 'border')))).to.deep.equal(['--owc-field-border']);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('half of a pair on a deeper place, which no default repairs', async () => {
    await make('.hero { --owc-background: #14181d; background: #14181d; color: #fff }', `<div class="hero">${elements}</div>`);
    const { before, after } = prescribe();
    const pairs = before.findings.filter(({ code, kind }) => (code === 'text' || /pair$/.test(code)) && kind === 'contrast');
    expect(pairs.length).to.be.greaterThan(0);
    expect(pairs.flatMap(({ advice }) => advice.map(({ selector }) => selector))).to.include('.hero');
    expect(serious(failures(after.findings))).to.deep.equal([]);
  });

  it('text of the page itself, and says which rule', async () => {
    await make('.bleek { color: #aaa; background: #fff }', '<p class="bleek">Bleke tekst op wit</p>');
    const { before, after } = prescribe();
    const { advice } = find(before.findings, 'contrast', 'text');
    expect(advice[0]).to.include({ selector: '.bleek', property: 'color' });
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('through transparent layers, and not where a picture lies', async () => {
    await make('.glas { background: rgb(0 0 0 / 0.5); color: #fff } .foto { background: linear-gradient(#000, #fff); color: #888 }', '<div style="background:#fff"><p class="glas">Half</p></div><p class="foto">Verloop</p>');
    const { findings } = measure();
    expect(find(findings, 'contrast', 'text').facts).to.include({ ground: '#808080', front: '#ffffff' });
    expect(find(findings, 'contrast', 'unknown-image').places.map((node) => node.textContent)).to.deep.equal(['Verloop']);
  });

  it('leaves alone what is large, switched off, or only for a screen reader', async () => {
    await make('.groot { font-size: 24px; color: #949494; background: #fff } .weg { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; color: #eee } body { background: #fff }',
      '<p class="groot">Groot</p><span class="weg">Alleen gehoord</span><button disabled style="color:#ccc">Uit</button>');
    expect(measure().findings.filter(({ kind, code }) => kind === 'contrast' && code === 'text')).to.deep.equal([]);
  });

  it('a value that is none, and what it should be', async () => {
    await make(':root { --owc-error-text: {rood}; --owc-heading-2-size: [object Object] } .buren-theme { --utrecht-heading-color: red }');
    style.sheet!.insertRule(':root { --owc-label-text: {brand.color.text} }');
    const { before, after } = prescribe();
    const found = before.findings.filter(({ code }) => code === 'invalid').map(({ facts }) => facts.name);
    expect(found).to.include.members(['--owc-label-text', '--owc-heading-2-size']);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('names that nobody reads, and the name that was meant', async () => {
    await make(':root { --owc-action-backgroud: #00573f; --owc-color-heading: #123456; --owc-iets-heel-anders: 1px }');
    const { findings } = measure();
    const names = Object.fromEntries(findings.filter(({ code }) => /^unknown/.test(code)).map(({ facts }) => [facts.name, facts.near]));
    expect(names).to.deep.equal({ '--owc-action-backgroud': '--owc-action-background', '--owc-color-heading': '--owc-heading-text', '--owc-iets-heel-anders': '' });
  });

  it('which families of NL Design System there are, and a class that was forgotten', async () => {
    const tokens = Array.from({ length: 25 }, (_, index) => `--utrecht-x-${index}: 1px;`).join('');
    await make(`.proef-theme { --utrecht-link-color: #00573f; ${tokens} }`);
    expect(find(measure().findings, 'token', 'theme-class').facts.selector).to.equal('.proef-theme');
    root.classList.add('proef-theme');
    expect(find(measure().findings, 'token', 'families').facts).to.include({ families: 'utrecht (26)', resolved: 6 });
  });

  it('focus that is not seen, and restores what had it', async () => {
    await make('*:focus, a:focus-visible { outline: none !important } .mijn:focus-visible { outline: 1px solid #eee }', '<p><a href="#x" id="x">Link zonder focus</a></p><button class="mijn">Knop</button><owc-button><button id="onze">Versturen</button></owc-button>');
    document.body.className = '';
    box.querySelector<HTMLElement>('#onze')!.focus();
    let heard = 0;
    const count = (): void => void heard++;
    box.addEventListener('focusin', count);
    box.addEventListener('focusout', count);
    const { before, after, css } = prescribe();
    expect(document.activeElement!.id).to.equal('onze');
    expect(heard).to.equal(0);
    const found = find(before.findings, 'focus', 'none');
    expect(found.places.map((node) => node.textContent)).to.include('Link zonder focus').and.not.include('Versturen');
    expect(css).to.match(/:focus-visible \{\n\s+outline: 3px solid #\w+ !important/);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('targets that are small and crowded, not links in a sentence', async () => {
    await make('.rij button { width: 16px; height: 16px; padding: 0; border: 0; background: #000; margin: 0 } .ruim { margin: 40px } body { background: #fff }',
      '<div class="rij"><button aria-label="a"></button><button aria-label="b"></button></div><div class="rij"><button class="ruim" aria-label="c"></button></div><p>Lees <a href="#a">dit</a><a href="#b">dat</a> eerst.</p>');
    const { before, after } = prescribe();
    expect(find(before.findings, 'target').places.map((node) => node.getAttribute('aria-label'))).to.deep.equal(['a', 'b']);
    expect(serious(after.findings.filter(({ kind }) => kind === 'target'))).to.deep.equal([]);
  });

  it('text that is cut off when it gets more room', async () => {
    await make('.kaart { height: 24px; width: 230px; overflow: hidden; font: 16px/1.2 sans-serif; margin: 0 }', '<p class="kaart">Aanvraag paspoort indienen</p>');
    const { before, after } = prescribe();
    expect(find(before.findings, 'spacing', 'cut').facts.selector).to.equal('.kaart');
    expect(serious(after.findings.filter(({ kind }) => kind === 'spacing'))).to.deep.equal([]);
    expect(box.querySelector('p')!.style.cssText).to.equal('');
  });

  it('padding that is cut off is not text that is cut off', async () => {
    await make('.kaart { height: 50px; width: 230px; overflow: hidden; margin: 0 } .kaart p { margin: 0 0 20px; font: 16px/1.2 sans-serif }', '<div class="kaart"><p>Aanvraag indienen</p></div>');
    expect(measure().findings.filter(({ kind }) => kind === 'spacing')).to.deep.equal([]);
  });

  it('text that is cut off inside a shadow root, where no rule of the page comes', async () => {
    await make('div { max-height: 90px }', '<section></section>');
    const root = box.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>div { height: 24px; width: 150px; overflow: hidden; font: 16px/1.2 sans-serif }</style><div>Aanvraag paspoort</div>';
    const found = find(measure().findings, 'spacing', 'cut');
    expect(found.facts.selector).to.equal('');
    expect(found.advice).to.deep.equal([]);
  });

  it('CSS of the page that leaks in, and names the rule', async () => {
    await make('label span { text-transform: uppercase; letter-spacing: 3px !important } main { text-indent: 4em }');
    const { before, after } = prescribe();
    const found = before.findings.find(({ facts }) => facts.selector === 'label span')!;
    expect(String(found.facts.properties).split(', ')).to.have.members(['text-transform', 'letter-spacing']);
    expect(found.places.map((node) => node.className)).to.deep.equal(['hint']);
    expect(serious(after.findings)).to.deep.equal([]);
  });

  it('typography of the page, headings too, and where it places our elements: that is its own', async () => {
    await make('body { letter-spacing: -0.1px; line-height: 1.4 } h2 { letter-spacing: -0.5px } main > :where(*) { max-width: 40rem; margin-right: auto !important } details { box-sizing: border-box }');
    const { findings, css } = measure();
    expect(serious(findings)).to.deep.equal([]);
    const notes = Object.fromEntries(findings.filter(({ kind }) => kind === 'leak').map(({ code, facts }) => [`${code} ${facts.selector}`, facts.properties]));
    expect(notes).to.deep.include({ 'type h2': 'letter-spacing', 'place main > :where(*)': 'margin-right, max-width' }).and.include.keys('type body');
    expect(css).to.equal('');
  });

  for (const [what, css] of Object.entries({
    'letters that are far apart': 'body { letter-spacing: 3px }',
    'small text': 'main { font-size: 11px }',
    'text in capitals': 'body { text-transform: uppercase }',
    'text in an element of ours': 'owc-accordion p { letter-spacing: 1px }',
    'room within an element of ours': 'details owc-button { margin-left: 40px }',
  })) {
    it(`${what}: that is not of a house style`, async () => {
      await make(css, `${elements}<owc-accordion><details open><summary>Hoe?</summary><owc-button><button>Begin</button></owc-button></details></owc-accordion>`);
      const { before, after } = prescribe();
      const found = before.findings.find(({ kind, code }) => kind === 'leak' && code === 'rule')!;
      expect(found.facts.selector).to.equal(css.split(' {')[0]);
      expect(found.advice.length).to.be.greaterThan(0);
      expect(serious(after.findings.filter(({ kind }) => kind === 'leak'))).to.deep.equal([]);
    });
  }

  it('a root size of 62.5%, with the tokens that mend the text', async () => {
    await make('html { font-size: 62.5% }');
    const { before, after } = prescribe();
    const found = find(before.findings, 'leak', 'root');
    expect(found.facts).to.include({ size: 10, selector: 'html' });
    expect(found.severity).to.equal('failure');
    expect(advised(found)).to.include({ '--owc-font-size': '1.8rem', '--owc-font-size-small': '1.6rem' });
    expect(serious(failures(after.findings))).to.deep.equal([]);
  });

  it('lets what moves go on where it was', async () => {
    await make('@keyframes proef { to { translate: 10px } } .loopt { animation: proef 1000s linear } .klaar { animation: proef 1000s linear }', '<p class="loopt">Loopt</p><p class="klaar">Klaar</p><owc-button><button>Versturen</button></owc-button>');
    const moving = (): Animation => box.querySelector('p')!.getAnimations()[0]!;
    moving().currentTime = 500_000;
    box.querySelector('.klaar')!.getAnimations()[0]!.finish();
    measure();
    expect(Number(moving().currentTime)).to.be.within(500_000, 510_000);
    expect(box.querySelector('.klaar')!.getAnimations()).to.deep.equal([]);
  });

  it('leaves the page as it was', async () => {
    await make(':root { --owc-action-background: #5aa0dc; --owc-action-text: #fff } html { font-size: 62.5% }');
    const [html, sheets, text] = [root.outerHTML, document.adoptedStyleSheets.length, getComputedStyle(box.querySelector('button')!).color];
    measure();
    expect(root.outerHTML).to.equal(html);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(getComputedStyle(box.querySelector('button')!).color).to.equal(text);
    const undo = tryOut(':root { --owc-action-background: #000 }');
    expect(getComputedStyle(box.querySelector('button')!).backgroundColor).to.equal('rgb(0, 0, 0)');
    undo();
    expect(getComputedStyle(box.querySelector('button')!).backgroundColor).to.equal('rgb(90, 160, 220)');
  });

  it('stops when its time is over, and says so', async () => {
    await make('');
    expect(measure({ time: -1 }).cut).to.equal(true);
    expect(measure().cut).to.equal(false);
  });
});

describe('a small cascade', () => {
  for (const [selector, weight] of Object.entries({ 'a': 1, '.a': 1000, '#a .b c': 1_001_001, ':where(#a) b': 1, ':is(#a, b) c': 1_000_001, 'a:not(.b):hover': 2001, 'a::before': 2, '[type="a b"]': 1000, ':root': 1000, '*': 0, 'li:nth-child(2n + 1)': 1001 })) {
    it(`weighs ${selector}`, () => {
      expect(specificity(selector)).to.equal(weight);
    });
  }
  it('takes a list apart', () => {
    expect(split('a, b:is(c, d), e[f="g,h"]')).to.deep.equal(['a', 'b:is(c, d)', 'e[f="g,h"]']);
  });
});

describe('the texts of the doctor', () => {
  it('say the same in both languages', () => {
    expect(Object.keys(en.findings)).to.deep.equal(Object.keys(nl.findings));
    expect(Object.keys(en).sort()).to.deep.equal(Object.keys(nl).sort());
  });
});
