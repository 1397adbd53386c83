import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import * as nl from '../address/nl.js';
import type { Address, AddressPart, Lookup } from './address-field.js';
import './address-field.js';

export default {
  title: 'Forms/Address field',
  component: 'owc-address-field',
  args: { label: 'Wat is uw adres?', description: 'Het adres waar u staat ingeschreven', required: true },
  render: (args) => html`<form>
    <owc-address-field label=${args.label} description=${args.description ?? ''} name="adres" ?required=${args.required} ?disabled=${args.disabled} .lookup=${example}></owc-address-field>
  </form>`,
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const domplein: Address = { postcode: '3512JC', number: '1', letter: '', addition: '', street: 'Domplein', town: 'Utrecht', municipality: 'Utrecht', municipalityCode: '0344' };
const maasbree = ['A 1', 'A 2', 'B'].map((suffix) => {
  const [letter = '', addition = ''] = suffix.split(' ');
  return { ...domplein, postcode: '5993CG', number: '18', letter, addition, street: 'Westeringlaan', town: 'Maasbree', municipality: 'Peel en Maas', municipalityCode: '1894' };
});
/** An example answers at once and asks nobody: 3512 JC 1 and 5993 CG 18 are there. */
const example: Lookup = ({ postcode, number }) => Promise.resolve([domplein, ...maasbree].filter((one) => one.postcode === postcode && one.number === number));

/** As it is after a lookup, and as a server prints it that looked up itself. */
const after = (found: string, address: Partial<Record<AddressPart, string>>, label = 'Wat is uw adres?'): Story =>
  show(html`<form>
    <owc-address-field label=${label} name="adres" required .address=${address} .lookup=${example}><div slot="found">${found}</div></owc-address-field>
  </form>`);

/** What a server prints: every part is there, and can be filled in by hand. */
export const Server = show(html`<form method="post">
  <owc-address-field role="group" aria-labelledby="s-adres" aria-describedby="s-adres-hulp" required .lookup=${example}>
    <div slot="label" id="s-adres">Wat is uw adres?</div>
    <div slot="description" id="s-adres-hulp">Het adres waar u staat ingeschreven</div>
    <owc-text-field slot="postcode" format="postcode" required>
      <label slot="label" for="s-postcode">Postcode</label>
      <input id="s-postcode" name="adres[postcode]" autocomplete="postal-code" aria-required="true" aria-describedby="s-adres-hulp" />
    </owc-text-field>
    <owc-text-field slot="number" format="house-number" required>
      <label slot="label" for="s-nummer">Huisnummer</label>
      <input id="s-nummer" name="adres[number]" inputmode="numeric" aria-required="true" />
    </owc-text-field>
    <owc-text-field slot="letter" format="house-letter">
      <label slot="label" for="s-letter">Huisletter <span class="owc-optional">(niet verplicht)</span></label>
      <input id="s-letter" name="adres[letter]" />
    </owc-text-field>
    <owc-text-field slot="addition" format="house-addition">
      <label slot="label" for="s-toevoeging">Toevoeging <span class="owc-optional">(niet verplicht)</span></label>
      <input id="s-toevoeging" name="adres[addition]" />
    </owc-text-field>
    <owc-text-field slot="street" required>
      <label slot="label" for="s-straat">Straat</label>
      <input id="s-straat" name="adres[street]" autocomplete="address-line1" aria-required="true" />
    </owc-text-field>
    <owc-text-field slot="town" required>
      <label slot="label" for="s-plaats">Plaats</label>
      <input id="s-plaats" name="adres[town]" autocomplete="address-level2" aria-required="true" />
    </owc-text-field>
  </owc-address-field>
</form>`);

/** The shorthand for scripts. Try 3512 JC 1, 5993 CG 18, or paste “3512 JC 1-bis” in the first part. */
export const Attributes: Story = {};
export const NotRequired: Story = { args: { required: false } };
export const Found = after(nl.found('Domplein 1, Utrecht'), { postcode: '3512 JC', number: '1', street: 'Domplein', town: 'Utrecht' });
export const KeptWhatWasTyped = after(nl.kept('Domplein 1, Utrecht'), { postcode: '3512 JC', number: '1', street: 'Achter de Dom', town: 'Utrecht' });
export const NeedsAnAddition = after(nl.withSuffix('Westeringlaan 18, Maasbree', '18 A 1, 18 A 2, 18 B'), { postcode: '5993 CG', number: '18', street: 'Westeringlaan', town: 'Maasbree' });
export const MoreStreets = after(nl.streets('Genèvelaan, Princetonplein'), { postcode: '3584 CC', number: '2', town: 'Utrecht' });
export const Unknown = after(nl.unknown('3512 JC', '99'), { postcode: '3512 JC', number: '99' });
export const Failed = after(nl.failed, { postcode: '3512 JC', number: '1' });

/** An address in another municipality is refused where the form says so, and only when it is certain. */
export const OtherMunicipality = after(nl.outside('Peel en Maas', ['Utrecht']), { postcode: '5993 CG', number: '18', street: 'Westeringlaan', town: 'Maasbree' }, 'Waar is de boom?');

/** Each part says what is wrong there. */
export const WithErrors = show(html`<form>
  <owc-address-field label="Wat is uw adres?" required>
    <owc-text-field slot="postcode" label="Postcode" name="e[postcode]" value="3512" required error="Een postcode is 4 cijfers en 2 letters, zoals 1234 AB"></owc-text-field>
    <owc-text-field slot="number" label="Huisnummer" name="e[number]" required error="Vul “Huisnummer” in"></owc-text-field>
    <owc-text-field slot="letter" label="Huisletter" name="e[letter]"></owc-text-field>
    <owc-text-field slot="addition" label="Toevoeging" name="e[addition]" value="achterhuis" error="Een toevoeging heeft ten hoogste 4 letters en cijfers, zoals bis of 2"></owc-text-field>
    <owc-text-field slot="street" label="Straat" name="e[street]" required error="Vul “Straat” in"></owc-text-field>
    <owc-text-field slot="town" label="Plaats" name="e[town]" required error="Vul “Plaats” in"></owc-text-field>
  </owc-address-field>
</form>`);
export const Disabled: Story = { args: { disabled: true, description: '' } };
export const ReadOnly = show(
  html`<form><owc-address-field label="Uw adres" name="adres" readonly source="Basisregistratie Personen" .address=${{ postcode: '3512JC', number: '12', letter: 'A', addition: 'III', street: 'Domplein', town: 'Utrecht' }}></owc-address-field></form>`,
);

/** Who does not know letters and additions apart asks for one of them. */
export const WithoutLetter = show(html`<owc-address-field role="group" aria-labelledby="z-adres">
  <div slot="label" id="z-adres">Bezoekadres</div>
  <owc-text-field slot="postcode" label="Postcode" name="postcode" format="postcode" autocomplete="postal-code"></owc-text-field>
  <owc-text-field slot="number" label="Huisnummer" name="huisnummer" format="house-number"></owc-text-field>
  <owc-text-field slot="addition" label="Letter of toevoeging" name="toevoeging" format="house-addition"></owc-text-field>
  <owc-text-field slot="street" label="Straat" name="straat"></owc-text-field>
  <owc-text-field slot="town" label="Plaats" name="plaats"></owc-text-field>
</owc-address-field>`);

export const English = show(html`<form lang="en">
  <owc-address-field label="What is your address?" description="Where you are registered" name="address" required .lookup=${example}></owc-address-field>
</form>`);
export const RightToLeft = show(html`<form dir="rtl" lang="ar"><owc-address-field label="ما هو عنوانك؟" description="العنوان المسجل" name="rtl" required></owc-address-field></form>`);
