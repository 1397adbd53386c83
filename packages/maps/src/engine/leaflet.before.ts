/**
 * While it is read, Leaflet tries with `innerHTML` whether the browser knows SVG. A page with Trusted Types stops it there, and the map
 * with it. For that one moment a new node takes such text without reading it; `leaflet.after.ts` ends the moment. Modules are read one
 * after the other, so nothing else is made in between.
 */
if ('trustedTypes' in globalThis) {
  document.createElement = function (this: Document, ...given: Parameters<Document['createElement']>): HTMLElement {
    return Object.defineProperty(Document.prototype.createElement.apply(this, given), 'innerHTML', { value: '', writable: true });
  };
}
