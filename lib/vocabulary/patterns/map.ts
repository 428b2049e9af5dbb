/** Read by lib/detect/detectors/map.ts. */

export const FRAME =
  /(^|\.)(google\.[a-z.]+\/maps|maps\.google|openstreetmap\.org|yandex\.[a-z]+\/map-widget|yandex\.[a-z]+\/maps|2gis|bing\.com\/maps|maps\.apple|mapbox|zeemaps|widgets\.2gis)/;
export const CONTAINER =
  /(^|[\s_-])(google-?maps?|gmap|map-?canvas|map-?container|ymaps?|leaflet-container|mapboxgl-map|gm-style|yandex-?map|contact-?map|map)([\s_-]|$)|^map|wpgmza|widget-google_maps/;
/** A frame of the site's own that holds a service's map. */
export const NAMED = /google ?maps|openstreetmap|yandex.*(map|карт)|яндекс.*карт/i;
/** Builders' own boxes: a map is all they can hold. */
export const BUILDERS =
  /sqs-block-map|et_pb_map|widget-google_maps|wpgmza|map-?canvas|leaflet-container|mapboxgl-map|gm-style|jetpack-map|acf-map|ol-viewport|mapplic/;

/** "How to find us" that leads to the contact page is a link to contacts; the map is reported where it stands. */
export const CONTACT_PAGE = /\/(contact|kontakt|contat|contakt|kontakty)[^/]*\/?$/i;

/** A map of the site's pages, folded. */
export const OF_THE_SITE = /\b(site|sitio|sito|sajta|sitemap|web|siteului)\b/;
/** Elements that hold a map. */
export const BOX = /^(div|section|figure|ymaps)$/;
