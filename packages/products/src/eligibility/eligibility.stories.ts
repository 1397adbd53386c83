import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './eligibility.js';

export default {
  title: 'Products/Eligibility',
  component: 'owc-eligibility',
} satisfies Meta;

type Story = StoryObj;
const rules = `{ "conditions": [
  { "text": "U woont in Voorbeeldstad.", "no": "U woont niet in Voorbeeldstad.", "rule": { "==": [{ "var": "woont" }, "ja"] } },
  { "text": "U bent 18 jaar of ouder.", "no": "U bent jonger dan 18 jaar.", "rule": { "==": [{ "var": "leeftijd" }, "ja"] } },
  { "text": "Uw inkomen is lager dan 120 % van de bijstandsnorm.", "rule": { "==": [{ "var": "inkomen" }, "ja"] } }
] }`;
const question = (name: string, legend: string): TemplateResult => html`<fieldset>
  <legend>${legend}</legend>
  <label><input type="radio" name=${name} value="ja"> Ja</label>
  <label><input type="radio" name=${name} value="nee"> Nee</label>
</fieldset>`;
function check(oneByOne = false): TemplateResult {
  // A template may hold no script, not even one that is only data.
  const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: rules });
  return html`<owc-eligibility ?one-by-one=${oneByOne}>
    <h2>Kunt u de bijdrage voor sport en cultuur krijgen?</h2>
    <ul>
      <li>U woont in Voorbeeldstad.</li>
      <li>U bent 18 jaar of ouder.</li>
      <li>Uw inkomen is lager dan 120 % van de bijstandsnorm.</li>
    </ul>
    <form>
      ${question('woont', 'Woont u in Voorbeeldstad?')}
      ${question('leeftijd', 'Bent u 18 jaar of ouder?')}
      ${question('inkomen', 'Is uw inkomen lager dan 120 % van de bijstandsnorm?')}
      <button>Bekijk de uitkomst</button>
    </form>
    ${script}
  </owc-eligibility>`;
}
function answered(...answers: string[]): Story {
  return {
    render: () => check(),
    play: async ({ canvasElement }) => {
      for (const answer of answers) canvasElement.querySelector<HTMLElement>(`[name=${answer.split('=')[0]}][value=${answer.split('=')[1]}]`)!.click();
      canvasElement.querySelector<HTMLElement>('form button')!.click();
      while (!canvasElement.querySelector('section')) await new Promise((done) => setTimeout(done, 20));
    },
  };
}

export const AllQuestions: Story = { render: () => check() };
export const OneByOne: Story = { render: () => check(true) };
export const ProbablyYes = answered('woont=ja', 'leeftijd=ja', 'inkomen=ja');
export const ProbablyNot = answered('woont=nee', 'leeftijd=ja', 'inkomen=ja');
/** Not every question was answered. */
export const NotKnown = answered('woont=ja');
/** The rules cannot be read: the conditions are still there. */
export const Broken: Story = {
  render: () => html`<owc-eligibility>
    <h2>Kunt u de bijdrage krijgen?</h2>
    <ul><li>U woont in Voorbeeldstad.</li></ul>
    <form>${question('woont', 'Woont u in Voorbeeldstad?')}<button>Bekijk de uitkomst</button></form>
  </owc-eligibility>`,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('form button')!.click();
    while (!canvasElement.querySelector('section')) await new Promise((done) => setTimeout(done, 20));
  },
};
