/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const SOCIAL = `
Custom Twitter Feeds | | /wp-content/plugins/custom-twitter-feeds
Flockler | flockler.com
Instafeed | instafeed.nfcube.com
Instagram Feed for WordPress | | /wp-content/plugins/instagram-feed
Juicer | juicer.io
SnapWidget | snapwidget.com
Tagembed | widget.tagembed.com
Taggbox | taggbox.com
`;
