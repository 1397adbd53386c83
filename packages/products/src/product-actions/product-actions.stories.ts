import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './product-actions.js';

export default {
  title: 'Products/Product actions',
  component: 'owc-product-actions',
} satisfies Meta;

type Story = StoryObj;
const actions = (items: TemplateResult): Story => ({
  render: () => html`<owc-product-actions><section aria-labelledby="regelen"><h2 id="regelen">Direct regelen</h2><ul>${items}</ul></section></owc-product-actions>`,
});

export const One = actions(html`<li><a href="#digid">Aanvragen met DigiD</a><div class="owc-product-hint"><p>U logt in met DigiD.</p></div></li>`);

export const Several = actions(html`
  <li><a href="#digid">Aanvragen met DigiD</a><div class="owc-product-hint"><p>U logt in met DigiD.</p></div></li>
  <li><a href="#eidas">Aanvragen met eIDAS</a><div class="owc-product-hint"><p>Voor inwoners met een inlogmiddel van een ander Europees land. <a href="#meer">Lees wat u nodig hebt</a>.</p></div></li>
  <li><a href="#afspraak">Maak een afspraak</a></li>
  <li><a href="tel:140123">Bel 14 0123</a></li>
  <li><a href="#volmacht">Volmacht (docx, 1,3&nbsp;MB)</a></li>`);

export const LongWords = actions(html`
  <li><a href="#een">Arbeidsongeschiktheidsverzekeringsmaatschappijvergunning aanvragen met eHerkenning</a></li>
  <li><a href="#twee">Evenementenvergunning met ontheffing geluidsoverlast en ontheffing sluitingstijden aanvragen zonder inloggen</a></li>`);

export const English: Story = {
  render: () => html`<owc-product-actions lang="en"><section aria-labelledby="arrange"><h2 id="arrange">Arrange it now</h2><ul>
    <li><a href="#digid">Apply with DigiD</a><div class="owc-product-hint"><p>You log in with DigiD.</p></div></li>
    <li><a href="#appointment">Make an appointment</a></li></ul></section></owc-product-actions>`,
};

export const RightToLeft: Story = {
  render: () => html`<owc-product-actions lang="ar" dir="rtl"><section aria-labelledby="ar"><h2 id="ar">ترتيب الآن</h2><ul>
    <li><a href="#digid">تقديم الطلب باستخدام DigiD</a><div class="owc-product-hint"><p>تسجيل الدخول باستخدام DigiD.</p></div></li>
    <li><a href="#appointment">تحديد موعد</a></li></ul></section></owc-product-actions>`,
};
