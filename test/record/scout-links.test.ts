import { describe, expect, it } from 'vitest';
import type { Link } from '@/lib/messages/hand';
import { pageOf, worthVisiting } from '@/lib/record/scout-links';

const from = 'https://www.clinic.example/home';
/** Addresses only, in order. */
const visited = (links: Link[], page: string) => worthVisiting(links, page).map(({ url }) => url);
const to = (path: string, text = '') => ({ url: new URL(path, from).href, text });

describe('links worth a visit', () => {
  it('puts contact and booking first, then prices, then questions, then the rest', () => {
    const links = [to('/gallery'), to('/faq'), to('/precios'), to('/x1', 'Contacto'), to('/equipo')];
    expect(visited(links, from).map((url) => new URL(url).pathname)).toEqual([
      '/x1',
      '/precios',
      '/faq',
      '/equipo',
      '/gallery',
    ]);
  });

  it.each([
    ['Programează-te', 'ro'],
    ['Контакты', 'ru'],
    ['Nous contacter', 'fr'],
    ['Prenota ora', 'it'],
    ['Termin vereinbaren', 'de'],
  ])('knows “%s” (%s)', (text) => {
    expect(visited([to('/a', 'Nothing'), to('/b', text)], from)[0]).toBe('https://www.clinic.example/b');
  });

  it('visits a page once, whatever its query and fragment, and not the page it stands on', () => {
    expect(visited([to('/contact?utm=1'), to('/contact#map'), to('/home')], from)).toEqual([
      'https://www.clinic.example/contact',
    ]);
  });

  it.each([
    ['another site', 'https://elsewhere.example/contact'],
    ['a phone link', 'tel:+34910000000'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'https://www.clinic.example/prices.pdf'],
    ['an act', 'https://www.clinic.example/logout'],
    ['no address at all', 'http://'],
  ])('leaves out %s', (_what, url) => {
    expect(visited([{ url, text: 'Contact' }], from)).toEqual([]);
  });

  it('takes a site with and without www as the same', () => {
    expect(pageOf('https://clinic.example/contact', 'clinic.example')).toBe('https://clinic.example/contact');
    expect(visited([{ url: 'https://clinic.example/contact', text: '' }], from)).toHaveLength(1);
  });
});
