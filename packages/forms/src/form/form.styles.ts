import { css } from '@lit/reactive-element';
import { token } from '@openwebconcept/theme/tokens.js';

export const styles = css`
  :host {
    display: block !important;
  }
  :host([hidden]),
  slot[hidden] {
    display: none !important;
  }
  .sent {
    max-inline-size: ${token('measure')};
    padding: 1.25rem 1.5rem;
    border: 1px solid ${token('success-border')};
    border-inline-start-width: 0.5rem;
    border-radius: ${token('radius')};
    background: ${token('success-background')};
    color: ${token('success-text')};
    font: 400 ${token('font-size')} / ${token('line-height')} ${token('font')};
  }
  .sending {
    margin-block-start: 0.5rem;
    color: ${token('text-subtle')};
    font: 400 ${token('font-size-small')} / ${token('line-height')} ${token('font')};
  }
  .sent:focus {
    outline: 3px solid ${token('focus-outer')};
    outline-offset: 2px;
    box-shadow: 0 0 0 2px ${token('focus-inner')};
  }
`;
