import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../../test/unit/until.js';
import { count } from './counter.count.js';
import type { Counter } from './counter.js';
import './counter.js';

const { matchMedia } = window;
/** Not every browser lets a test choose what its user prefers. */
const prefer = (motion: boolean): void => {
  window.matchMedia = (query) => Object.defineProperty(matchMedia.call(window, query), 'matches', { value: motion });
};

/** What is seen while it counts. */
const seen = async (text: string, language: string): Promise<string[]> => {
  const place = document.createElement('owc-counter');
  place.textContent = text;
  const numbers: string[] = [];
  const observer = new MutationObserver(() => place.dataset.count !== undefined && numbers.push(place.dataset.count));
  observer.observe(place, { attributes: true });
  count(place, language);
  if (place.dataset.count !== undefined) numbers.push(place.dataset.count);
  await waitUntil(() => place.dataset.count === undefined);
  return numbers;
};

describe('owc-counter', () => {
  afterEach(() => void (window.matchMedia = matchMedia));

  it('shows a number that goes up over the real one, which stays in the page', async () => {
    prefer(true);
    const box = await fixture(html`<p><owc-counter>12.345</owc-counter> bomen</p>`);
    const element = box.querySelector<Counter>('owc-counter')!;
    const { width, height } = element.getBoundingClientRect();
    await waitUntil(() => element.dataset.count !== undefined);
    expect(element.textContent).to.equal('12.345');
    expect(element.getBoundingClientRect().width).to.equal(width);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await waitUntil(() => element.dataset.count === undefined, 'done');
    expect(element.textContent).to.equal('12.345');
    await expect(box).to.be.accessible();
  });

  it('stands still for who wants less motion', async () => {
    prefer(false);
    const box = await fixture(html`<p><owc-counter>12.345</owc-counter></p>`);
    const element = box.querySelector<Counter>('owc-counter')!;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element, { attributes: true });
    await import('./counter.count.js');
    for (let index = 0; index < 5; index++) await nextFrame();
    expect(changes).to.have.length(0);
    observer.disconnect();
  });

  it('writes what it counts as the real number is written', async () => {
    for (const text of await seen('€ 12,5 miljoen', 'nl')) expect(text).to.match(/^€ \d{1,2},\d miljoen$/);
    for (const text of await seen('12,345', 'en')) expect(text).to.match(/^\d{1,2}(,\d{3})?$|^\d{1,3}$/);
    for (const text of await seen('1.234.567', 'nl')) expect(text).to.match(/^\d{1,3}(\.\d{3})*$/);
    for (const text of await seen('87%', 'nl')) expect(text).to.match(/^\d{1,2}%$/);
    expect(await seen('geen getal', 'nl')).to.deep.equal([]);
    expect(await seen('0', 'nl')).to.deep.equal([]);
  });

  it('stops when the number changes or when it is taken out', async () => {
    const place = document.createElement('owc-counter');
    place.textContent = '500';
    document.body.append(place);
    const stop = count(place, 'nl');
    expect(place.dataset.count).to.equal('0');
    place.textContent = '600';
    await waitUntil(() => place.dataset.count === undefined);
    count(place, 'nl');
    expect(place.dataset.count).to.equal('0');
    stop();
    place.remove();
    await waitUntil(() => place.dataset.count === undefined);
  });
});
