import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './costs.js';

export default {
  title: 'Products/Costs',
  component: 'owc-costs',
} satisfies Meta;

type Story = StoryObj;
const costs = (rows: TemplateResult): Story => ({
  render: () => html`<owc-costs>
    <section aria-labelledby="kosten">
      <h2 id="kosten">Kosten</h2>
      <table aria-labelledby="kosten"><thead><tr><th scope="col">Wat</th><th scope="col">Prijs</th></tr></thead><tbody>${rows}</tbody></table>
    </section>
  </owc-costs>`,
});

export const Prices = costs(html`
  <tr><th scope="row">Paspoort vanaf 18 jaar</th><td><data value="83.87">€ 83,87</data></td></tr>
  <tr><th scope="row">Paspoort tot 18 jaar</th><td><data value="63.42">€ 63,42</data></td></tr>
  <tr><th scope="row">Spoed (extra)</th><td><data value="57.85">€ 57,85</data></td></tr>
  <tr><th scope="row">Verklaring van vermissing</th><td><data value="0.00">gratis</data></td></tr>
  <tr><th scope="row">Trouwen op maandagochtend</th><td><span>prijs niet bekend</span></td></tr>`);

/** The new price is not there yet: both are shown. */
export const NewPriceToCome = costs(html`<tr><th scope="row">Paspoort vanaf 18 jaar</th><td><data value="83.87">€ 83,87</data><span> <span>Vanaf <time datetime="2099-01-01">1 januari 2099</time>: </span><data value="85.10">€ 85,10</data></span></td></tr>`);

/** The day has come: only the new price is shown, also when the page comes from a cache. */
export const NewPrice = costs(html`<tr><th scope="row">Paspoort vanaf 18 jaar</th><td><data value="83.87">€ 83,87</data><span> <span>Vanaf <time datetime="2026-01-01">1 januari 2026</time>: </span><data value="85.10">€ 85,10</data></span></td></tr>`);

/** A table with a caption, as it is written without a product page around it. */
export const ByItself: Story = {
  render: () => html`<owc-costs>
    <table>
      <caption>Kosten van een uittreksel</caption>
      <thead><tr><th scope="col">Wat</th><th scope="col">Prijs</th></tr></thead>
      <tbody><tr><th scope="row">Uittreksel uit de basisregistratie personen, met een verklaring van huwelijkse staat</th><td><data value="17.80">€ 17,80</data></td></tr></tbody>
    </table>
  </owc-costs>`,
};

export const English: Story = {
  render: () => html`<owc-costs lang="en">
    <section aria-labelledby="costs">
      <h2 id="costs">Costs</h2>
      <table aria-labelledby="costs"><thead><tr><th scope="col">What</th><th scope="col">Price</th></tr></thead>
        <tbody><tr><th scope="row">Passport</th><td><data value="83.87">€83.87</data><span> <span>From <time datetime="2099-01-01">1 January 2099</time>: </span><data value="85.10">€85.10</data></span></td></tr></tbody></table>
    </section>
  </owc-costs>`,
};
