import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './key-facts.js';

export default {
  title: 'Products/Key facts',
  component: 'owc-key-facts',
} satisfies Meta;

type Story = StoryObj;
const facts = (rows: [name: string, value: string][], lang = 'nl', dir = 'ltr'): Story => ({
  render: () => html`<owc-key-facts lang=${lang} dir=${dir}><dl>${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></owc-key-facts>`,
});

export const Four = facts([['Kosten', '€\u00a063,42 tot €\u00a083,87'], ['Hoe lang duurt het?', '5 dagen'], ['Bezwaar maken', 'binnen 6 weken'], ['Voor wie', 'Inwoner']]);
export const One = facts([['Kosten', 'gratis']]);
export const Long = facts([['Kosten', '€\u00a012.345,67 tot €\u00a0123.456,78'], ['Hoe lang duurt het?', '1 jaar en 6 maanden'], ['Voor wie', 'Inwoner, Ondernemer, Vereniging of stichting, Arbeidsongeschiktheidsverzekeringsmaatschappij']]);
export const LinkToCosts: Story = {
  render: () => html`<owc-key-facts><dl><div><dt>Kosten</dt><dd><a href="#kosten">Bekijk de kosten</a></dd></div><div><dt>Voor wie</dt><dd>Ondernemer</dd></div></dl></owc-key-facts>`,
};
export const English = facts([['Costs', '€63.42 to €83.87'], ['How long does it take?', '5 days'], ['For whom', 'Resident']], 'en');
export const RightToLeft = facts([['الرسوم', 'مجانًا'], ['المدة', '5 أيام'], ['لمن', 'السكان']], 'ar', 'rtl');
