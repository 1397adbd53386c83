import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import { Video } from './video.js';
import { player } from './video.player.js';

// A site of our own: its player is a page without an address.
const asked: string[] = [];
const address = (link: URL, play: boolean): string | undefined => {
  asked.push(link.pathname);
  return link.pathname === '/geen-video' ? undefined : `data:text/html,<p>${play ? 'speelt' : 'klaar'} ${link.pathname}`;
};
Video.providers.push({ name: 'Voorbeeld', hosts: /(^|\.)video\.example$/, address });

const server =
  '<owc-video><a href="https://video.example/paspoort">Zo vraagt u een paspoort aan</a>' +
  '<details><summary>Lees wat er wordt gezegd</summary><p>Welkom.</p></details></owc-video>';
const placed = async (markup = server, around: TemplateResult = html`<div></div>`): Promise<Video> => {
  const box = await fixture(around);
  box.innerHTML = markup;
  const video = box.querySelector('owc-video') as Video;
  await video.updateComplete;
  return video;
};
const part = (video: Element, name: string): HTMLElement | null => video.shadowRoot!.querySelector(`[part=${name}]`);
const frame = (video: Element): HTMLIFrameElement | null => video.shadowRoot!.querySelector('iframe');
const remember = (video: Element): HTMLInputElement => video.shadowRoot!.querySelector('input')!;
const plays = (video: Element): Promise<void> => waitUntil(() => frame(video), 'it plays');
const settled = async (video: Video): Promise<void> => {
  await nextFrame(); // the observer has told it
  await video.updateComplete;
};

