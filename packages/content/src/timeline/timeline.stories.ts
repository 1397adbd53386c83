import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './timeline.js';

export default {
  title: 'Content/Timeline',
  component: 'owc-timeline',
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** A procedure: what is done, what is now, what is to come. */
export const Procedure: Story = show(html`<owc-timeline><ol>
  <li><h3>Aanvraag ontvangen</h3><p class="owc-meta"><time datetime="2026-05-03">3 mei 2026</time></p></li>
  <li><h3>Aanvraag compleet</h3><p class="owc-meta"><time datetime="2026-05-11">11 mei 2026</time></p><p>Wij hebben alle bijlagen die nodig zijn.</p></li>
  <li aria-current="step"><h3>Wij beoordelen uw aanvraag</h3><p>Dit duurt hoogstens 8 weken. U hoeft nu niets te doen.</p></li>
  <li><h3>Besluit</h3><p>Uiterlijk <time datetime="2026-06-28">28 juni 2026</time>. U krijgt een brief.</p></li>
  <li><h3>Bezwaar maken</h3><p>Tot 6 weken na het besluit.</p></li>
</ol></owc-timeline>`);

/** All is done. */
export const Done: Story = show(html`<owc-timeline><ol>
  <li data-state="done"><h3>Melding ontvangen</h3><p class="owc-meta"><time>1 mei 2026, 14.05 uur</time></p></li>
  <li data-state="done"><h3>Lantaarnpaal gemaakt</h3><p class="owc-meta"><time>4 mei 2026</time></p></li>
</ol></owc-timeline>`);

/** A history has no states. */
export const History: Story = show(html`<owc-timeline><ol>
  <li><h3>1245</h3><p>Voorbeeldstad krijgt stadsrechten van graaf Willem II.</p></li>
  <li><h3>1672</h3><p>De stad wordt belegerd, en houdt stand.</p></li>
  <li><h3>1998</h3><p>Het nieuwe stadhuis aan het Raadhuisplein gaat open.</p></li>
</ol></owc-timeline>`);

export const Details: Story = show(html`<owc-timeline><ol>
  <li><details><summary><h3>Ontwerp</h3></summary><p>Het ontwerp lag zes weken ter inzage. Er kwamen 12 reacties.</p></details></li>
  <li aria-current="step"><details open><summary><h3>Aanleg van het riool</h3></summary><p>De straat is dicht voor auto’s. Fietsers kunnen erdoor.</p></details></li>
  <li><details><summary><h3>Bestrating en groen</h3></summary><p>In het najaar.</p></details></li>
</ol></owc-timeline>`);

export const English: Story = show(html`<owc-timeline lang="en"><ol>
  <li><h3>Application received</h3><p class="owc-meta"><time datetime="2026-05-03">3 May 2026</time></p></li>
  <li aria-current="step"><h3>We assess your application</h3></li>
  <li><h3>Decision</h3></li>
</ol></owc-timeline>`);

export const RightToLeft: Story = show(html`<owc-timeline lang="ar" dir="rtl"><ol>
  <li><h3>تم استلام الطلب</h3><span class="owc-timeline-state">مكتمل</span><p class="owc-meta"><time datetime="2026-05-03">3 مايو 2026</time></p></li>
  <li aria-current="step"><h3>نراجع طلبكم</h3><span class="owc-timeline-state">قيد التنفيذ</span></li>
  <li><h3>القرار</h3><span class="owc-timeline-state">لم يبدأ بعد</span></li>
</ol></owc-timeline>`);

export const LongWords: Story = show(html`<owc-timeline style="inline-size: 18rem"><ol>
  <li><h3>Omgevingsvergunningsaanvraagprocedure gestart</h3><p class="owc-meta"><time>3 mei 2026</time></p></li>
  <li aria-current="step"><h3>Arbeidsongeschiktheidsverzekeringsmaatschappij</h3><p>De verzekeraar kijkt mee.</p></li>
  <li><h3>Besluit</h3></li>
</ol></owc-timeline>`);
