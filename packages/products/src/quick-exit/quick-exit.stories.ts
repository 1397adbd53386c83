import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './quick-exit.js';

export default {
  title: 'Products/Quick exit',
  component: 'owc-quick-exit',
} satisfies Meta;

type Story = StoryObj;

/** Stays in view while the page scrolls. Shift three times does the same. */
export const OnAPage: Story = {
  render: () => html`<article>
    <owc-quick-exit><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">Verlaat deze pagina snel</a></owc-quick-exit>
    <h1>Hulp bij huiselijk geweld</h1>
    <p>U kunt dag en nacht gratis bellen met Veilig Thuis. U hoeft uw naam niet te zeggen.</p>
    <p>Wilt u niet dat iemand ziet dat u hier bent geweest? Druk drie keer op Shift. Verwijder daarna de geschiedenis van uw browser.</p>
  </article>`,
};
export const English: Story = {
  render: () => html`<owc-quick-exit lang="en"><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">Leave this page quickly</a></owc-quick-exit>`,
};
