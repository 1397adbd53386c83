import { expect } from '@open-wc/testing';
import { safeUrl, sanitise } from './sanitise.js';
import type { SanitiseOptions } from './sanitise.js';

async function clean(html: string, options?: SanitiseOptions): Promise<string> {
  const place = document.createElement('div');
  place.append(await sanitise(html, options));
  return place.innerHTML;
}

const hostile: Record<string, string> = {
  'script': '<script>hit()</script>',
  'script in capitals, unclosed': '<SCRIPT>hit()',
  'script with a source': '<script src="data:text/javascript,hit()"></script>',
  'script cut in two': '<scr<script>ipt>hit()</scr</script>ipt>',
  'script in a comment': '<!--><script>hit()</script>-->',
  'image that fails': '<img src=x onerror=hit()>',
  'image without closing': '<img src=x onerror=hit()//',
  'image with slashes': '<img/src=x/onerror=hit()>',
  'svg onload': '<svg onload=hit()>',
  'svg slash onload': '<svg/onload=hit()>',
  'svg animate': '<svg><animate onbegin=hit() attributeName=x dur=1s></svg>',
  'svg use': '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>hit()</script></svg>#x"></use></svg>',
  'svg a': '<svg><a xlink:href="javascript:hit()"><text x="20" y="20">XX</text></a></svg>',
  'javascript link': '<a href="javascript:hit()">klik</a>',
  'javascript link with a tab': '<a href="java&#9;script:hit()">klik</a>',
  'javascript link with a newline': '<a href="java&NewLine;script:hit()">klik</a>',
  'javascript link with a control character': '<a href="&#1;javascript:hit()">klik</a>',
  'javascript link in capitals': '<a href=" JaVaScRiPt:hit()">klik</a>',
  'vbscript link': '<a href="vbscript:hit()">klik</a>',
  'data link': '<a href="data:text/html,<script>hit()</script>">klik</a>',
  'data image': '<img src="data:image/svg+xml,<svg onload=hit()>">',
  'srcset': '<img src="/a.png" srcset="data:image/svg+xml,x 1x, javascript:hit() 2x">',
  'style attribute': '<p style="position:fixed;inset:0;background:url(javascript:hit())">x</p>',
  'style element': '<style>*{background:url("https://kwaad.nl/?leak")}</style>',
  'style with an import': '<style>@import "https://kwaad.nl/x.css"',
  'link element': '<link rel="stylesheet" href="https://kwaad.nl/x.css">',
  'base': '<base href="https://kwaad.nl/">',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=javascript:hit()">',
  'iframe srcdoc': '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  'iframe javascript': '<iframe src="javascript:parent.hit()"></iframe>',
  'object': '<object data="javascript:hit()"></object>',
  'embed': '<embed src="javascript:hit()">',
  'form': '<form action="https://kwaad.nl"><input name="wachtwoord"><button>Log in</button></form>',
  'formaction': '<button formaction="javascript:hit()">klik</button>',
  'autofocus': '<input autofocus onfocus=hit()>',
  'details ontoggle': '<details open ontoggle=hit()>x</details>',
  'video': '<video src=x onerror=hit()></video>',
  'video source': '<video><source onerror=hit() src=x></video>',
  'marquee': '<marquee onstart=hit()>x</marquee>',
  'body onload': '<body onload=hit()>',
  'contenteditable': '<p contenteditable onfocus=hit() tabindex=0 autofocus>x</p>',
  'animation': '<p style="animation-name:x" onanimationstart=hit()>x</p>',
  'template': '<template><img src=x onerror=hit()></template>',
  'declarative shadow root': '<div><template shadowrootmode="open"><img src=x onerror=hit()></template></div>',
  'noscript mXSS': '<noscript><p title="</noscript><img src=x onerror=hit()>"></noscript>',
  'math mXSS': '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit()&gt;">',
  'svg style mXSS': '<svg></p><style><a id="</style><img src=1 onerror=hit()>">',
  'form mXSS': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=hit()>',
  'select mXSS': '<select><template><img src=x onerror=hit()></template></select>',
  'textarea mXSS': '<textarea><p title="</textarea><img src=x onerror=hit()>">',
  'title mXSS': '<svg><title><p title="</title><img src=x onerror=hit()>">',
  'xmp mXSS': '<xmp><p title="</xmp><img src=x onerror=hit()>">',
  'custom element': '<owc-product src="/kwaad.json"></owc-product><x-y onclick=hit()>x</x-y>',
  'is attribute': '<p is="x-y">x</p>',
  'slot': '<p slot="error">x</p><slot name="x"></slot>',
  'id clobbering': '<a id="location" name="cookie"></a><img name="getElementById" src="x">',
  'form clobbering': '<form id="x"><input name="attributes"><input name="parentNode"></form>',
  'aria and role': '<p role="alert" aria-hidden="true" data-owc class="owc-product">x</p>',
  'popover and commands': '<p popover id="p">x</p><button popovertarget="p" commandfor="p" command="show-modal">x</button>',
  'dialog': '<dialog open>Log in</dialog>',
  'portal and fencedframe': '<portal src="https://kwaad.nl"></portal><fencedframe></fencedframe>',
};

