import type { Page } from '@playwright/test';

interface Node {
  nodeId: number;
  nodeType: number;
  children?: Node[];
  shadowRoots?: Node[];
}

/** Has every element of the page look as if the pointer is on it, or as if it has the keyboard's focus, while `work` runs. */
export async function inState<T>(page: Page, states: ('hover' | 'focus' | 'focus-visible' | 'active')[], work: () => Promise<T>): Promise<T> {
  const browser = await page.context().newCDPSession(page);
  try {
    await browser.send('DOM.enable');
    await browser.send('CSS.enable');
    const { root } = await browser.send('DOM.getDocument', { depth: -1, pierce: true });
    const elements: number[] = [];
    const walk = ({ nodeId, nodeType, children = [], shadowRoots = [] }: Node): void => {
      if (nodeType === 1) elements.push(nodeId);
      [...children, ...shadowRoots].forEach(walk);
    };
    walk(root as Node);
    // What left the page since then is not there to be seen either.
    await Promise.all(elements.map((nodeId) => browser.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states }).catch(() => undefined)));
    return await work();
  } finally {
    await browser.detach(); // and all is as it was
  }
}
