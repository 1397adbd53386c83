import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DateField } from './date-field.js';
import './date-field.js';

export default {
  title: 'Forms/Date field',
  component: 'owc-date-field',
  args: { label: 'Geboortedatum', description: 'Bijvoorbeeld 27 3 1984', birthday: true },
  render: (args) => html`<owc-date-field
    label=${args.label}
    description=${args.description ?? ''}
    error=${args.error ?? ''}
    name="datum"
    value=${args.value || nothing}
    min=${args.min ?? ''}
    max=${args.max ?? ''}
    ?birthday=${args.birthday}
    ?calendar=${args.calendar}
    ?required=${args.required}
    ?disabled=${args.disabled}
  ></owc-date-field>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult, play?: Story['play']): Story => ({ render: () => template, play });

type Act = (field: DateField) => Promise<void>;
const wait = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));

/** As somebody does who presses the button. Not in the documentation: the calendar would stand before the page. */
const open: Act = async (field) => {
  for (let tries = 0; tries < 100 && !field.shadowRoot?.querySelector('dialog[open]'); tries++, await wait()) {
    if (field.isConnected && !field.closest('.docs-story') && tries % 20 === 1) field.querySelector('button')?.click();
  }
};

/** As a form does that is sent. */
const judge: Act = async (field) => {
  for (let tries = 0; tries < 100 && !field.error; tries++, await wait()) {
    if (field.hasUpdated) field.dispatchEvent(new Event('focusin'));
    if (field.hasUpdated) field.reportValidity();
  }
};

// Another theme or language draws a story anew without playing it, so the field itself is told too.
const does = (act: Act): ReturnType<typeof ref> => ref((node) => void (node && act(node as DateField)));
const played = (act: Act): NonNullable<Story['play']> => async ({ canvasElement }) => void (await Promise.all([...canvasElement.querySelectorAll('owc-date-field')].map(act)));

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server: Story = {
  render: ({ label, description }) => html`<owc-date-field role="group" aria-labelledby="s-label" aria-describedby="s-hulp">
    <div slot="label" id="s-label">${label}</div>
    <div slot="description" id="s-hulp">${description}</div>
    <label slot="day" for="s-dag">Dag</label>
    <input slot="day" id="s-dag" name="geboren[day]" inputmode="numeric" autocomplete="bday-day" aria-describedby="s-hulp" />
    <label slot="month" for="s-maand">Maand</label>
    <input slot="month" id="s-maand" name="geboren[month]" inputmode="numeric" autocomplete="bday-month" />
    <label slot="year" for="s-jaar">Jaar</label>
    <input slot="year" id="s-jaar" name="geboren[year]" inputmode="numeric" autocomplete="bday-year" />
  </owc-date-field>`,
};

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

/** An error that the server found: only the part that is wrong is marked. */
export const ServerError = show(html`<owc-date-field role="group" aria-labelledby="f-label" aria-describedby="f-hulp f-fout" required>
  <div slot="label" id="f-label">Geboortedatum</div>
  <div slot="description" id="f-hulp">Bijvoorbeeld 27 3 1984</div>
  <div slot="error" id="f-fout">Vul het jaar met vier cijfers in bij “Geboortedatum”</div>
  <label slot="day" for="f-dag">Dag</label>
  <input slot="day" id="f-dag" name="geboren[day]" inputmode="numeric" autocomplete="bday-day" aria-required="true" value="27" aria-describedby="f-hulp f-fout" />
  <label slot="month" for="f-maand">Maand</label>
  <input slot="month" id="f-maand" name="geboren[month]" inputmode="numeric" autocomplete="bday-month" aria-required="true" value="maart" />
  <label slot="year" for="f-jaar">Jaar</label>
  <input slot="year" id="f-jaar" name="geboren[year]" inputmode="numeric" autocomplete="bday-year" aria-required="true" value="84" aria-invalid="true" />
</owc-date-field>`);

/** Each error names the part, and only that part is marked. */
export const Errors = show(
  html`
    <owc-date-field ${does(judge)} label="Geboortedatum" name="leeg" birthday required></owc-date-field>
    <owc-date-field ${does(judge)} label="Datum van overlijden" name="half" value="2026-04-30" max="2026-03-01"></owc-date-field>
    <owc-date-field ${does(judge)} label="Datum van het ongeval" description="Weet u de dag niet precies? Vul dan de eerste dag van de maand in" name="dag" required>
      <label slot="day" for="e-dag">Dag</label><input slot="day" id="e-dag" name="dag[day]" inputmode="numeric" value="31" />
      <label slot="month" for="e-maand">Maand</label><input slot="month" id="e-maand" name="dag[month]" inputmode="numeric" value="april" />
      <label slot="year" for="e-jaar">Jaar</label><input slot="year" id="e-jaar" name="dag[year]" inputmode="numeric" value="2026" />
    </owc-date-field>
  `,
  played(judge),
);

export const Disabled: Story = { args: { disabled: true, value: '1984-03-27', description: 'Dit kunt u niet wijzigen', calendar: true, birthday: false } };
export const ReadOnly = show(html`<owc-date-field label="Geboortedatum" name="geboren" value="1984-03-27" readonly source="Basisregistratie Personen"></owc-date-field>`);
export const Prefilled = show(html`<owc-date-field label="Geboortedatum" name="geboren" value="1984-03-27" source="Basisregistratie Personen"></owc-date-field>`);

/** Beside a field that asks for it, in a form. */
export const NotRequired = show(html`<form>
  <owc-date-field label="Datum van aankomst" name="van" calendar></owc-date-field>
  <owc-date-field label="Datum van vertrek" description="Als u die al weet" name="tot" soft-required></owc-date-field>
</form>`);

/** For a date nearby. Where there is no room for its words, the button is an icon. */
export const Calendar = show(html`
  <owc-date-field label="Vanaf wanneer wilt u de vergunning?" description="Vanaf morgen. Bijvoorbeeld 27 3 2027" name="vanaf" calendar required></owc-date-field>
  <owc-date-field label="Datum van de verhuizing" name="datum" calendar value="2027-03-27"></owc-date-field>
`);

export const CalendarOpen = show(
  html`<owc-date-field ${does(open)} label="Datum van de verhuizing" description="In maart 2027, vanaf de achtste" name="datum" calendar value="2027-03-27" min="2027-03-08"></owc-date-field>`,
  played(open),
);

export const English = show(html`<div lang="en">
  <owc-date-field label="Date of birth" description="For example 27 3 1984" name="birth" birthday></owc-date-field>
  <owc-date-field label="Start date" name="start" calendar value="2027-03-27"></owc-date-field>
</div>`);

export const RightToLeft = show(
  html`<div dir="rtl" lang="ar">
    <owc-date-field label="تاريخ الانتقال" description="مثلاً 27 3 2027" error="أدخل السنة" name="rtl" calendar value="2027-03-27"></owc-date-field>
  </div>`,
);

export const RightToLeftOpen = show(html`<div dir="rtl" lang="ar"><owc-date-field ${does(open)} label="تاريخ الانتقال" name="rtl" calendar value="2027-03-27"></owc-date-field></div>`, played(open));

/** A page that resets everything: the field stays a field. */
export const HostilePage = show(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile :is(input, label, button) {
      display: inline !important;
      border: 0 !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-date-field label="Geboortedatum" description="Bijvoorbeeld 27 3 1984" error="Vul “Geboortedatum” in" name="h" calendar></owc-date-field></div>`);
