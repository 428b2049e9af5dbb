/**
 * What a customer of the story meets on each site: the truth that recordings are compared with.
 * One row per touchpoint, on the page where the story meets it. Nothing in `lib/` may read this.
 */
import type { Kind } from '../../lib/model/kind.ts';
import type { SiteName } from './pages.ts';

export interface StoryPoint {
  /** The site whose page holds it; the booking form stands in a frame of `citas` on VenaSana's /cita. */
  site: SiteName;
  page: string;
  kind: Kind;
  /** A few of the customer's own words for it, as they stand on the page. */
  label: string;
  selector: string;
  /** Header, footer or widget: it stands on every page of the site. */
  everywhere?: true;
  /** Not shown until this is pressed; `exit` and `first visit` open by themselves. */
  opensBy?: string;
}

export const STORY: readonly StoryPoint[] = [
  // VenaSana, on every page
  {
    site: 'venasana',
    page: '/',
    kind: 'phone',
    label: '951 99 00 14',
    selector: 'header a.phone',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'email',
    label: 'hola@venasana.example',
    selector: 'a.topbar__mail',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'callback',
    label: 'Te llamamos',
    selector: '#callback-form',
    everywhere: true,
    opensBy: '#callback-button',
  },
  { site: 'venasana', page: '/', kind: 'chat', label: 'Chat', selector: '#chat-launcher', everywhere: true },
  {
    site: 'venasana',
    page: '/',
    kind: 'messenger',
    label: 'WhatsApp',
    selector: 'a[href^="https://wa.me/"]',
    everywhere: true,
    opensBy: '#messenger-button',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'messenger',
    label: 'Telegram',
    selector: 'a[href^="https://t.me/"]',
    everywhere: true,
    opensBy: '#messenger-button',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'messenger',
    label: 'Messenger',
    selector: 'a[href^="https://m.me/"]',
    everywhere: true,
    opensBy: '#messenger-button',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'messenger',
    label: 'Instagram',
    selector: 'a[href^="https://ig.me/"]',
    everywhere: true,
    opensBy: '#messenger-button',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'contact-form',
    label: 'directora médica',
    selector: '#director-form',
    everywhere: true,
    opensBy: '#ask-director',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'newsletter',
    label: 'Suscríbete',
    selector: '#newsletter-form',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'social',
    label: 'Facebook',
    selector: 'a[href^="https://www.facebook.com/"]',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'social',
    label: 'Instagram',
    selector: 'a[href^="https://www.instagram.com/"]',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'social',
    label: 'YouTube',
    selector: 'a[href^="https://www.youtube.com/"]',
    everywhere: true,
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'popup',
    label: '¿Te vas sin resolver tus dudas?',
    selector: '#exit-popup',
    everywhere: true,
    opensBy: 'exit',
  },
  {
    site: 'venasana',
    page: '/',
    kind: 'consent',
    label: 'Usamos cookies',
    selector: '#cookie-banner',
    everywhere: true,
    opensBy: 'first visit',
  },
  // VenaSana, page by page
  { site: 'venasana', page: '/', kind: 'promo', label: '8 % de descuento', selector: '#discount-form' },
  { site: 'venasana', page: '/precios', kind: 'pricing', label: 'Precio cerrado', selector: '#price-list' },
  {
    site: 'venasana',
    page: '/opiniones',
    kind: 'reviews',
    label: '412 pacientes opinan',
    selector: '#reviews',
  },
  {
    site: 'venasana',
    page: '/opiniones',
    kind: 'review-form',
    label: 'Deja tu opinión',
    selector: '#review-form',
  },
  {
    site: 'venasana',
    page: '/preguntas-frecuentes',
    kind: 'faq',
    label: 'Preguntas frecuentes',
    selector: '#faq',
  },
  {
    site: 'venasana',
    page: '/preguntas-frecuentes',
    kind: 'question-form',
    label: 'Haz tu pregunta',
    selector: '#question-form',
  },
  { site: 'venasana', page: '/contacto', kind: 'map', label: 'Cómo llegar', selector: '#map' },
  { site: 'venasana', page: '/cita', kind: 'booking', label: 'Reserva de cita', selector: '#booking-frame' },
  {
    site: 'venasana',
    page: '/gracias',
    kind: 'confirmation',
    label: 'Gracias, lo hemos recibido',
    selector: '[data-thanks]',
  },
  // In the frame on /cita
  { site: 'citas', page: '/venasana', kind: 'booking', label: 'Reserva tu cita', selector: '#booking-form' },
  {
    site: 'citas',
    page: '/venasana',
    kind: 'promo',
    label: 'diagnóstico gratis',
    selector: '#booking-promo',
  },
  {
    site: 'citas',
    page: '/confirmada',
    kind: 'confirmation',
    label: 'Tu cita está confirmada',
    selector: '#booking-confirmed',
  },
  // Alba: contacts only
  {
    site: 'alba',
    page: '/',
    kind: 'phone',
    label: '+34 952 99 01 17',
    selector: 'a[href^="tel:"]',
    everywhere: true,
  },
  {
    site: 'alba',
    page: '/',
    kind: 'email',
    label: 'info@albaveinclinic.example',
    selector: 'a[href^="mailto:"]',
    everywhere: true,
  },
  { site: 'alba', page: '/contact', kind: 'map', label: 'Find us on the map', selector: '#map-link' },
];
