// What our map is held against: Leaflet as it comes, its own markers, and the clusters from a worker. No list, no filters, no card.
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';

const worker = new Worker('/plain.worker.js', { type: 'module' });
const waiting = new Map();
let asked = 0;
worker.addEventListener('message', ({ data }) => {
  waiting.get(data.id)(data.clusters);
  waiting.delete(data.id);
});
const ask = (question) => new Promise((done) => {
  waiting.set(++asked, done);
  worker.postMessage({ id: asked, ...question });
});

const map = L.map('plain', { center: [52.1, 5.4], zoom: 8, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false });
L.tileLayer('/tiles/{z}/{x}/{y}.png', { maxZoom: 19, attribution: 'Test' }).addTo(map);
const layer = L.layerGroup().addTo(map);

async function draw() {
  const bounds = map.getBounds();
  const clusters = await ask({ bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], zoom: map.getZoom() });
  layer.clearLayers();
  for (const { geometry, properties } of clusters) {
    const many = properties.cluster;
    const title = many ? `${properties.point_count} locaties` : properties.title;
    const size = many ? 40 : 24;
    const icon = L.divIcon({ className: many ? 'many' : 'one', html: many ? String(properties.point_count) : '', iconSize: [size, size] });
    L.marker([geometry.coordinates[1], geometry.coordinates[0]], { title, alt: title, icon }).bindPopup(title).addTo(layer);
  }
}
ask({ url: '/points.geojson' }).then(() => {
  map.on('moveend', draw);
  return draw();
});
window.pan = (x, y) => map.panBy([x, y], { animate: false });
