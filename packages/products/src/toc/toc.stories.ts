import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './toc.js';

export default {
  title: 'Products/Table of contents',
  component: 'owc-toc',
} satisfies Meta;

type Story = StoryObj;
const text = html`<p>U vraagt een paspoort aan bij de gemeente waar u woont. U komt daarvoor zelf naar het gemeentehuis. Neem uw oude paspoort of identiteitskaart mee, en een pasfoto die aan de eisen voldoet.</p>`;

/** What a server prints: links to the headings of the page. The part that is read is marked. */
export const Links: Story = {
  render: () => html`<owc-toc>
      <nav aria-labelledby="op-deze-pagina">
        <h2 id="op-deze-pagina">Op deze pagina</h2>
        <ul>
          <li><a href="#meenemen">Wat neemt u mee?</a></li>
          <li><a href="#kosten">Kosten en betalen</a></li>
          <li><a href="#klaar">Wanneer is uw paspoort klaar?</a></li>
        </ul>
      </nav>
    </owc-toc>
    <h2 id="meenemen">Wat neemt u mee?</h2>${text}${text}
    <h2 id="kosten">Kosten en betalen</h2>${text}${text}
    <h2 id="klaar">Wanneer is uw paspoort klaar?</h2>${text}${text}`,
};

/** The list is made of the headings of a text. */
export const OfAText: Story = {
  render: () => html`<owc-toc for="tekst"></owc-toc>
    <div id="tekst"><h2>Wat neemt u mee?</h2>${text}<h2>Kosten en betalen</h2>${text}<h2>Wanneer is uw paspoort klaar?</h2>${text}</div>`,
};

export const English: Story = {
  render: () => html`<div lang="en"><owc-toc for="text"></owc-toc><div id="text"><h2>What do you bring?</h2><p>Your old passport.</p><h2>Costs</h2><p>It costs €83.87.</p></div></div>`,
};
