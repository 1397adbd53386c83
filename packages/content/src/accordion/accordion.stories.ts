import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './accordion.js';

export default {
  title: 'Content/Accordion',
  component: 'owc-accordion',
  args: { single: false },
  render: ({ single }) => html`<owc-accordion ?single=${single}>${passport}</owc-accordion>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const passport = html`
  <details>
    <summary><h3>Wat neemt u mee naar de afspraak?</h3></summary>
    <p>Neem alle paspoorten en identiteitskaarten mee die u nog heeft, ook als ze zijn verlopen. En verder:</p>
    <ul>
      <li>een pasfoto van maximaal 6 maanden oud</li>
      <li>uw pinpas</li>
    </ul>
  </details>
  <details>
    <summary><h3>Hoe lang duurt het?</h3></summary>
    <p>Na 5 werkdagen ligt uw paspoort klaar. Heeft u haast? Met een spoedaanvraag is het de volgende werkdag klaar.</p>
  </details>
  <details>
    <summary><h3>Kan iemand anders mijn paspoort ophalen?</h3></summary>
    <p>Nee. U haalt uw paspoort altijd zelf op.</p>
  </details>
`;

export const Questions: Story = {};

export const OneOpen = show(html`<owc-accordion>
  <details open>
    <summary><h3>Wat kost een rijbewijs?</h3></summary>
    <p>Een rijbewijs kost € 52,10. U betaalt met pin als u het aanvraagt.</p>
  </details>
  <details>
    <summary><h3>Mijn rijbewijs is gestolen. Wat nu?</h3></summary>
    <p>Doe eerst aangifte bij de politie. Daarna vraagt u een nieuw rijbewijs aan.</p>
  </details>
</owc-accordion>`);

/** Everything is open, so the button closes. */
export const AllOpen = show(html`<owc-accordion>
  <details open><summary>Maandag tot en met vrijdag</summary><p>Van 9.00 tot 17.00 uur.</p></details>
  <details open><summary>Zaterdag</summary><p>Van 10.00 tot 13.00 uur, alleen met een afspraak.</p></details>
</owc-accordion>`);

/** Opening one item closes the others. The shared name does the same without JavaScript. */
export const Single = show(html`<owc-accordion single>
  <details name="wijze" open><summary>Online aanvragen</summary><p>U logt in met DigiD. Dit duurt ongeveer 10 minuten.</p></details>
  <details name="wijze"><summary>Aan de balie</summary><p>Maak eerst een afspraak.</p></details>
  <details name="wijze"><summary>Met een brief</summary><p>Stuur het formulier naar Postbus 1, 1234 AA Voorbeeldstad.</p></details>
</owc-accordion>`);

/** One item needs no button for all. */
export const OneItem = show(html`<owc-accordion>
  <details><summary>Hoe gaat de gemeente om met uw gegevens?</summary><p>Wij gebruiken uw gegevens alleen voor deze aanvraag.</p></details>
</owc-accordion>`);

export const Nested = show(html`<owc-accordion>
  <details open>
    <summary><h3>Afval</h3></summary>
    <p>Kies wat u wilt wegbrengen.</p>
    <owc-accordion>
      <details><summary><h4>Grofvuil</h4></summary><p>U maakt een afspraak. Het ophalen kost € 25.</p></details>
      <details><summary><h4>Klein chemisch afval</h4></summary><p>U brengt het naar de milieustraat.</p></details>
    </owc-accordion>
  </details>
  <details><summary><h3>Riool</h3></summary><p>Is uw riool verstopt? Bel 14 0123.</p></details>
</owc-accordion>`);

export const LongWords = show(html`<owc-accordion>
  <details open>
    <summary><h3>Arbeidsongeschiktheidsverzekeringsmaatschappijen en gemeentelijke basisadministratiepersoonsgegevens</h3></summary>
    <p>Hottentottententententoonstellingsterreinvergunningaanvraagprocedure.</p>
  </details>
  <details><summary>Kort</summary><p>Tekst.</p></details>
</owc-accordion>`);

export const English = show(html`<div lang="en">
  <owc-accordion>
    <details><summary><h3>What do you need to bring?</h3></summary><p>Your old passport and a recent photo.</p></details>
    <details><summary><h3>How long does it take?</h3></summary><p>Your passport is ready after 5 working days.</p></details>
  </owc-accordion>
</div>`);

export const RightToLeft = show(html`<div dir="rtl" lang="ar">
  <owc-accordion>
    <details open><summary><h3>ماذا تحضر معك؟</h3></summary><p>جواز السفر القديم وصورة حديثة.</p></details>
    <details><summary><h3>كم يستغرق ذلك؟</h3></summary><p>خمسة أيام عمل.</p></details>
  </owc-accordion>
</div>`);
