import { token } from '@openwebconcept/theme/tokens.js';

// Not Lit's: what is loaded later shares no module with what is there already.
const css = (strings: TemplateStringsArray, ...values: unknown[]): string => String.raw(strings, ...values);

/** The paper is white and the ink black in every theme: that is how it is sent. */
export const styles = css`
  .pad {
    flex: 0 0 100%;
    margin-block-end: 0.5rem;
  }
  .status {
    flex: 0 0 100%;
    margin-block-end: 0.5rem;
    color: ${token('description-text')};
    font: 400 ${token('font-size-small')} / ${token('line-height')} ${token('font')};
  }
  canvas {
    display: block;
    inline-size: 100%;
    max-inline-size: 28rem;
    aspect-ratio: 2;
    outline: ${token('field-border-width')} solid ${token('field-border')};
    border-radius: ${token('field-radius')};
    background: #fff;
    cursor: crosshair;
    forced-color-adjust: none;
  }
`;
