import type { Page } from 'playwright-core';
import type { Panel } from './panel.ts';

/** Long enough for the staff of the demo clinics to answer. Milliseconds. */
const ANSWER_MS = 30_000;

/** A quick typist's pause between two keys. Milliseconds. */
const KEY_MS = 40;

/** What the walk says in passing, for whoever watches. */
export type Told = (what: string) => unknown;

/**
 * Marta, 47, walks the rich clinic as the story has it: asks for a call, chats, asks questions, takes the discount,
 * reads what others say, and books. Everything is done with the page's own controls; the panel records by itself.
 */
export async function walkVenaSana(page: Page, panel: Panel, told: Told = () => {}): Promise<void> {
  await panel.add('Cookie consent');
  await told('asks for a callback');
  await page.locator('#cookie-accept').click();
  await page.locator('#callback-button').click();
  await fillIn(page, '#callback-form', { nombre: 'Marta', telefono: '+34 600 000 000' });
  await page.locator('#callback-form [name=acepto]').check();
  await page.locator('#callback-form [type=submit]').click();
  await panel.hasUsed('Callback request');

  await told('asks in the chat while she waits');
  await page.locator('#chat-launcher').click();
  await page.locator('#chat-text').fill('¿Duele el láser?');
  await page.locator('#chat-text').press('Enter');
  await page.locator('.chat__line--agent').first().waitFor({ timeout: ANSWER_MS });
  await panel.hasUsed('Live chat');
  await page.locator('#incoming-accept').click({ timeout: ANSWER_MS });
  await page.locator('#incoming-reject').click();
  await page.locator('#chat-window [data-close]').click();

  await told('calls the number, opens the messengers');
  await dial(page, '.site-header a.phone');
  await panel.hasUsed('Phone');
  await page.locator('#messenger-button').click();
  await panel.sees('Telegram');

  await told('writes to the head doctor and takes the discount');
  await page.locator('#ask-director').click();
  await panel.add('Escribe a la directora');
  await fillIn(page, '#director-form', {
    nombre: 'Marta',
    email: 'marta@example.invalid',
    mensaje: '¿Me conviene?',
  });
  await page.locator('#director-form [type=submit]').click();
  await page.locator('#director-dialog .form__done').waitFor();
  await page.locator('#director-dialog .panel__close').click();
  await panel.add('8 %');
  await fillIn(page, '#discount-form', { nombre: 'Marta', email: 'marta@example.invalid' });
  await page.locator('#discount-form [name=acepto]').check();
  await page.locator('#discount-form [type=submit]').click();
  await page.locator('#descuento .form__done').waitFor();

  await told('is about to leave, and is asked to stay');
  await page.mouse.move(400, 300);
  await page.mouse.move(400, 0);
  await page.locator('#exit-popup').waitFor();
  await panel.add('Popup');
  await panel.add('Hacer una pregunta');
  await page.locator('#exit-popup .link').click();
  await panel.addAll();

  for (const path of ['tratamientos', 'precios', 'opiniones']) {
    await told(`reads /${path}`);
    await followMenu(page, `/${path}`);
    await panel.isAt(`/${path}`);
    if (path === 'tratamientos') await readMicrofoam(page, panel);
    await panel.addAll();
  }

  await told('asks a question');
  await followMenu(page, '/preguntas-frecuentes');
  await panel.isAt('/preguntas-frecuentes');
  await panel.addAll();
  await fillIn(page, '#question-form', {
    pregunta: '¿Puedo conducir después?',
    email: 'marta@example.invalid',
  });
  await page.locator('#question-form [type=submit]').click();
  await panel.isAt('/gracias');
  await panel.hasUsed('Ask a question');
  await panel.addAll();

  await told('books in the frame of the booking provider');
  await page.locator('.site-header__acts a[href="/cita"]').click();
  const frame = page.frameLocator('#booking-frame');
  await frame.locator('#service').selectOption({ index: 2 });
  await panel.sees('in a frame');
  await panel.addAll();
  await frame.locator('#date').fill(inThreeDays());
  await frame.locator('.slots label').nth(1).click();
  await frame.locator('#booking-next').click();
  await frame.locator('#name').fill('Marta Ejemplo');
  await frame.locator('#phone').fill('+34 600 000 000');
  await frame.locator('#terms').check();
  await frame.locator('#booking-submit').click();
  await panel.hasUsed('Booking');
  await panel.sees('Tu cita está confirmada');
  await panel.addAll();

  await told('looks where the clinic is');
  await followMenu(page, '/contacto');
  await panel.isAt('/contacto');
  await panel.addAll();
}

/** The same customer at the poor clinic: a phone number, an address, and nothing to hold on to. */
export async function walkAlba(page: Page, panel: Panel, told: Told = () => {}): Promise<void> {
  await panel.sees('Phone');
  await panel.addAll();
  for (const path of ['treatments', 'team', 'contact']) {
    await told(`reads /${path}`);
    await page.locator(`.top a[href="/${path}"]`).click();
    await panel.isAt(`/${path}`);
    await panel.addAll();
  }
  await told('calls the number');
  await dial(page, '.details a[href^="tel:"]');
  await panel.hasUsed('Phone');
}

/** In a narrow window the menu is folded away behind a button. */
async function followMenu(page: Page, path: string): Promise<void> {
  const link = page.locator(`#menu a[href="${path}"]`);
  if (!(await link.isVisible())) await page.locator('.nav-toggle').click();
  await link.click();
}

/** Another treatment opens under its own address without a load. */
async function readMicrofoam(page: Page, panel: Panel): Promise<void> {
  await page.locator('.tabs a').nth(1).click();
  await panel.isAt('/tratamientos/microespuma');
}

/** Presses a phone link without a dialler: handing it to the system makes a headless browser lose the clicks that follow. */
async function dial(page: Page, link: string): Promise<void> {
  const anchor = page.locator(link);
  await anchor.evaluate((element) =>
    element.addEventListener('click', (event) => event.preventDefault(), { once: true }),
  );
  await anchor.click();
}

/** Typed key by key, as a person does: a form that is filled and sent within a blink leaves no time for its picture. */
async function fillIn(page: Page, form: string, fields: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(fields)) {
    await page.locator(`${form} [name="${name}"]`).pressSequentially(text, { delay: KEY_MS });
  }
}

/** Clinics are closed on no day of the demo; three days ahead is always after the earliest date. */
function inThreeDays(): string {
  return new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
}
