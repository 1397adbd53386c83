/** A product of whichever source it is. */
import { isRow } from '@openwebconcept/core/foreign.js';
import type { Problem, Product } from './model.js';
import type { OpenOptions } from './open-product.js';
import { parseProduct } from './pdc.js';

export type Source = 'pdc' | 'sdg' | 'open-product';

/** The source that this is from; OWC's when nothing speaks for another. */
export function sourceOf(json: unknown): Source {
  if (!isRow(json)) return 'pdc';
  const has = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(json, key));
  if (has('upnUri', 'vertalingen', 'productAanwezig')) return 'sdg';
  return !has('title') && has('naam') && has('uniforme_product_naam', 'samenvatting', 'prijzen', 'publicatie_start_datum') ? 'open-product' : 'pdc';
}

/** Reads it. The readers of other sources than OWC's are loaded when they are needed. */
export async function parseAny(json: unknown, options?: OpenOptions): Promise<{ product: Product; problems: Problem[] }> {
  const source = sourceOf(json);
  if (source === 'pdc') return parseProduct(json);
  const { parseOpenProduct, parseSdg } = await import('./open-product.js');
  return source === 'sdg' ? parseSdg(json, options) : parseOpenProduct(json, options);
}
