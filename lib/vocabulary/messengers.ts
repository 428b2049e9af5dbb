/** A host whose links open a conversation, and where in them it stands with whom. */
export interface Messenger {
  network: string;
  hosts: readonly string[];
  /** Paths that this row is for; others are for the next, or for none. */
  only?: RegExp;
  not?: RegExp;
  /** A path and query that sends the page to a friend. */
  share?: RegExp;
  /** Who is named by a number alone, in the path or in the query. */
  digitsOf?: 'path' | 'query';
  /** What stands before the name. */
  strip?: RegExp;
}

/** The first row that fits is taken. From the messengers' own pages about links to a conversation. */
export const MESSENGERS: readonly Messenger[] = [
  { network: 'WhatsApp', hosts: ['wa.me'], only: /^(message|qr|c)\// },
  { network: 'WhatsApp', hosts: ['wa.me'], digitsOf: 'path' },
  { network: 'WhatsApp', hosts: ['wa.link', 'chat.whatsapp.com'] },
  { network: 'WhatsApp', hosts: ['api.whatsapp.com', 'whatsapp.com'], only: /^channel/ },
  { network: 'WhatsApp', hosts: ['api.whatsapp.com'], digitsOf: 'query' },
  { network: 'WhatsApp', hosts: ['whatsapp.com'], only: /^(send|catalog|business)/, digitsOf: 'query' },
  {
    network: 'Telegram',
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    share: /^(share|iv|addstickers|proxy)(\/|\?|$)|[?&]url=/,
    strip: /^s\//,
  },
  { network: 'Messenger', hosts: ['m.me'], strip: /^t\// },
  { network: 'Messenger', hosts: ['messenger.com'], only: /^t\//, strip: /^t\// },
  { network: 'Instagram', hosts: ['ig.me'], strip: /^m\// },
  { network: 'VK', hosts: ['vk.me'], not: /^join\// },
  { network: 'LINE', hosts: ['lin.ee'] },
  { network: 'LINE', hosts: ['line.me'], not: /share/i },
  { network: 'Signal', hosts: ['signal.me'] },
  { network: 'Zalo', hosts: ['zalo.me'] },
  { network: 'Viber', hosts: ['viber.click', 'chats.viber.com'] },
  { network: 'Skype', hosts: ['join.skype.com'] },
  { network: 'MAX', hosts: ['max.ru'] },
];

/** Schemes that open a messenger's own program. */
export const SCHEMES: Readonly<Record<string, string>> = {
  viber: 'Viber',
  whatsapp: 'WhatsApp',
  tg: 'Telegram',
  weixin: 'WeChat',
};

/** Messengers by what makers call their signs. */
export const ICONS: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  viber: 'Viber',
};
