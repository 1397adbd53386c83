import { expect, fixture, html } from '@open-wc/testing';

describe('the page of the look', () => {
  it('judges an empty frame and the page in it, with each advice once', async () => {
    const words = { pairs: [], better: 'Gebruik %s', pick: 'Kies: %s', allGood: 'Goed', noSheet: '', noClass: '', classes: '%s' };
    const errors: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void errors.push(event.reason);
    window.addEventListener('unhandledrejection', note);
    const box = await fixture<HTMLElement>(html`<div class="owc-look">
      <form class="owc-look-form" data-words=${JSON.stringify(words)} data-preview="/nergens">
        <input type="radio" name="look[source]" value="nlds" checked />
        <p class="owc-look-found"></p>
        <input id="owc-look-field-stylesheet" value="/thema.css" /><input id="owc-look-field-class" />
        <label for="owc-look-field-text">Tekst</label><input id="owc-look-field-text" class="owc-look-color" value="#zz" aria-invalid="true" />
        <div id="owc-look-report"><p class="owc-look-sum"></p><span class="owc-look-better" data-field="text" data-color="#123456"></span><table><tbody></tbody></table></div>
        <iframe title="Voorbeeld"></iframe>
      </form>
    </div>`);
    await import('./look.js');
    const frame = box.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = '<main></main>';
    const better = box.querySelector('.owc-look-better')!;
    expect(better.querySelectorAll('button')).to.have.length(1);
    frame.dispatchEvent(new Event('load'));
    await new Promise((done) => setTimeout(done));
    expect(better.querySelectorAll('button')).to.have.length(1);
    expect(errors.map(String)).to.deep.equal([]);

    const picker = box.querySelector<HTMLInputElement>('[type=color]')!;
    picker.value = '#0b4f9e';
    picker.dispatchEvent(new Event('input', { bubbles: true }));
    const text = box.querySelector<HTMLInputElement>('#owc-look-field-text')!;
    expect([text.value, text.hasAttribute('aria-invalid')]).to.deep.equal(['#0b4f9e', false]);
    window.removeEventListener('unhandledrejection', note);
  });
});
