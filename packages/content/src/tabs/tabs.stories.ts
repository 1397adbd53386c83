import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './tabs.js';

export default {
  title: 'Content/Tabs',
  component: 'owc-tabs',
  args: { label: 'Manieren om een paspoort aan te vragen', selected: 0 },
  render: ({ label, selected }) => html`<owc-tabs label=${label} selected=${selected}>${passport}</owc-tabs>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const passport = html`
  <section id="balie">
    <h2>Aan de balie</h2>
    <p>Maak eerst <a href="#afspraak">een afspraak</a>. Neem uw oude paspoort en een pasfoto mee.</p>
    <ul>
      <li>U komt zelf naar het gemeentehuis.</li>
      <li>U betaalt met pin.</li>
    </ul>
  </section>
  <section id="spoed">
    <h2>Met spoed</h2>
    <p>Vraagt u het voor 14.00 uur aan, dan is uw paspoort de volgende werkdag klaar. Dit kost € 58,85 extra.</p>
  </section>
  <section id="buitenland">
    <h2>Vanuit het buitenland</h2>
    <p>U vraagt uw paspoort aan bij een ambassade of een consulaat.</p>
  </section>
`;

export const Ways: Story = {};

/** A link to something in a part shows that part. */
export const Linked = show(html`<p><a href="#kosten-spoed">Wat kost spoed?</a></p>
  <owc-tabs label="Kosten">
    <section><h3>Gewoon</h3><p>Een paspoort kost € 83,87.</p></section>
    <section><h3>Met spoed</h3><p>U betaalt een toeslag.</p><p id="kosten-spoed">De toeslag is € 58,85.</p></section>
  </owc-tabs>`);

export const Many = show(html`<owc-tabs label="Wijken">
  ${['Binnenstad', 'Oranjewijk', 'Bloemenbuurt', 'Industrieterrein-Noord', 'Stationskwartier', 'Waterrijk', 'Buitengebied'].map(
    (name) => html`<section><h2>${name}</h2><p>Het wijkteam van ${name} is er van maandag tot en met vrijdag.</p></section>`,
  )}
</owc-tabs>`);

export const Nested = show(html`<owc-tabs label="Afval">
  <section>
    <h2>Grofvuil</h2>
    <p>Kies hoe u het kwijt wilt.</p>
    <owc-tabs label="Grofvuil">
      <section><h3>Ophalen</h3><p>Het ophalen kost € 25.</p></section>
      <section><h3>Brengen</h3><p>Brengen naar de milieustraat is gratis.</p></section>
    </owc-tabs>
  </section>
  <section><h2>Glas</h2><p>Glas doet u in de glasbak.</p></section>
</owc-tabs>`);

/** One part needs no tabs. */
export const One = show(html`<owc-tabs><section><h2>Bezwaar maken</h2><p>Dat kan binnen 6 weken.</p></section></owc-tabs>`);

export const LongWords = show(html`<owc-tabs label="Procedures">
  <section><h2>Omgevingsvergunningsaanvraagprocedure</h2><p>Arbeidsongeschiktheidsverzekeringsmaatschappijen doen dit anders.</p></section>
  <section><h2>Hottentottententententoonstellingsterreinvergunning</h2><p>Deze vergunning bestaat niet.</p></section>
</owc-tabs>`);

export const English = show(html`<div lang="en"><owc-tabs label="Ways to apply">
  <section><h2>At the desk</h2><p>Make an appointment first.</p></section>
  <section><h2>From abroad</h2><p>Go to an embassy or a consulate.</p></section>
</owc-tabs></div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-tabs label="طرق التقديم">
  <section><h2>عند المكتب</h2><p>احجز موعدًا أولاً. أحضر جواز سفرك القديم.</p></section>
  <section><h2>بشكل عاجل</h2><p>جاهز في يوم العمل التالي.</p></section>
  <section><h2>من الخارج</h2><p>اذهب إلى السفارة.</p></section>
</owc-tabs></div>`);
