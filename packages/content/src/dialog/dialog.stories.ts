import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Dialog } from './dialog.js';
import './dialog.js';

export default {
  title: 'Content/Dialog',
  component: 'owc-dialog',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });
/** The same, opened. */
const opened = (template: TemplateResult): Story => ({
  render: () => template,
  play: async ({ canvasElement }) => {
    const dialog = canvasElement.querySelector<Dialog>('owc-dialog')!;
    await dialog.updateComplete;
    dialog.show();
  },
});

const conditions = html`<p>U kunt een zaal huren voor een vergadering of een feest. <a href="#voorwaarden">Lees de voorwaarden</a>.</p>
  <owc-dialog>
    <dialog id="voorwaarden" closedby="any">
      <h2>Voorwaarden voor het huren van een zaal</h2>
      <p>U huurt een zaal voor ten minste 2 uur. Tot een week van tevoren kunt u kosteloos annuleren.</p>
      <ul>
        <li>U laat de zaal schoon achter.</li>
        <li>Na 23.00 uur is er geen muziek meer.</li>
      </ul>
    </dialog>
  </owc-dialog>`;

/** Without a script the conditions stand below the text, and the link goes there. */
export const Conditions = show(conditions);
export const Opened = opened(conditions);

const question = html`<button command="show-modal" commandfor="intrekken">Aanvraag intrekken</button>
  <owc-dialog>
    <dialog id="intrekken">
      <h2>Wilt u uw aanvraag intrekken?</h2>
      <p>Wij behandelen uw aanvraag dan niet meer. Wat u al heeft betaald, krijgt u terug.</p>
      <form method="dialog">
        <button value="ja">Ja, trek in</button>
        <button value="nee">Nee, ga terug</button>
      </form>
    </dialog>
  </owc-dialog>`;

export const Question = opened(question);

export const LongText = opened(html`<owc-dialog>
  <dialog id="privacy">
    <h2>Hoe gaat de gemeente om met uw gegevens?</h2>
    ${Array.from({ length: 14 }, (_, index) => html`<h3>Artikel ${index + 1}</h3><p>Wij gebruiken uw gegevens alleen voor deze aanvraag. Daarna bewaren wij ze niet langer dan de Archiefwet van ons vraagt.</p>`)}
  </dialog>
</owc-dialog>`);

export const LongWords = opened(html`<owc-dialog>
  <dialog id="lang"><h2>Omgevingsvergunningsaanvraagprocedure</h2><p>Hottentottententententoonstellingsterreinvergunningaanvraagprocedure.</p></dialog>
</owc-dialog>`);

export const English = opened(html`<div lang="en"><p><a href="#terms">Read the terms</a></p>
  <owc-dialog><dialog id="terms"><h2>Terms of hire</h2><p>You can cancel free of charge until a week before.</p></dialog></owc-dialog></div>`);

export const RightToLeft = opened(html`<div dir="rtl" lang="ar"><p><a href="#shurut">اقرأ الشروط</a></p>
  <owc-dialog><dialog id="shurut"><h2>شروط استئجار القاعة</h2><p>يمكنك الإلغاء مجانًا حتى أسبوع قبل الموعد.</p></dialog></owc-dialog></div>`);
