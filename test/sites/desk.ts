/**
 * The front desk of the clinics: takes the forms and, after the time a person would need, answers.
 * What visitors type is dropped at once; kept are the moments, so that a test can compare them with what was recorded.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteName } from './pages.ts';

export interface Delays {
  /** From the request of a call to the ringing. */
  callbackMs: number;
  /** From the first chat message to the automatic answer. */
  chatBotMs: number;
  /** From the first chat message to a person's answer. */
  chatHumanMs: number;
}

export interface LogEntry {
  id: string;
  site: SiteName;
  /** Which form, after its address: llamada, chat, pregunta, directora, descuento, opinion, boletin, reserva. */
  form: string;
  /** Names of the fields that came filled in, never their content. */
  fields: string[];
  /** Epoch milliseconds. */
  at: number;
  /** When the call rang or a person's reply left for the page; absent while nobody came to fetch it. */
  answeredAt?: number;
}

export type Answer = { status: number; json: unknown } | { location: string };

const DELAYS: Delays = { callbackMs: 4000, chatBotMs: 0, chatHumanMs: 3000 };

/** Forms a site takes, and where a browser without script lands afterwards. */
const THANKS: Partial<Record<SiteName, Record<string, string>>> = {
  venasana: {
    llamada: '/gracias?de=llamada',
    chat: '/contacto',
    pregunta: '/gracias?de=pregunta',
    directora: '/gracias?de=directora',
    descuento: '/gracias?de=descuento',
    opinion: '/gracias?de=opinion',
    boletin: '/gracias?de=boletin',
  },
  citas: { reserva: '/confirmada' },
};

const BOT = 'Gracias por escribirnos. Una persona de nuestro equipo te responde enseguida.';
const REPLY =
  'Hola, soy Marta, enfermera de VenaSana. El láser se hace con anestesia local y vuelves a casa andando. ¿Te busco una visita para esta semana?';
const LATER_REPLY = 'Perfecto. Lo anoto en tu ficha y te confirmo el hueco en cuanto lo tenga.';
/** The chat marks the message that opens a conversation with this field. */
const FIRST = 'primero';
const MAX_BODY = 20_000;

/** Opens a desk with an empty log. `answer` says what to send for an address, or undefined when it is not the desk's. */
export function openDesk(wanted: Partial<Delays> = {}) {
  const delays: Delays = { ...DELAYS, ...wanted };
  const log: LogEntry[] = [];

  async function answer(
    site: SiteName,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answer | undefined> {
    const [, form = '', id] = /^\/api\/(\w+)(?:\/([\w-]+))?$/.exec(path) ?? [];
    const thanks = THANKS[site]?.[form];
    if (!thanks) return undefined;
    if (id) return waitForStaff(id, response);
    if (request.method !== 'POST') return { status: 405, json: { error: 'POST expected' } };
    const entry = {
      id: `${form}-${log.length + 1}`,
      site,
      form,
      fields: await readNames(request),
      at: Date.now(),
    };
    log.push(entry);
    if (!request.headers.accept?.includes('application/json')) return { location: thanks };
    const opens = form === 'chat' && entry.fields.includes(FIRST);
    if (opens) await pause(delays.chatBotMs, response);
    return { status: 200, json: { id: entry.id, ...(opens && { bot: BOT }) } };
  }

  async function waitForStaff(id: string, response: ServerResponse): Promise<Answer> {
    const entry = log.find((one) => one.id === id);
    if (!entry) return { status: 404, json: { error: 'unknown request' } };
    const delay = entry.form === 'chat' ? delays.chatHumanMs : delays.callbackMs;
    const stayed = await pause(entry.at + delay - Date.now(), response);
    if (stayed) entry.answeredAt ??= Date.now();
    if (entry.form !== 'chat') return { status: 200, json: { from: '+34 951 99 00 14' } };
    return { status: 200, json: { who: 'Marta', text: entry.fields.includes(FIRST) ? REPLY : LATER_REPLY } };
  }

  return { log, answer };
}

/** Resolves after `ms`, or at once with false when the page went away. */
function pause(ms: number, response: ServerResponse): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), Math.max(0, ms));
    response.once('close', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

async function readNames(request: IncomingMessage): Promise<string[]> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > MAX_BODY) break;
  }
  return [...new URLSearchParams(body)].filter(([, value]) => value !== '').map(([name]) => name);
}
