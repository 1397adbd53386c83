// The worker of the other map: reads GeoJSON, and has supercluster make the clusters of a view.
import Supercluster from 'supercluster';

/** @type {Supercluster} */
let index;
addEventListener('message', async ({ data: { id, url, bounds, zoom } }) => {
  if (url) {
    const { features } = await (await fetch(url)).json();
    index = new Supercluster({ radius: 60, extent: 256, maxZoom: 16 }).load(features);
  }
  postMessage({ id, clusters: bounds && index.getClusters(bounds, zoom) });
});
