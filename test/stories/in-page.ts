// These run in the page: they can use nothing from outside themselves.

/** What makes the page scroll sideways: the nodes that stick out furthest in. Empty when all is within the window. */
export function sticksOut(): string[] {
  const page = document.scrollingElement!;
  if (page.scrollWidth <= page.clientWidth) return [];
  const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const scrolls = (node: Element): boolean => {
    for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true;
    return false;
  };
  const out = all(document).filter((node) => {
    if (scrolls(node)) return false;
    const { left, right, width } = node.getBoundingClientRect();
    // A word without a place to break sticks out of a box that itself fits.
    const words = node !== page && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0 && getComputedStyle(node).overflowX === 'visible';
    return width > 0 && (words || right > page.clientWidth + 0.5 || left < -0.5) && getComputedStyle(node).clipPath === 'none';
  });
  const innermost = out.filter((node) => !out.some((other) => other !== node && node.contains(other)));
  return [`the page is ${page.scrollWidth} px wide`, ...innermost.map((node) => `${node.localName}${node.id ? `#${node.id}` : ''}.${node.className} ends at ${Math.round(node.getBoundingClientRect().left + Math.max(node.scrollWidth, node.clientWidth))}`)];
}

/** Controls that nothing shows when the system chooses the colours: no border, no outline, and the background of the page. */
export function controlsWithoutEdge(): string[] {
  const all = (root: Document | ShadowRoot | Element): Element[] => [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const shown = (color: string): boolean => color !== canvas && !/^rgba\(.*, 0\)$|transparent/.test(color);
  const problems: string[] = [];
  for (const node of all(document.querySelector('#storybook-root')!)) {
    const style = getComputedStyle(node);
    if (style.visibility === 'hidden' || !node.getClientRects().length) continue;
    if (node.matches('input:not([type=hidden]), select, textarea, button') && style.appearance === 'none') {
      const border = parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none' && shown(style.borderBlockEndColor);
      const words = node.matches('button') && node.textContent!.trim() !== '';
      if (!border && !words && !shown(style.backgroundColor)) problems.push(`${node.localName}#${node.id} has no edge`);
    }
    // An icon that is a mask is its background; the system paints backgrounds away.
    for (const pseudo of [null, '::before', '::after']) {
      const own = getComputedStyle(node, pseudo);
      if (pseudo && (own.content === 'none' || own.content === 'normal')) continue;
      if (own.maskImage && own.maskImage !== 'none' && !shown(own.backgroundColor)) problems.push(`the icon of ${node.localName}.${node.className}${pseudo ?? ''} is not visible`);
    }
  }
  return problems;
}
