/** Social networks: where profiles live, and which paths are not a profile. Our own table, from the networks' own pages. */
export interface Network {
  name: string;
  /** The first is the one written into targets. */
  hosts: readonly string[];
  /** Paths (without leading slash) that are something else: posts, policies, tags. */
  notProfile: RegExp;
  /** When given, only these paths are profiles. */
  profile?: RegExp;
}

const POSTS =
  /^(hashtag|explore|search|i|intent|share|login|signup|about|privacy|tos|terms|legal|help|settings|policies|home|p|reel|tr|ads)(\/|$)|\/(status|statuses|posts|photos|videos|events)\//i;

export const NETWORKS: readonly Network[] = [
  {
    name: 'Facebook',
    hosts: ['facebook.com', 'fb.com', 'fb.me'],
    notProfile:
      /^(sharer|share(?!\/[A-Za-z0-9]{8,}\/?$)|dialog|plugins|hashtag|login|privacy|policies|policy|legal|help|business\/help|tr|ads|watch|events|photo|story|l|notes|settings|about\/privacy)(\.php)?(\/|$)|\/(posts|photos|videos)\//i,
  },
  {
    name: 'Instagram',
    hosts: ['instagram.com', 'instagr.am'],
    notProfile: /^(p|reel|tv|explore|accounts|legal|about|developer)(\/|$)/i,
  },
  { name: 'X', hosts: ['twitter.com', 'x.com'], notProfile: POSTS },
  {
    name: 'YouTube',
    hosts: ['youtube.com'],
    notProfile:
      /^(watch|embed|shorts|playlist|results|t|about|feed|redirect|static|premium|iframe_api)(\/|$)/i,
  },
  {
    name: 'LinkedIn',
    hosts: ['linkedin.com', 'lnkd.in'],
    notProfile: /^(share|sharing|cws|shareArticle|legal|help|pulse|feed|jobs|login)(\/|$)/i,
  },
  {
    name: 'Pinterest',
    hosts: [
      'pinterest.com',
      'pinterest.co.uk',
      'pinterest.de',
      'pinterest.es',
      'pinterest.fr',
      'pinterest.it',
      'pinterest.pt',
      'pinterest.ru',
    ],
    notProfile: /^(pin|search|business|_|ideas)(\/|$)/i,
  },
  { name: 'TikTok', hosts: ['tiktok.com'], notProfile: /^(tag|embed|legal|music)(\/|$)|\/video\//i },
  {
    name: 'VK',
    hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
    notProfile:
      /^((share|away|login|feed|widget\w*)(\.php)?(\/|$)|js\/|(wall|video|photo|topic|clip|album)s?-?\d)/i,
  },
  {
    name: 'Odnoklassniki',
    hosts: ['ok.ru', 'odnoklassniki.ru'],
    notProfile: /^(dk|offer|share|video)(\/|$)/i,
  },
  { name: 'Google+', hosts: ['plus.google.com'], notProfile: /^share/i },
  { name: 'Google+', hosts: ['google.com'], notProfile: /^$/, profile: /^\+/ },
  {
    name: 'Houzz',
    hosts: ['houzz.com', 'houzz.co.uk', 'houzz.de', 'houzz.ru', 'houzz.fr', 'houzz.es'],
    notProfile: /^(photos|imageClipperUpload|$)/i,
  },
  { name: 'Yelp', hosts: ['yelp.com'], notProfile: /^(search|login|$)/i },
  { name: 'Foursquare', hosts: ['foursquare.com'], notProfile: /^(intent|$)/i },
  {
    name: 'Flickr',
    hosts: ['flickr.com'],
    notProfile: /^(search|explore)/i,
    profile: /^(people|photos)\/[^/]+$/i,
  },
  { name: 'Vimeo', hosts: ['vimeo.com'], notProfile: /^\d|^(watch|upload|features)|\/\d{5,}/i },
  { name: 'Tumblr', hosts: ['tumblr.com'], notProfile: /^(share|widgets|tagged|search)/i },
  { name: 'Snapchat', hosts: ['snapchat.com'], notProfile: /^(scan|share)/i },
  {
    name: 'Reddit',
    hosts: ['reddit.com'],
    notProfile: /^submit|\/comments\//i,
    profile: /^(r|u|user)\/[^/]+\/?$/i,
  },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'], notProfile: /^intent|\/post\//i },
  { name: 'Xing', hosts: ['xing.com'], notProfile: /^(spi|app|social|share)/i },
  { name: 'Behance', hosts: ['behance.net'], notProfile: /^gallery/i },
  { name: 'Dribbble', hosts: ['dribbble.com'], notProfile: /^shots/i },
  { name: 'Medium', hosts: ['medium.com'], notProfile: /^(m|p|tag|search)\//i, profile: /^@?[\w.-]+$/ },
  { name: 'SoundCloud', hosts: ['soundcloud.com'], notProfile: /^(search|discover)|\/.+\// },
  { name: 'Twitch', hosts: ['twitch.tv'], notProfile: /^(videos|directory)/i },
  { name: 'Discord', hosts: ['discord.gg', 'discord.com'], notProfile: /^(channels|developers|login)/i },
  { name: 'Rutube', hosts: ['rutube.ru'], notProfile: /^(video|play)/i },
  { name: 'Dzen', hosts: ['dzen.ru', 'zen.yandex.ru'], notProfile: /^(a|video|media)\//i },
  { name: 'Bluesky', hosts: ['bsky.app'], notProfile: /\/post\/|^(intent|search)/i },
  { name: 'GitHub', hosts: ['github.com'], notProfile: /\/|^(login|features|about|pricing|sponsors|$)/i },
  { name: 'Weibo', hosts: ['weibo.com'], notProfile: /^(login|share)/i },
];
