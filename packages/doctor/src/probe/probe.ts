// For a page without elements of ours: the main ones, to see how a theme would dress them. Made without HTML as text, which a strict page forbids.
import '@openwebconcept/content/accordion.js';
import '@openwebconcept/content/alert.js';
import '@openwebconcept/forms/button.js';
import '@openwebconcept/forms/checkbox.js';
import '@openwebconcept/forms/radio-group.js';
import '@openwebconcept/forms/radio.js';
import '@openwebconcept/forms/select.js';
import '@openwebconcept/forms/text-area.js';
import '@openwebconcept/forms/text-field.js';
import { defaults } from '@openwebconcept/theme/defaults.js';
import { make, type Child } from './make.js';

const field = (tag: string, name: string, label: string, control: HTMLElement, more: Record<string, string> = {}, ...rest: Child[]): HTMLElement =>
  make(tag, more, make('label', { slot: 'label', for: `owc-probe-${name}` }, label), ...rest, Object.assign(control, { id: `owc-probe-${name}` }));

if (!document.querySelector('#owc-probe')) {
  document.adoptedStyleSheets = [defaults.styleSheet!, ...document.adoptedStyleSheets];
  const alert = (type: string): HTMLElement => make('owc-alert', { type }, make('p', {}, 'Maandag is het gemeentehuis gesloten. ', make('a', { href: '#owc-probe' }, 'Lees meer')));
  const place = document.querySelector('main, [role=main]') ?? document.body;
  place.append(
    make('div', { id: 'owc-probe' },
      make('p', {}, 'Onderdelen van OWC Elements in deze huisstijl'),
      ...['info', 'success', 'warning', 'error'].map(alert),
      field('owc-text-field', 'naam', 'Naam', make('input'), {}, make('div', { slot: 'description' }, 'Zoals in uw paspoort')),
      field('owc-text-field', 'mail', 'E-mailadres', make('input', { type: 'email', placeholder: 'naam@voorbeeld.nl' }), { error: 'Vul uw e-mailadres in' }),
      field('owc-text-area', 'vraag', 'Uw vraag', make('textarea')),
      field('owc-select', 'land', 'Land', make('select', {}, make('option', {}, 'Nederland'))),
      make('owc-checkbox', {}, make('input', { type: 'checkbox', id: 'owc-probe-eens' }), make('label', { slot: 'label', for: 'owc-probe-eens' }, 'Ik ga akkoord')),
      make('owc-radio-group', { label: 'Hoe wilt u antwoord?' },
        ...['E-mail', 'Post'].map((name) => make('owc-radio', {}, make('input', { type: 'radio', name: 'owc-probe', id: `owc-probe-${name}` }), make('label', { slot: 'label', for: `owc-probe-${name}` }, name)))),
      make('owc-accordion', {}, make('details', { open: '' }, make('summary', {}, 'Wat kost het?'), make('p', {}, 'Het is gratis.'))),
      ...['primary', 'secondary', 'subtle'].map((variant) => make('owc-button', { variant }, make('button', { type: 'button' }, 'Versturen'))),
    ),
  );
}
