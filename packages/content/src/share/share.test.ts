import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Share } from './share.js';
import './share.js';

const links = (): TemplateResult => html`<owc-share url="https://gemeente.example/paspoort"><h2>Deel deze pagina</h2><ul><li><a href="mailto:?body=x">E-mail</a></li></ul></owc-share>`;
const replaced = <K extends 'clipboard' | 'share'>(name: K, value: unknown): (() => void) => {
  Object.defineProperty(navigator, name, { value, configurable: true });
  return () => delete (navigator as unknown as Record<string, unknown>)[name];
};
const button = (element: Element, kind: string): HTMLButtonElement | null => element.querySelector(`li[data-owc=${kind}] button`);
const region = (): string => document.querySelector('.owc-announcements')?.textContent ?? '';

describe('owc-share', () => {
  let copied: string[] = [];
  let undo: (() => void)[] = [];
  beforeEach(() => {
    copied = [];
    undo = [replaced('clipboard', { writeText: async (text: string) => void copied.push(text) })];
  });
  afterEach(() => undo.forEach((act) => act()));

  it('keeps the links that are there and adds a button that copies the address', async () => {
    const element = await fixture<Share>(links());
    expect(element.querySelector('a')!.getAttribute('href')).to.equal('mailto:?body=x');
    const copy = button(element, 'copy')!;
    expect(copy.textContent).to.equal('Link kopiëren');
    await expect(element).to.be.accessible();
    copy.focus();
    copy.click();
    await waitUntil(() => copy.textContent === 'Link gekopieerd');
    expect(copied).to.deep.equal(['https://gemeente.example/paspoort']);
    await waitUntil(() => region() === 'Link gekopieerd');
    expect(document.activeElement).to.equal(copy);
  });

  it('shares with what is on the device, where there is something', async () => {
    const shared: unknown[] = [];
    undo.push(replaced('share', async (what: unknown) => void shared.push(what)));
    const element = await fixture<Share>(html`<owc-share url="https://gemeente.example/p" subject="Paspoort"><ul><li><a href="/">x</a></li></ul></owc-share>`);
    expect(button(element, 'share')!.textContent).to.equal('Delen');
    button(element, 'share')!.click();
    expect(shared).to.deep.equal([{ url: 'https://gemeente.example/p', title: 'Paspoort' }]);
  });

  it('has no button for what is not possible here', async () => {
    undo.push(replaced('clipboard', undefined));
    const element = await fixture<Share>(links());
    expect(button(element, 'copy') === null || 'clipboard' in navigator).to.equal(true);
  });

  it('makes the links when there are none, with nothing of others in the page', async () => {
    const element = await fixture<Share>(html`<owc-share lang="en" url="https://gemeente.example/a?b=c&amp;d=é" subject="Kosten &amp; tijd"></owc-share>`);
    await waitUntil(() => button(element, 'copy'));
    const made = [...element.querySelectorAll('a')];
    expect(made.map((link) => link.textContent)).to.deep.equal(['Email', 'WhatsApp', 'LinkedIn', 'Facebook']);
    for (const link of made) {
      expect(link.href).to.contain('https%3A%2F%2Fgemeente.example%2Fa%3Fb%3Dc%26d%3D%C3%A9');
      expect(decodeURIComponent(link.href)).to.contain('a?b=c&d=é');
    }
    expect(made[0]!.href).to.contain('subject=Kosten%20%26%20tijd');
    expect(element.querySelector('ul')!.getAttribute('aria-label')).to.equal('Share this page');
    expect(element.querySelector('script,iframe,img')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shares the canonical address of the page when none is given', async () => {
    const canonical = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://gemeente.example/canoniek' });
    document.head.append(canonical);
    const element = await fixture<Share>(html`<owc-share><ul><li><a href="/">x</a></li></ul></owc-share>`);
    button(element, 'copy')!.click();
    await waitUntil(() => copied.length);
    expect(copied).to.deep.equal(['https://gemeente.example/canoniek']);
    canonical.remove();
  });

  it('is the same after being moved, and works as a clone', async () => {
    const element = await fixture<Share>(links());
    const before = element.innerHTML;
    element.parentElement!.append(element);
    await element.updateComplete;
    await nextFrame();
    expect(element.innerHTML).to.equal(before);
    const clone = element.cloneNode(true) as Share;
    element.after(clone);
    await clone.updateComplete;
    expect(clone.querySelectorAll('button')).to.have.length(element.querySelectorAll('button').length);
    button(clone, 'copy')!.click();
    await waitUntil(() => copied.length === 1);
  });

  it('keeps its links and buttons under a hostile page stylesheet', async () => {
    const element = await fixture<Share>(links());
    const style = document.createElement('style');
    style.textContent = 'a, button { display: none !important; font-size: 3px !important }';
    document.head.append(style);
    for (const node of element.querySelectorAll<HTMLElement>('a,button')) expect(node.offsetHeight).to.be.at.least(44);
    style.remove();
  });
});
