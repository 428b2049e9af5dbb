import { describe, expect, it } from 'vitest';
import { isIntroduced } from '@/lib/detect/speakers';
import './all-words';

describe('who writes in a chat', () => {
  it.each([
    'Hi, this is Anna from the support team. Yes, we deliver.',
    'Hello! My name is Tom, I am a sales adviser here.',
    'Hola, soy Marta, del equipo de atención al paciente.',
    'Olá, sou a Joana da receção.',
    'Bună ziua, sunt Ioana din echipa de suport.',
    'Здравствуйте! Меня зовут Анна, отдел продаж.',
    'Guten Tag, hier ist Jonas vom Kundendienst.',
    'Bonjour, je suis Claire, du service client.',
    'Buongiorno, sono Luca dell’ufficio prenotazioni.',
  ])('is a person who says so: %s', (line) => {
    expect(isIntroduced(line)).toBe(true);
  });

  it.each([
    'Hi, I’m Ada, your virtual assistant. Our support team is asleep.',
    'This is SupportBot. I am a bot of the sales team.',
    'Hola, soy Vena, el asistente virtual del equipo.',
    'Thank you. Our support team will answer you tomorrow.',
    'I’m sorry, the sales team is not here.',
    'This is our price list. Ask the reception for more.',
    'Das ist unser Angebot.',
    'Hi there!',
  ])('is not told by: %s', (line) => {
    expect(isIntroduced(line)).toBe(false);
  });
});
