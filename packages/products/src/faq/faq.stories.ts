import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './faq.js';

export default {
  title: 'Products/FAQ',
  component: 'owc-faq',
} satisfies Meta;

type Story = StoryObj;

export const Questions: Story = {
  render: () => html`<owc-faq><section aria-labelledby="vragen"><h2 id="vragen">Veelgestelde vragen</h2><owc-accordion>
    <details id="vraag-1"><summary>Hoe lang is een paspoort geldig?</summary><p>Voor volwassenen 10 jaar, voor kinderen 5 jaar.</p></details>
    <details id="vraag-2" open><summary>Mag ik iemand machtigen?</summary><p>Nee, u moet zelf langskomen. <a href="#thuis">Kunt u niet naar het gemeentehuis komen?</a></p></details>
    <details id="vraag-3"><summary>Mijn paspoort is gestolen. Wat moet ik doen voordat ik een nieuw paspoort kan aanvragen, en kan dat ook in het buitenland?</summary><p>Doe aangifte bij de politie.</p></details>
  </owc-accordion></section></owc-faq>`,
};

export const One: Story = {
  render: () => html`<owc-faq><section aria-labelledby="vraag"><h2 id="vraag">Veelgestelde vragen</h2><owc-accordion>
    <details><summary>Wat kost het?</summary><p>Niets.</p></details>
  </owc-accordion></section></owc-faq>`,
};

export const English: Story = {
  render: () => html`<owc-faq lang="en"><section aria-labelledby="questions"><h2 id="questions">Frequently asked questions</h2><owc-accordion>
    <details><summary>How long is a passport valid?</summary><p>10 years for adults.</p></details>
    <details><summary>Can someone else go for me?</summary><p>No, you have to come yourself.</p></details>
  </owc-accordion></section></owc-faq>`,
};

export const RightToLeft: Story = {
  render: () => html`<owc-faq lang="ar" dir="rtl"><section aria-labelledby="asila"><h2 id="asila">الأسئلة الشائعة</h2><owc-accordion>
    <details open><summary>ما مدة صلاحية جواز السفر؟</summary><p>عشر سنوات للبالغين.</p></details>
    <details><summary>هل يمكنني تفويض شخص آخر؟</summary><p>لا، يجب أن تحضر بنفسك.</p></details>
  </owc-accordion></section></owc-faq>`,
};
