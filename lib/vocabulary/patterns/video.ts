/** Read by lib/detect/detectors/video.ts. */

export const PLAYERS =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|player\.vimeo\.com|vimeo\.com|wistia\.(com|net)|vidyard\.com|dailymotion\.com|brightcove\.(net|com)|rutube\.ru|loom\.com|jwplayer\.com|vk\.com|vkvideo\.ru|ok\.ru|cloudflarestream\.com|pandavideo\.com(\.br)?|facebook\.com)$/;
export const BACKGROUND =
  /background|(^|[\s_-])bg([\s_-]|$)|hero-?video|video-?(bg|cover|hero)|banner-?video|header-?video/;

/** Slides and sounds are played too. */
export const NOT_FILM = /slid|carousel|swiper|audio|podcast|music|radio|song|track/;
/** A film, in a name. */
export const SAYS_FILM = /video|vídeo|видео|watch|film/i;
/** A film that is told to be silent. */
export const SILENT = /[?&](background|muted?)=1/;
