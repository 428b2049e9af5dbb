import type { Vendor } from './vendor';

/** Verified rows; sources in ../sources.ts. One vendor, one line. */
export const MAP: readonly Vendor[] = [
  { name: 'Apple MapKit JS', hosts: ['cdn.apple-mapkit.com'] },
  {
    name: 'Google Maps',
    hosts: ['maps.googleapis.com', 'maps.google.com'],
    parts: ['google.com/maps/embed'],
    ambiguous: true,
  },
  { name: 'Here', selectors: ['link[href*="js.api.here.com/"]'], ambiguous: true },
  { name: 'Leaflet', parts: ['leaflet.js'], ambiguous: true },
  { name: 'Mapbox GL JS', hosts: ['api.mapbox.com'], selectors: ['.mapboxgl-map'], ambiguous: true },
  { name: 'MapLibre GL JS', parts: ['maplibre-gl.js'], ambiguous: true },
  { name: 'Mapline', selectors: ['iframe[src*="app.mapline.com"]'] },
  { name: 'Mapplic', parts: ['/mapplic/'] },
  { name: 'MapPress', selectors: ['link[href*="/wp-content/plugins/mappress-google-maps-for-wordpress/"]'] },
  { name: 'Naver Maps', hosts: ['openapi.map.naver.com'] },
  { name: 'OpenStreetMap', selectors: ['iframe[src*="openstreetmap.org"]'] },
  { name: 'Stockist', hosts: ['stockist.co'], selectors: ['stockist-store-locator'] },
  { name: 'StorePoint', hosts: ['cdn.storepoint.co'] },
  { name: 'StoreRocket', hosts: ['cdn.storerocket.io'] },
  { name: 'Yandex Maps', hosts: ['api-maps.yandex.ru'] },
  { name: 'ZeeMaps', selectors: ['iframe[src*="www.zeemaps.com/"]'] },
];