describe('owc-video', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => {
    asked.length = 0;
    localStorage.removeItem('owc-video');
  });
  afterEach(() => {
    document.querySelectorAll('owc-video').forEach((video) => video.remove());
    localStorage.removeItem('owc-video');
  });

  it('leaves the markup of the server as it is: a link and the text', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await settled(box.firstElementChild as Video);
    expect([...seen, ...observer.takeRecords()]).to.deep.equal([]);
    expect(box.querySelector('a')!.checkVisibility()).to.equal(true);
    observer.disconnect();
    box.remove();
  });

  it('asks in words before anything of another site is loaded', async () => {
    const video = await placed();
    expect(part(video, 'consent')!.querySelector('p')!.textContent).to.equal(
      'Deze video staat op Voorbeeld. Als u de video bekijkt, krijgt Voorbeeld gegevens van u, zoals uw IP-adres. Voorbeeld kan ook cookies plaatsen.',
    );
    expect([part(video, 'play')!.textContent, part(video, 'play')!.ariaLabel]).to.deep.equal(['Video bekijken', 'Video bekijken: Zo vraagt u een paspoort aan']);
    expect(remember(video).closest('label')!.textContent).to.equal("Vraag dit niet meer bij video's van Voorbeeld");
    expect(remember(video).checked).to.equal(false);
    await settled(video);
    expect([asked, frame(video), localStorage.getItem('owc-video')]).to.deep.equal([[], null, null]);
    await expect(video).to.be.accessible();
  });

  it('shows the player after a press, with a name and with focus, and keeps nothing', async () => {
    const video = await placed();
    part(video, 'play')!.focus();
    await sendKeys({ press: 'Enter' });
    await plays(video);
    const shown = frame(video)!;
    expect([shown.title, shown.src, shown.referrerPolicy]).to.deep.equal(['Zo vraagt u een paspoort aan', 'data:text/html,<p>speelt /paspoort', 'strict-origin']);
    expect(shown.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(shown.sandbox.contains('allow-scripts')).to.equal(true);
    expect(video.shadowRoot!.activeElement).to.equal(shown);
    expect([part(video, 'consent'), part(video, 'forget')!.checkVisibility(), localStorage.getItem('owc-video')]).to.deep.equal([null, false, null]);
    const { width, height } = shown.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
  });

  it('does not ask again when the visitor wants that, for other videos of that site too, until that is taken back', async () => {
    const video = await placed();
    const box = document.createElement('div');
    box.innerHTML = server.replace('/paspoort', '/rijbewijs') + server.replace('video.example/paspoort', 'www.youtube.com/watch?v=M7lc1UVf-VE');
    video.after(box);
    const [other, elsewhere] = [...box.children] as [Video, Video];
    await other.updateComplete;
    remember(video).click();
    part(video, 'play')!.click();
    await plays(video);
    await plays(other);
    expect([frame(video)!.src, frame(other)!.src]).to.deep.equal(['data:text/html,<p>speelt /paspoort', 'data:text/html,<p>klaar /rijbewijs']);
    expect(frame(other)!.loading).to.equal('lazy');
    expect(frame(elsewhere), 'another site is asked about').to.equal(null);
    expect(localStorage.getItem('owc-video')).to.equal('Voorbeeld');
    const next = await placed();
    await plays(next);

    const forget = part(other, 'forget')!;
    expect(forget.textContent).to.equal('Vraag weer toestemming voor Voorbeeld');
    expect(forget.checkVisibility()).to.equal(true);
    await expect(other).to.be.accessible({ ignoredRules: ['frame-tested'] });
    forget.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(other, 'play'), 'it asks');
    await waitUntil(() => other.shadowRoot!.activeElement === part(other, 'play'), 'focus is on the question');
    await waitUntil(() => !frame(next) && part(next, 'play'), 'the others ask too');
    expect([frame(other), part(other, 'forget'), localStorage.getItem('owc-video')]).to.deep.equal([null, null, null]);
    expect(frame(video)!.src, 'what was pressed plays on').to.contain('speelt');
    expect(part(video, 'forget')!.checkVisibility()).to.equal(false);
  });

  it('follows what is chosen in another window', async () => {
    const video = await placed();
    localStorage.setItem('owc-video', 'YouTube,Voorbeeld');
    dispatchEvent(new StorageEvent('storage'));
    await plays(video);
    part(video, 'forget')!.click();
    await waitUntil(() => part(video, 'play'), 'it asks');
    expect(localStorage.getItem('owc-video')).to.equal('YouTube');
  });

  it('works where nothing can be kept', async () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const video = await placed();
      remember(video).click();
      part(video, 'play')!.click();
      await plays(video);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('asks again after it was moved or put back, and works as a clone', async () => {
    const video = await placed();
    const parent = video.parentElement!;
    part(video, 'play')!.click();
    await plays(video);
    parent.append(video);
    await settled(video);
    expect(frame(video)).to.equal(null);
    expect(video.shadowRoot!.querySelectorAll('[part=box]').length).to.equal(1);
    part(video, 'play')!.click();
    video.remove();
    await import('./video.player.js');
    await nextFrame();
    expect(frame(video), 'nothing plays in an element that is gone').to.equal(null);
    parent.append(video);
    const clone = video.cloneNode(true) as Video;
    parent.append(clone);
    await settled(clone);
    part(clone, 'play')!.click();
    await plays(clone);
    expect(frame(video)).to.equal(null);
  });

  it('plays what need not be asked about when it is taken away and put back at once', async () => {
    localStorage.setItem('owc-video', 'Voorbeeld');
    const box = await fixture(html`<div></div>`);
    box.innerHTML = server;
    const video = box.firstElementChild as Video;
    video.remove();
    await video.updateComplete;
    await import('./video.player.js');
    await nextFrame();
    box.append(video);
    await plays(video);
    expect(video.shadowRoot!.querySelectorAll('iframe, [part=forget]').length).to.equal(2);
  });

  it('follows its link', async () => {
    const video = await placed('<owc-video></owc-video>');
    expect(part(video, 'box')).to.equal(null);
    video.innerHTML = '<a href="https://video.example/een">Een</a>';
    await waitUntil(() => part(video, 'play')?.ariaLabel === 'Video bekijken: Een', 'it came');
    video.querySelector('a')!.href = 'https://elders.example/een';
    await waitUntil(() => !part(video, 'box'), 'a site that is not known stays a link');
    expect(video.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('speaks English where the page does', async () => {
    const video = await placed(server, html`<div lang="en"></div>`);
    expect(part(video, 'play')!.textContent).to.equal('Watch video');
    expect(part(video, 'consent')!.textContent).to.contain('This video is on Voorbeeld.');
  });

  it('keeps a video of the site itself as it is, and tells its author once what it needs', async () => {
    const warn = console.warn;
    const warned: string[] = [];
    console.warn = (text: string) => void warned.push(text);
    const own = '<owc-video><video controls="" preload="none" width="640" height="360"><track kind="captions" srclang="nl" src="data:text/vtt,WEBVTT"></video></owc-video>';
    try {
      const video = await placed(own);
      expect([video.outerHTML, part(video, 'box')]).to.deep.equal([own, null]);
      const { width, height } = video.querySelector('video')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
      expect(warned).to.deep.equal([]);
      const bare = '<owc-video><video controls preload="none"></video></owc-video>';
      await placed(bare);
      await placed(bare);
      expect(warned.length).to.equal(1);
      expect(warned[0]).to.contain('captions');
    } finally {
      console.warn = warn;
    }
  });

  it('shows a poster behind the question where there is room, and keeps the question readable', async () => {
    const poster = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="red"/></svg>')}`;
    const markup = server.replace('<a', `<img slot="poster" src="${poster}" alt=""><a`);
    const wide = await placed(markup, html`<div style="inline-size: 700px"></div>`);
    expect(wide.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(getComputedStyle(part(wide, 'consent')!).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    const narrow = await placed(markup, html`<div style="inline-size: 288px"></div>`);
    expect(narrow.querySelector('img')!.checkVisibility()).to.equal(false);
    const box = part(narrow, 'box')!;
    expect(box.scrollHeight, 'nothing is cut off').to.be.at.most(box.clientHeight);
    expect(narrow.scrollWidth).to.be.at.most(288);
  });

  it('keeps its question under a hostile sheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } button, input { display: none !important }';
    document.head.append(style);
    try {
      const video = await placed();
      expect(part(video, 'play')!.checkVisibility()).to.equal(true);
      expect(part(video, 'play')!.getBoundingClientRect().height).to.be.at.least(44);
      expect(remember(video).getBoundingClientRect().width).to.be.at.least(24);
    } finally {
      style.remove();
    }
  });
});

describe('the players of other sites', () => {
  const src = (link: string, name: string, play = false): string | undefined => player(new URL(link), { name, hosts: /./ }, play, 'nl')?.src;

  it('are asked without cookies', () => {
    const youTube = 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?rel=0&hl=nl&cc_lang_pref=nl';
    for (const link of ['www.youtube.com/watch?v=M7lc1UVf-VE', 'm.youtube.com/watch?app=desktop&v=M7lc1UVf-VE', 'youtu.be/M7lc1UVf-VE?si=x', 'www.youtube.com/embed/M7lc1UVf-VE', 'youtube.com/shorts/M7lc1UVf-VE', 'www.youtube-nocookie.com/embed/M7lc1UVf-VE']) {
      expect(src(`https://${link}`, 'YouTube'), link).to.equal(youTube);
    }
    expect(src('https://youtu.be/M7lc1UVf-VE?t=1m30s', 'YouTube', true)).to.equal(`${youTube}&start=90&autoplay=1`);
    expect(src('https://vimeo.com/76979871', 'Vimeo')).to.equal('https://player.vimeo.com/video/76979871?dnt=1');
    expect(src('https://vimeo.com/76979871/ab12cd#t=30s', 'Vimeo', true)).to.equal('https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd&autoplay=1#t=30s');
    expect(src('https://player.vimeo.com/video/76979871?h=ab12cd', 'Vimeo')).to.equal('https://player.vimeo.com/video/76979871?dnt=1&h=ab12cd');
  });

  it('are not there for an address that is no video', () => {
    for (const link of ['www.youtube.com/@gemeente', 'www.youtube.com/watch?v="><script>', 'youtu.be/', 'www.youtube.com/embed/../../x']) expect(src(`https://${link}`, 'YouTube'), link).to.equal(undefined);
    expect(src('https://vimeo.com/gemeente', 'Vimeo')).to.equal(undefined);
    expect(src('https://elders.example/1', 'Elders')).to.equal(undefined);
  });

  it('belong to their own hosts only', () => {
    const of = (host: string): string | undefined => Video.providers.find(({ hosts }) => hosts.test(host))?.name;
    expect(['youtube.com', 'www.youtube.com', 'youtu.be', 'www.youtube-nocookie.com', 'vimeo.com', 'player.vimeo.com'].map(of)).to.deep.equal(['YouTube', 'YouTube', 'YouTube', 'YouTube', 'Vimeo', 'Vimeo']);
    expect(['notyoutube.com', 'youtube.com.example', 'vimeo.com.example', 'myvimeo.com'].map(of)).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
