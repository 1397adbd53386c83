import { define } from '@openwebconcept/core/define.js';
import { ProductPart } from '../product-part.js';
import { page } from './downloads.styles.js';

/**
 * Files to download. The words of a link say what kind of file it is, how big, and in which language when that is another one.
 *
 * ```html
 * <owc-downloads>
 *   <section aria-labelledby="downloads">
 *     <h2 id="downloads">Downloads</h2>
 *     <ul><li><a href="/toestemming.pdf">Toestemmingsformulier reisdocument (pdf, 184 kB)</a></li></ul>
 *   </section>
 * </owc-downloads>
 * ```
 *
 * @element owc-downloads
 * @slot - A `<section>` with a heading and a list of links
 */
export class Downloads extends ProductPart {
  static override look = page;
}

define('owc-downloads', Downloads);

declare global {
  interface HTMLElementTagNameMap {
    'owc-downloads': Downloads;
  }
}
