import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { FileField } from './file-field.js';
import './file-field.js';

const args = {
  label: 'Bijlagen',
  description: '',
  name: 'bijlagen[]',
  accept: '.pdf,.jpg,.jpeg,.png',
  maxSize: '5 MB',
  maxTotalSize: '10 MB',
  maxFiles: 3,
  error: '',
  required: false,
};

export default {
  title: 'Forms/File field',
  component: 'owc-file-field',
  args,
  render: (args) => field(args as Partial<typeof args>),
} satisfies Meta;

type Story = StoryObj;
const show = (template: TemplateResult): Story => ({ render: () => template });

const field = (more: Partial<typeof args & FileField> = {}): TemplateResult => {
  const { label, description, name, accept, maxSize, maxTotalSize, maxFiles, error, required, ...rest } = { ...args, ...more };
  return html`<owc-file-field
    label=${label}
    description=${description}
    name=${name}
    accept=${accept}
    multiple
    max-size=${maxSize}
    max-total-size=${maxTotalSize}
    max-files=${maxFiles}
    error=${error}
    ?required=${required}
    ?readonly=${rest.readOnly}
    ?disabled=${rest.disabled}
    upload=${rest.upload ?? ''}
    .uploadHeaders=${rest.uploadHeaders}
  ></owc-file-field>`;
};

const file = (name: string, kB: number, type = 'application/pdf'): File => new File([new Uint8Array(kB * 1024)], name, { type, lastModified: 0 });

/** With these files, as if somebody has chosen them. */
const chosen = (template: TemplateResult, ...files: File[]): Story => show(html`<div ${ref((box) => void choose(box, files))}>${template}</div>`);

async function choose(box: Element | undefined, files: File[]): Promise<void> {
  await Promise.resolve(); // what is in the box comes after it
  const element = box?.querySelector('owc-file-field');
  await element?.updateComplete;
  const input = element?.control as HTMLInputElement | undefined;
  if (!input || input.files!.length) return;
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  element!.requestUpdate();
}

/** What a server prints: the native nodes are there, the element only draws them. */
export const Server = show(html`<owc-file-field max-size="10 MB">
  <label slot="label" for="s-paspoort">Kopie van uw paspoort</label>
  <div slot="description" id="s-paspoort-hulp">PDF, JPG of PNG, hoogstens 10 MB</div>
  <input type="file" id="s-paspoort" name="paspoort" accept=".pdf,.jpg,.jpeg,.png" aria-describedby="s-paspoort-hulp" />
</owc-file-field>`);

/** The shorthand for scripts. Without a description, it says what may be chosen. */
export const Attributes: Story = {};

export const Chosen = chosen(field(), file('huurcontract.pdf', 1240), file('voorkant-woning.jpg', 812, 'image/jpeg'));

export const WrongFiles = chosen(
  field(),
  file('huurcontract.pdf', 1240),
  file('verslag-van-de-vergadering-van-eigenaren-van-appartementencomplex-de-zonnebloem-2026.docx', 48, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  file('plattegrond.pdf', 7321),
);

export const WithError: Story = { args: { error: 'Kies een bestand bij “Bijlagen”', required: true } };
export const Disabled = chosen(field({ disabled: true }), file('huurcontract.pdf', 1240));
export const ReadOnly = chosen(field({ readOnly: true }), file('huurcontract.pdf', 1240), file('voorkant-woning.jpg', 812, 'image/jpeg'));

/** Files that the server has: it printed the list, and after a failed form nobody has to choose them again. */
export const Earlier = show(html`<owc-file-field max-files="3" source="Uw aanvraag van 3 maart 2026">
  <label slot="label" for="e-bijlagen">Bijlagen</label>
  <div slot="description" id="e-bijlagen-hulp">PDF, hoogstens 3 bestanden</div>
  <input type="file" id="e-bijlagen" name="bijlagen[]" accept=".pdf" multiple aria-describedby="e-bijlagen-hulp" />
  <ul slot="files" aria-label="Bestanden die wij hebben">
    <li>
      <bdi>huurcontract.pdf</bdi> <span class="owc-file-size">PDF, 1,3 MB</span><input type="hidden" name="bijlagen[]" value="24e5" />
      <button name="verwijder" value="24e5" formnovalidate aria-label="Verwijder huurcontract.pdf">Verwijder</button>
    </li>
  </ul>
</owc-file-field>`);

const never = (): Promise<Record<string, string>> => new Promise(() => {});
const refused = (): Promise<Record<string, string>> => Promise.reject(Object.assign(new Error('refused'), { words: 'In dit bestand zit een virus.' }));

/** Each file is sent as soon as it is chosen. */
export const Uploading = chosen(field({ upload: '/files', uploadHeaders: never, maxFiles: 5 }), ...[1, 2, 3, 4].map((n) => file(`foto-${n}.jpg`, 800 + n, 'image/jpeg')));
export const UploadFailed = chosen(field({ upload: '/files', uploadHeaders: refused }), file('huurcontract.pdf', 1240));

export const English = { ...chosen(field({ label: 'Attachments' }), file('tenancy-agreement.pdf', 1240), file('notes.txt', 2, 'text/plain')), decorators: [(story: () => unknown) => html`<div lang="en">${story()}</div>`] } as Story;

export const RightToLeft = chosen(html`<div dir="rtl" lang="ar">${field({ label: 'المرفقات' })}</div>`, file('contract-2026.pdf', 1240), file('ملاحظات.txt', 2, 'text/plain'));

/** A page that resets everything: the field stays a field. */
export const HostilePage = chosen(
  html`<style>
      .hostile * {
        all: unset !important;
      }
      .hostile :is(input, label, button, li) {
        display: inline !important;
        color: #fff !important;
        background: #fff !important;
      }
    </style>
    <div class="hostile">${field()}</div>`,
  file('huurcontract.pdf', 1240),
  file('notities.txt', 2, 'text/plain'),
);
