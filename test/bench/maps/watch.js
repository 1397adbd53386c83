// Stands first in both pages, and sees from outside when a map is there: its tiles are loaded and its markers are drawn. It waits for
// what happens and asks nothing in between, so that it costs both maps the same and next to nothing.
(() => {
  const tiles = new Set();
  let drawn = 0;
  let listed = 0;
  let look = () => {};
  const make = Document.prototype.createElement;
  Document.prototype.createElement = function (...given) {
    const element = make.apply(this, given);
    if (element.localName === 'img') {
      tiles.add(element);
      for (const event of ['load', 'error']) {
        element.addEventListener(event, () => {
          tiles.delete(element);
          look();
        });
      }
    }
    return element;
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.matches?.('.plane, .leaflet-marker-pane') && addedNodes.length) drawn++;
      if (target.matches?.('.owc-map-list') && addedNodes.length) listed++;
    }
    look();
  });
  observer.observe(document, { childList: true, subtree: true });
  // A shadow root is a tree of its own: our markers, and our tiles, stand in one.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, { childList: true, subtree: true });
    return root;
  };

  window.long = [];
  new PerformanceObserver((list) => list.getEntries().forEach(({ startTime, duration }) => window.long.push([startTime, duration]))).observe({ type: 'longtask', buffered: true });

  /** Until markers, and where it is asked the list, are others than before, and all tiles that are wanted have come. */
  const settled = (withList, [before, listBefore] = [drawn, listed]) => new Promise((done) => {
    look = () => {
      if (drawn === before || (withList && listed === listBefore)) return;
      for (const tile of tiles) if (tile.isConnected) return; // those that went away are not waited for
      look = () => {};
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
    };
    look();
  });
  window.first = settled(location.pathname === '/ours', [0, 0]).then((time) => {
    performance.mark('first-map');
    return time;
  });
  window.step = async (name, act, withList) => {
    const [from, counts] = [performance.now(), [drawn, listed]];
    performance.mark(`${name}-from`);
    act();
    const to = await settled(withList, counts);
    performance.mark(`${name}-to`);
    return { from, to };
  };
})();
