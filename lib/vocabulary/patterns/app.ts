/** Read by lib/detect/detectors/app.ts. */

export const BADGE = /app-?store|google-?play|play-?store|app store|google play|appgallery|rustore/;
/** Two shops of apps named in one breath: where an app is to be had. */
export const SHOPS =
  /(app ?store|google ?play|rustore|appgallery|play store).{1,40}(app ?store|google ?play|rustore|appgallery|play store)/i;
