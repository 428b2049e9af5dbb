import { describe, expect, it } from 'vitest';
import './all-words';
import { readPromise } from '@/lib/detect/promises';

describe('a promise of an answer', () => {
  it.each([
    ['We will call you back in 5 minutes', 5],
    ['Leave your number. We call you within half an hour!', 30],
    ['Our team typically replies in under 2 hours', 120],
    ['We respond within 30 seconds', 0.5],
    ['Get an answer within a minute', 1],
    ['We reply in 5–10 minutes', 10],
    ['Te llamamos gratis en menos de un minuto', 1],
    ['La Dra. Ferrer te responderá en un máximo de 24 horas.', 1_440],
    ['Nos pondremos en contacto contigo en 15 minutos', 15],
    ['Respondemos em até 2 horas', 120],
    ['Ligamos-lhe em 5 minutos', 5],
    ['Te sunăm în 5 minute', 5],
    ['Îți răspundem în cel mult 24 de ore', 1_440],
    ['Перезвоним за 30 секунд', 0.5],
    ['Ответим в течение 15 минут', 15],
    ['Мы свяжемся с вами в течение часа', undefined],
    ['Наш менеджер перезвонит вам через 5 минут', 5],
    ['Wir rufen Sie innerhalb von 10 Minuten zurück', 10],
    ['Unsere Antwort erhalten Sie binnen 24 Stunden', 1_440],
    ['Nous vous rappelons sous 24 heures', 1_440],
    ['On vous rappelle en moins de 5 minutes', 5],
    ['Ti richiamiamo entro 10 minuti', 10],
    ['Rispondiamo in meno di un’ora', 60],
  ])('%s', (text, minutes) => {
    expect(readPromise(text)?.minutes).toBe(minutes);
  });

  it.each([
    'We reply within 2 business days',
    'Respondemos en un plazo de 3 días laborables',
    'Wir antworten innerhalb von 2 Werktagen',
  ])('in days of work is kept as words: %s', (text) => {
    expect(readPromise(text)).toEqual({ text: expect.any(String) });
  });

  it('is quoted from the page, no more than its sentence', () => {
    expect(readPromise('Free. We call you back in 5 minutes, promised! Really.')?.text).toBe(
      'call you back in 5 minutes',
    );
    expect(readPromise('Te llamamos gratis en menos de un minuto')?.text).toBe(
      'llamamos gratis en menos de un minuto',
    );
  });

  it.each([
    'Open 24 hours a day',
    'Call us within 14 days to return it',
    'Delivery in 2 days',
    'Results within 30 minutes of treatment',
    'Call 0800 24 24 24',
    'In 5 minutes from the metro',
    'Founded 20 years ago, we answer everybody',
    '',
  ])('is not in: %s', (text) => {
    expect(readPromise(text)).toBeUndefined();
  });
});
