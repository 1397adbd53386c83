import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './consent.js';

export default {
  title: 'Forms/Consent',
  component: 'owc-consent',
  args: { label: 'Ik heb alles naar waarheid ingevuld', description: 'Klopt iets niet? Dan kunt u een boete krijgen of moet u geld terugbetalen.' },
  render: (args) => html`<form>
    <owc-consent label=${args.label} description=${args.description ?? ''} error=${args.error ?? ''} name="waarheid" value="ja" ?disabled=${args.disabled}></owc-consent>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

/** What a server prints. The link stands outside the label: who presses the label ticks, who presses the link reads. */
export const Server = show(html`<form>
  <owc-consent>
    <div slot="description" id="s-privacy-tekst">Lees hoe wij met uw gegevens omgaan in de <a href="https://example.org/privacy">privacyverklaring</a>.</div>
    <input type="checkbox" id="s-privacy" name="privacy" value="ja" aria-required="true" aria-describedby="s-privacy-tekst" />
    <label slot="label" for="s-privacy">Ik heb de privacyverklaring gelezen</label>
  </owc-consent>
</form>`);

/** The shorthand for scripts: everything from attributes. */
export const Attributes: Story = {};

export const WithError = show(html`<form>
  <owc-consent>
    <div slot="description" id="e-privacy-tekst">Lees hoe wij met uw gegevens omgaan in de <a href="https://example.org/privacy">privacyverklaring</a>.</div>
    <div slot="error" id="e-privacy-fout">Vink aan dat u de privacyverklaring heeft gelezen</div>
    <input type="checkbox" id="e-privacy" name="privacy" value="ja" aria-required="true" aria-invalid="true" aria-describedby="e-privacy-tekst e-privacy-fout" />
    <label slot="label" for="e-privacy">Ik heb de privacyverklaring gelezen</label>
  </owc-consent>
</form>`);
export const Disabled: Story = { args: { disabled: true } };
export const RightToLeft = show(html`<div dir="rtl" lang="ar"><owc-consent label="قرأت بيان الخصوصية" description="اقرأ كيف نتعامل مع بياناتك" name="rtl"></owc-consent></div>`);
