import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Repeat } from './repeat.js';
import '../form/form.js';
import '../text-field/text-field.js';
import './repeat.js';

export default {
  title: 'Forms/Repeat',
  component: 'owc-repeat',
  args: { item: 'kind', min: 1, max: 5 },
  render: (args) => html`<form>
    <owc-repeat item=${args.item} min=${args.min} max=${args.max} ?collapsible=${args.collapsible}>
      <template>
        <owc-text-field label="Naam" name="kinderen[0][naam]" required></owc-text-field>
        <owc-text-field label="Geboorteplaats" name="kinderen[0][plaats]"></owc-text-field>
      </template>
    </owc-repeat>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult, play?: Story['play']): Story => ({ render: () => template, play });

/** As a server prints it. A `<template>` is text to Lit, so all of it is. */
const item = (id: string, index: number, name = ''): string => `<fieldset>
  <legend>Kind <span class="owc-number">${index + 1}</span></legend>
  <owc-text-field required>
    <label slot="label" for="${id}-${index}-naam">Naam</label>
    <input id="${id}-${index}-naam" name="${id}[${index}][naam]" value="${name}" aria-required="true">
  </owc-text-field>
  <owc-text-field>
    <label slot="label" for="${id}-${index}-plaats">Geboorteplaats <span class="owc-optional">(niet verplicht)</span></label>
    <input id="${id}-${index}-plaats" name="${id}[${index}][plaats]">
  </owc-text-field>
  <owc-button variant="secondary"><button class="owc-remove" name="verwijder" value="${index}" formnovalidate>Verwijder kind <span class="owc-number">${index + 1}</span></button></owc-button>
</fieldset>`;
const server = (id: string, ...names: string[]): DirectiveResult => unsafeHTML(`${names.map((name, index) => item(id, index, name)).join('')}
  <template>${item(id, 0)}</template>
  <owc-button slot="add" variant="secondary"><button name="meer" value="1" formnovalidate>Nog een kind toevoegen</button></owc-button>`);
const repeatIn = async (canvas: HTMLElement): Promise<Repeat> => {
  const repeat = canvas.querySelector<Repeat>('owc-repeat')!;
  await repeat.updateComplete;
  return repeat;
};
const press = (repeat: Repeat, selector: string): void => repeat.querySelector<HTMLElement>(selector)!.click();

/** What a server prints: the items there are, an empty one to copy, and buttons that it understands itself. */
export const Server = show(html`<form method="post">
  <button hidden>Verder</button>
  <owc-repeat min="0" max="5" item="kind">${server('kinderen', 'Noor', 'Sam')}</owc-repeat>
</form>`);

/** The shorthand for scripts: only the fields of an item. */
export const Attributes: Story = {};

export const Two: Story = { args: { min: 2 } };
export const Full = show(html`<form><owc-repeat item="kind" max="2">${server('vol', 'Noor', 'Sam')}</owc-repeat></form>`);
export const Empty = show(html`<form><owc-repeat item="voertuig"><template><owc-text-field label="Kenteken" name="auto[0][kenteken]" format="kenteken"></owc-text-field></template></owc-repeat></form>`);

/** Where something was filled in, it asks. */
export const Asks = show(html`<form><owc-repeat item="kind">${server('vraag', 'Noor')}</owc-repeat></form>`, async ({ canvasElement }) => {
  const repeat = await repeatIn(canvasElement);
  press(repeat, '.owc-remove');
  await repeat.updateComplete;
});

/** What is complete is a summary as long as nobody changes it. */
export const Collapsible = show(html`<form><owc-repeat item="kind" collapsible>${server('vouw', 'Noor', 'Sam', '')}</owc-repeat></form>`, async ({ canvasElement }) => {
  const repeat = await repeatIn(canvasElement);
  for (let times = 0; times < 200 && !repeat.querySelector('.owc-summary'); times++) await new Promise((done) => setTimeout(done, 10));
});

export const InAForm = show(html`<owc-form>
  <form method="post">
    <owc-repeat item="kind" min="1"><template><owc-text-field label="Naam" name="f[0][naam]" required></owc-text-field></template></owc-repeat>
    <owc-button><button>Verder</button></owc-button>
  </form>
</owc-form>`);
export const English = show(html`<form lang="en"><owc-repeat item="child" min="1" max="2"><template><owc-text-field label="Name" name="e[0][name]" required></owc-text-field></template></owc-repeat></form>`);
export const RightToLeft = show(html`<form dir="rtl" lang="ar"><owc-repeat item="طفل" min="1"><template><owc-text-field label="الاسم" name="r[0][name]"></owc-text-field></template></owc-repeat></form>`);
