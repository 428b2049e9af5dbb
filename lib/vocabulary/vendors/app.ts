/** Vendors, one a line; the columns are told in vendor.ts, the sources in SOURCES.md. */
export const APP = `
Adjust ? | | | a[href*=".adj.st/"], a[href*="app.adjust.com/"]
Apple affiliate / iTunes widgets | widgets.itunes.apple.com autolinkmaker.itunes.apple.com
Branch Journeys ? | cdn.branch.io app.link api.branch.io
Google Play link | play.google.com
Smart banner (generic) | | | .smartbanner, [class*="app-banner"]
`;
