import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './process-steps.js';

export default {
  title: 'Products/Process steps',
  component: 'owc-process-steps',
} satisfies Meta;

type Story = StoryObj;

export const Steps: Story = {
  render: () => html`<owc-process-steps><ol>
    <li><h3>U maakt een afspraak</h3><p>Dat kan online, of bel <a href="tel:140123">14 0123</a>.</p></li>
    <li><h3>U komt naar het gemeentehuis</h3><p>Neem mee:</p><ul><li>uw oude paspoort of identiteitskaart</li><li>een pasfoto</li></ul></li>
    <li><h3>U haalt uw paspoort op</h3><p>Na 5 werkdagen. U komt zelf.</p></li>
  </ol></owc-process-steps>`,
};

/** Steps without headings, and without text. */
export const Short: Story = {
  render: () => html`<owc-process-steps><ol>
    <li>U vraagt de vergunning aan.</li>
    <li>Wij vragen uw buren wat zij ervan vinden.</li>
    <li><h3>U krijgt een brief</h3></li>
  </ol></owc-process-steps>`,
};

/** Goes on where another list ended. */
export const Continued: Story = {
  render: () => html`<owc-process-steps><ol start="9">
    <li><h3>Wij controleren de brandveiligheid</h3><p>De brandweer komt langs op de dag van het evenement.</p></li>
    <li><h3>U krijgt de definitieve vergunning voor arbeidsongeschiktheidsverzekeringsmaatschappijen</h3><p>Bewaar deze goed.</p></li>
    <li><h3>Klaar</h3></li>
  </ol></owc-process-steps>`,
};

export const English: Story = {
  render: () => html`<owc-process-steps lang="en"><ol>
    <li><h3>You make an appointment</h3><p>Online, or by phone.</p></li>
    <li><h3>You come to the town hall</h3><p>Bring your old passport.</p></li>
  </ol></owc-process-steps>`,
};

export const RightToLeft: Story = {
  render: () => html`<owc-process-steps lang="ar" dir="rtl"><ol>
    <li><h3>تحديد موعد</h3><p>عبر الإنترنت أو بالهاتف.</p></li>
    <li><h3>الحضور إلى البلدية</h3><p>أحضر جواز سفرك القديم.</p></li>
  </ol></owc-process-steps>`,
};
