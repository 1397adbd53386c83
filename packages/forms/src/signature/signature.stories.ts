import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './signature.js';

export default {
  title: 'Forms/Signature',
  component: 'owc-signature',
  args: { label: 'Handtekening', description: '', error: '', required: false },
  render: (args) => html`<owc-signature label=${args.label} description=${args.description ?? ''} error=${args.error ?? ''} name="handtekening" ?required=${args.required} ?disabled=${args.disabled}></owc-signature>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** With the place to draw in open, and drawn in. */
const drawn = (template: TemplateResult, ink = true): Story => ({ ...show(template), play: ({ canvasElement }) => draw(canvasElement, ink) });

const when = <T>(find: () => T | undefined | null | false): Promise<T> =>
  new Promise((done) => {
    const look = (): void => {
      const found = find();
      if (found) done(found);
      else requestAnimationFrame(look);
    };
    look();
  });

async function draw(box: Element, ink: boolean): Promise<void> {
  const element = box.querySelector('owc-signature');
  await element?.updateComplete;
  if (!element || element.shadowRoot!.querySelector('canvas')) return;
  element.shadowRoot!.querySelector('button')!.click();
  const canvas = await when(() => {
    const found = element.shadowRoot!.querySelector('canvas');
    return found?.checkVisibility() && found.width !== 300 && found;
  });
  const status = element.shadowRoot!.querySelector('[role=status]')!;
  const opened = await when(() => status.textContent);
  if (!ink) return;
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const give = (on: EventTarget, type: string, at: number, buttons = 1): boolean =>
    on.dispatchEvent(
      new PointerEvent(type, { clientX: left + width * (0.1 + 0.02 * at), clientY: top + height * (0.5 + 0.3 * Math.sin(at / 2) * Math.cos(at / 7)), buttons, pointerId: 1, bubbles: true, cancelable: true }),
    );
  give(canvas, 'pointerdown', 0);
  for (let at = 1; at < 40; at++) {
    await new Promise((next) => setTimeout(next, 18)); // as fast as a hand: the pad looks once in 16 ms
    give(window, 'pointermove', at);
  }
  give(window, 'pointerup', 40, 0);
  await when(() => status.textContent !== opened);
}

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server = show(html`<owc-signature>
  <label slot="label" for="s-ht">Handtekening</label>
  <div slot="description" id="s-ht-hulp">Typ uw naam of teken uw handtekening</div>
  <input id="s-ht" name="handtekening" autocomplete="name" aria-describedby="s-ht-hulp" />
</owc-signature>`);

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

export const Open = drawn(html`<owc-signature label="Handtekening" name="handtekening"></owc-signature>`, false);
export const Drawn = drawn(html`<owc-signature label="Handtekening" name="handtekening"></owc-signature>`);
export const WithError: Story = { args: { error: 'Typ uw naam of teken uw handtekening', required: true } };
export const Disabled: Story = { args: { disabled: true } };
export const ReadOnly = show(html`<owc-signature label="Handtekening" name="handtekening" value="Fatma Yılmaz" readonly></owc-signature>`);

/** A drawing that the server has, as it prints it. */
export const Earlier = show(html`<owc-signature>
  <label slot="label" for="e-ht">Handtekening</label>
  <input id="e-ht" name="handtekening" autocomplete="name" />
  <img
    slot="drawing"
    width="300"
    height="150"
    alt="Uw getekende handtekening"
    src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 150'%3E%3Cpath d='M30 100c20-90 40-90 30-10s40-60 60-40-20 50 10 40 40-50 60-40-10 50 20 40 40-30 60-20' fill='none' stroke='%23000' stroke-width='3'/%3E%3C/svg%3E"
  />
  <input type="hidden" name="handtekening-drawing" value="24e5" />
</owc-signature>`);

export const English = show(html`<div lang="en"><owc-signature label="Signature" name="signature" error="Type your name or draw your signature"></owc-signature></div>`);

export const RightToLeft = drawn(html`<div dir="rtl" lang="ar"><owc-signature label="التوقيع" description="اكتب اسمك أو ارسم توقيعك" name="rtl"></owc-signature></div>`);

/** A page that resets everything: the field stays a field. */
export const HostilePage = drawn(html`<style>
    .hostile * {
      all: unset !important;
    }
    .hostile :is(input, label) {
      display: inline !important;
      color: #fff !important;
      background: #fff !important;
    }
  </style>
  <div class="hostile"><owc-signature label="Handtekening" name="handtekening"></owc-signature></div>`);