describe('sanitise', () => {
  let hits = 0;
  before(() => Object.assign(window, { hit: () => hits++ }));

  it('lets nothing through that acts, in the nodes or when they are written out and read again', async () => {
    const allowed = new Set('href src srcset sizes media type alt width height loading title lang dir colspan rowspan span scope abbr start reversed value datetime cite open controls poster preload kind label srclang'.split(' '));
    const place = document.createElement('div');
    document.body.append(place);
    for (const [name, vector] of Object.entries(hostile)) {
      place.replaceChildren(await sanitise(vector));
      for (let round = 0; round < 2; round++) {
        for (const element of place.querySelectorAll('*')) {
          expect(element.localName, name).to.not.match(/-|^(script|style|svg|math|iframe|object|embed|form|input|button|select|textarea|template|base|meta|link|body|slot|dialog|portal|fencedframe|marquee|noscript|title|xmp)$/);
          for (const attribute of element.attributes) {
            expect(allowed.has(attribute.name), `${name}: ${attribute.name}`).to.equal(true);
            expect(attribute.value, name).to.not.match(/^[\s\x01]*(j\s*a\s*v\s*a\s*s|vbs|data:)/i);
          }
        }
        place.innerHTML = String(place.innerHTML);
      }
      await new Promise((done) => setTimeout(done));
    }
    await new Promise((done) => setTimeout(done, 100));
    place.remove();
    expect(Object.keys(hostile).length).to.be.at.least(25);
    expect(hits).to.equal(0);
  });

  it('keeps what a text is made of', async () => {
    const text = '<p>U <strong>moet</strong> zelf <a href="https://voorbeeld.nl/?a=1&amp;b=2">langskomen</a>.</p><ul><li>pas</li></ul><table><caption>Prijzen</caption><tbody><tr><th scope="row">18+</th><td colspan="2">€ 83</td></tr></tbody></table><figure><img src="/balie.jpg" alt="Balie" width="10" height="10"><figcaption>De balie</figcaption></figure><p lang="fr" dir="ltr">Bonjour</p><details open=""><summary>Meer</summary>tekst</details>';
    expect(await clean(text)).to.equal(text);
  });

  it('keeps the words of what it takes away, when they are words', async () => {
    expect(await clean('<center><font color="red">Let op</font></center><form><p>Naam</p><input></form><script>hit()</script><style>a{}</style><button>Klik</button>')).to.equal('Let op<p>Naam</p>');
  });

  it('keeps links that lead somewhere', async () => {
    for (const url of ['https://a.nl/', 'http://a.nl/', 'mailto:a@b.nl', 'tel:140123', '/pad', 'pad/naar?x=1', '../op', '//a.nl/x', '?p=1']) {
      expect(await clean(`<a href="${url}">x</a>`), url).to.equal(`<a href="${url}">x</a>`);
    }
  });

  it('makes the outline fit under the heading it comes under', async () => {
    expect(await clean('<h2>A</h2><h4>B</h4><h2>C</h2>', { headingLevel: 3 })).to.equal('<h3>A</h3><h4>B</h4><h3>C</h3>');
    expect(await clean('<h4>A</h4><h1>B</h1><h6>C</h6>')).to.equal('<h2>A</h2><h2>B</h2><h3>C</h3>');
    expect(await clean('<h1>A</h1><h2>B</h2><h3>C</h3>', { headingLevel: 5 })).to.equal('<h5>A</h5><h6>B</h6><h6>C</h6>');
  });

  it('takes out headings without words', async () => {
    expect(await clean('<h2>&nbsp;</h2><h3>Kop</h3><h2> <br></h2>')).to.equal('<h2>Kop</h2>');
  });

  it('ids are in a space of their own, or gone', async () => {
    const html = '<h2 id="kosten">Kosten</h2><a href="#kosten">x</a>';
    expect(await clean(html)).to.equal('<h2>Kosten</h2><a href="#kosten">x</a>');
    expect(await clean(html, { idPrefix: 'p1-' })).to.equal('<h2 id="p1-kosten">Kosten</h2><a href="#p1-kosten">x</a>');
  });

  it('a link takes the place of an embedded page', async () => {
    const told: string[] = [];
    const options = { embedText: (host: string) => `Bekijk op ${host}`, report: (what: string) => told.push(what) };
    expect(await clean('<iframe src="https://www.youtube.com/embed/x?a=1"></iframe>', options)).to.equal('<a href="https://www.youtube.com/embed/x?a=1">Bekijk op www.youtube.com</a>');
    expect(await clean('<iframe src="//vimeo.com/x" title="Uitleg &lt;b&gt;"></iframe>', options)).to.equal('<a href="//vimeo.com/x">Uitleg &lt;b&gt;</a>');
    expect(await clean('<iframe src="javascript:hit()"></iframe>', options)).to.equal('');
    expect(told).to.deep.equal(['iframe', 'iframe', 'src=javascript:hit()', 'iframe']);
  });

  it('says what it took out', async () => {
    const told: string[] = [];
    await sanitise('<p onclick="x()">a</p><script>x</script><a href="javascript:x()">b</a><!-- c -->', { report: (what) => told.push(what) });
    expect(told.sort()).to.deep.equal(['href=javascript:x()', 'onclick=x()', 'script']);
  });

  it('a strict policy has nothing to report', async () => {
    const reports: string[] = [];
    const frame = document.createElement('iframe');
    const done = new Promise<void>((ready) => addEventListener('message', (event) => {
      if (event.source !== frame.contentWindow) return;
      if (event.data === 'ready') ready();
      else reports.push(event.data as string);
    }));
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'; img-src 'self'">
      <script type="module">
        document.addEventListener('securitypolicyviolation', (event) => parent.postMessage(event.violatedDirective, '*'));
        const { sanitise } = await import('${new URL('./sanitise.ts', import.meta.url).href}');
        const fragment = await sanitise('<style>p { color: red }</style><p title="a > b" style="color:red">Een <b style=color:red>pas</b> kost style="x"</p>');
        document.body.append(fragment);
        parent.postMessage('ready', '*');
      </script>`;
    document.body.append(frame);
    await done;
    await new Promise((settled) => setTimeout(settled, 100));
    expect(frame.contentDocument!.body.innerHTML).to.contain('<p title="a &gt; b">Een <b>pas</b> kost style="x"</p>');
    frame.remove();
    expect(reports).to.deep.equal([]);
  });

  it('images without words are decoration', async () => {
    expect(await clean('<img src="/a.png"><img alt="x">')).to.equal('<img src="/a.png" alt="">');
  });

  it('works under Trusted Types, and without markup where its policy is not allowed', async () => {
    const run = (policies: string): Promise<string> =>
      new Promise((done) => {
        const frame = document.createElement('iframe');
        const url = new URL('./sanitise.ts', import.meta.url).href;
        const listen = (event: MessageEvent): void => {
          if (event.source !== frame.contentWindow) return;
          removeEventListener('message', listen);
          frame.remove();
          done(event.data as string);
        };
        addEventListener('message', listen);
        frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${policies}">
          <script type="module">
            try {
              const { sanitise } = await import('${url}');
              const div = document.createElement('div');
              div.append(await sanitise('<p onclick="x()">Een <b>pas</b></p><script>x<\\/script>'));
              parent.postMessage(div.innerHTML, '*');
            } catch (error) {
              parent.postMessage(String(error), '*');
            }
          </script>`;
        document.body.append(frame);
      });
    expect(await run('dompurify')).to.equal('<p>Een <b>pas</b></p>');
    const strict = (await run("'none'")).trim().replace(/\s+/g, ' ');
    // Engines without Trusted Types do not forbid anything.
    expect(strict).to.equal('trustedTypes' in window ? 'Een pas' : '<p>Een <b>pas</b></p>');
  });
});

describe('safeUrl', () => {
  for (const [url, safe] of [
    ['https://a.nl/?b=1', 'https://a.nl/?b=1'],
    ['  /pad \n', '/pad'],
    ['mailto:a@b.nl', 'mailto:a@b.nl'],
    ['TEL:14 0123', 'TEL:14 0123'],
    ['12:30-uur.pdf', '12:30-uur.pdf'],
    ['javascript:x', ''],
    [' jAvAsCrIpT:x', ''],
    ['java\nscript:x', ''],
    ['\u0001javascript:x', ''],
    ['data:text/html,x', ''],
    ['blob:https://a.nl/x', ''],
    ['file:///etc/passwd', ''],
    ['intent://x', ''],
  ] as const) {
    it(JSON.stringify(url), () => expect(safeUrl(url)).to.equal(safe));
  }
});
