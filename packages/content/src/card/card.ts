import { define } from '@openwebconcept/core/define.js';
import { ContentPart } from '../content-part.js';
import { page } from './card.styles.js';

/**
 * Something to go to: a heading with a link, a text, perhaps an image. The whole card can be pressed, and there is one link to tab
 * to. Which level the heading has is up to the page.
 *
 * ```html
 * <owc-card>
 *   <h3><a href="/nieuws/zwembad">Het zwembad gaat weer open</a></h3>
 *   <img src="/zwembad.jpg" alt="">
 *   <p class="owc-meta"><time datetime="2026-05-03">3 mei 2026</time></p>
 *   <p>Vanaf zaterdag kunt u er weer zwemmen.</p>
 * </owc-card>
 * ```
 *
 * The image is shown on top wherever it stands: after the heading it is read in the better order. Other links, buttons and an
 * `<address>` in the card stay what they are, and can be pressed and selected by themselves.
 *
 * @element owc-card
 * @slot - A heading with a link, and what else there is to say; `class="owc-meta"` on what is less important
 */
export class Card extends ContentPart {
  static override look = page;
}

define('owc-card', Card);

declare global {
  interface HTMLElementTagNameMap {
    'owc-card': Card;
  }
}
