/** Which texts in the canvas cannot be read well on what lies under them, as the theme and the editor of the page coloured them. */
import { compose, contrast, nearestReadable, parseColor, toHex } from '@openwebconcept/theme/contrast.js';
import type { Rgb } from '@openwebconcept/theme/contrast.js';

export interface Pair {
  text: string;
  ground: string;
  ratio: number;
  needs: number;
  /** The nearest colour of text that can be read there. */
  better: string | null;
  /** Chosen in this page, not by the theme. */
  own: boolean;
  blocks: string[];
}

export interface Measured {
  pairs: Pair[];
  /** Texts on an image or a gradient: the block, and the words. */
  unknown: { block: string; text: string }[];
}

/** What the editor shows between the blocks is not of the page. */
const tools = 'select, datalist, .components-placeholder, .block-list-appender, .components-button, .components-popover, .block-editor-block-list__insertion-point, [disabled], [aria-disabled=true], script, style, svg, noscript, template, iframe';
const chosen = '.has-text-color, .has-background, .has-inline-color, .has-link-color';

interface Under {
  /** null: an image or a gradient. */
  ground: Rgb | null;
  opacity: number;
  own: boolean;
  block: string | null;
}

/** Measures all that is shown in a root, through the shadow of our elements. */
export function measure(root: Element): Measured {
  const pairs = new Map<string, Pair>();
  const unknown: Measured['unknown'] = [];

  const text = (node: Node, style: CSSStyleDeclaration, { ground, opacity, own, block }: Under): void => {
    const words = node.nodeValue!.trim();
    const color = parseColor(style.color);
    if (!words || !block || !color || style.visibility !== 'visible') return;
    if (!ground || style.backgroundClip === 'text') {
      if (unknown.at(-1)?.block === block) unknown.at(-1)!.text += ` ${words}`;
      else unknown.push({ block, text: words });
      return;
    }
    const size = parseFloat(style.fontSize);
    const needs = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const seen = compose(ground, [color[0], color[1], color[2], color[3] * opacity]);
    const ratio = contrast(seen, ground);
    if (ratio >= needs - 0.005) return;
    const [front, back] = [toHex(seen), toHex(ground)];
    const key = `${front} ${back} ${needs} ${own}`;
    const known = pairs.get(key) ?? { text: front, ground: back, ratio, needs, own, better: nearestReadable(front, back, needs), blocks: [] };
    if (!known.blocks.includes(block)) known.blocks.push(block);
    pairs.set(key, known);
  };

  const layer = (ground: Rgb | null, style: CSSStyleDeclaration, opacity = 1): Rgb | null => {
    const color = parseColor(style.backgroundColor);
    if (style.backgroundImage !== 'none' && style.backgroundClip !== 'text') return null;
    if (!color || color[3] === 0) return ground;
    const alpha = color[3] * opacity;
    return ground || alpha === 1 ? compose(ground ?? [255, 255, 255], [color[0], color[1], color[2], alpha]) : null;
  };

  /** What lies under the text of a cover is beside it in the document. */
  const cover = (element: Element, ground: Rgb | null): Rgb | null => {
    const image = element.querySelector(':scope > .wp-block-cover__image-background, :scope > .wp-block-cover__video-background');
    const shade = element.querySelector(':scope > .wp-block-cover__background');
    const below = image ? null : ground;
    if (!shade) return below;
    const style = getComputedStyle(shade);
    return layer(below, style, Number(style.opacity));
  };

  const enter = (element: Element, under: Under): [CSSStyleDeclaration, Under] => {
    const style = getComputedStyle(element);
    let ground = layer(under.ground, style);
    if (element.classList.contains('wp-block-cover')) ground = cover(element, ground);
    return [style, { ground, opacity: under.opacity * Number(style.opacity), own: under.own || element.matches(chosen), block: element.getAttribute('data-block') ?? under.block }];
  };

  const walk = (element: Element, under: Under): void => {
    if (element.matches(tools)) return;
    const [style, here] = enter(element, under);
    if (style.display === 'none' || (style.position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto'))) return; // also what is only for screen readers
    const children = element instanceof (element.ownerDocument.defaultView as unknown as typeof globalThis).HTMLSlotElement && element.assignedNodes().length ? element.assignedNodes() : (element.shadowRoot ?? element).childNodes;
    for (const child of children) {
      if (child.nodeType === Node.TEXT_NODE) {
        // Words in a slot have the colour of who they are a child of.
        const parent = child.parentElement ?? element;
        text(child, parent === element ? style : getComputedStyle(parent), here);
      } else if (child.nodeType === Node.ELEMENT_NODE) walk(child as Element, here);
    }
  };

  const above: Element[] = [];
  for (let element = root.parentElement; element; element = element.parentElement) above.unshift(element);
  let under: Under = { ground: [255, 255, 255], opacity: 1, own: false, block: null };
  for (const element of above) under = { ...enter(element, under)[1], own: false };
  // With one block in focus WordPress fades the others.
  if (!root.closest('.is-focus-mode')) walk(root, under);
  return { pairs: [...pairs.values()], unknown };
}
