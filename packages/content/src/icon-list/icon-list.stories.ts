import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './icon-list.js';

export default {
  title: 'Content/Icon list',
  component: 'owc-icon-list',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const icon = (path: string): TemplateResult => html`<svg aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`;

export const Checks: Story = show(html`<owc-icon-list><ul>
  <li>U bent 18 jaar of ouder.</li>
  <li>U woont in de gemeente Voorbeeldstad, of u gaat daar binnen 4 weken wonen en heeft al een <a href="#huur">huurovereenkomst</a>.</li>
  <li>U heeft een geldig paspoort of een geldige identiteitskaart.</li>
</ul></owc-icon-list>`);

export const OwnIcons: Story = show(html`<owc-icon-list><ul>
  <li>${icon('M3 6h18v13H3zM3 10h18M8 3v5M16 3v5')}<h3>Binnen 5 werkdagen</h3><p>U krijgt een brief met de beslissing.</p></li>
  <li>${icon('M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M15 9.5a4 4 0 1 0 0 5M8 11h5M8 13.5h5')}<h3>Het kost u niets</h3><p>Vraagt u de vergunning voor een bedrijf aan? Dan betaalt u € 84,20.</p></li>
  <li>${icon('M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5')}<h3>Ophalen in het stadhuis</h3><p>Raadhuisplein 1, aan de balie in de hal.</p></li>
</ul></owc-icon-list>`);

export const English: Story = show(html`<owc-icon-list lang="en"><ul><li>You are 18 or older.</li><li>You live in the municipality.</li></ul></owc-icon-list>`);
export const RightToLeft: Story = show(html`<owc-icon-list lang="ar" dir="rtl"><ul>
  <li>عمرك 18 عامًا أو أكثر.</li>
  <li>${icon('M3 6h18v13H3zM3 10h18M8 3v5M16 3v5')}<h3>في غضون 5 أيام عمل</h3><p>ستتلقى رسالة.</p></li>
</ul></owc-icon-list>`);
export const LongWords: Story = show(html`<owc-icon-list style="inline-size: 18rem"><ul>
  <li>Omgevingsvergunningsaanvraagprocedure doorlopen</li>
  <li>${icon('M3 6h18v13H3zM3 10h18M8 3v5M16 3v5')}<h3>Arbeidsongeschiktheidsverzekeringsmaatschappij</h3><p>U geeft ons de gegevens.</p></li>
</ul></owc-icon-list>`);
