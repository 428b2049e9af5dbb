/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const MAP = `
Apple MapKit JS | cdn.apple-mapkit.com
Google Maps ? | maps.googleapis.com maps.google.com | google.com/maps/embed
Here ? | | | link[href*="js.api.here.com/"]
Leaflet ? | | leaflet.js
Mapbox GL JS ? | api.mapbox.com | | .mapboxgl-map
MapLibre GL JS ? | | maplibre-gl.js
Mapline | | | iframe[src*="app.mapline.com"]
Mapplic | | /mapplic/
MapPress | | | link[href*="/wp-content/plugins/mappress-google-maps-for-wordpress/"]
Naver Maps | openapi.map.naver.com
OpenStreetMap | | | iframe[src*="openstreetmap.org"]
Stockist | stockist.co | | stockist-store-locator
StorePoint | cdn.storepoint.co
StoreRocket | cdn.storerocket.io
Yandex Maps | api-maps.yandex.ru
ZeeMaps | | | iframe[src*="www.zeemaps.com/"]
`;
