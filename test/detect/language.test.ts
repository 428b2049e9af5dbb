// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../lib/detect';
import './all-words';
import { LANGUAGES } from '../../lib/vocabulary/phrases/languages';

const SPANISH =
  'Nuestra clínica está en el centro de la ciudad y los médicos de la consulta atienden con cita. Para una visita con el especialista, su médico de la seguridad social puede pedir la cita por teléfono. Esta es una clínica como las de antes, más humana.';
const GERMAN =
  'Unsere Praxis liegt in der Mitte der Stadt und die Ärzte nehmen sich Zeit für Sie. Wir sind mit dem Auto und der Bahn zu erreichen, das Parken ist nicht teuer. Auf unsere Seite können Sie von zu Hause den Termin nehmen, und wir rufen Sie an.';
const RUSSIAN = 'Наша клиника находится в центре города, врачи принимают каждый день по записи.';

const load = (lang: string, text: string): void => {
  document.documentElement.setAttribute('lang', lang);
  document.body.innerHTML = `<p>${text}</p>`;
};

describe('the languages a first look listens to', () => {
  it('are the page’s own and English', () => {
    load('de', GERMAN);
    expect(languagesOf(document)).toEqual(['en', 'de']);
    load('ru', RUSSIAN);
    expect(languagesOf(document)).toEqual(expect.arrayContaining(['en', 'ru']));
  });

  it('follow the text where `lang` is wrong, and `lang` besides', () => {
    load('de', SPANISH);
    expect(languagesOf(document)).toEqual(expect.arrayContaining(['en', 'de', 'es']));
    load('', GERMAN);
    expect(languagesOf(document)).toContain('de');
    load('en', `${RUSSIAN} ${GERMAN}`);
    expect(languagesOf(document)).toEqual(expect.arrayContaining(['en', 'de', 'ru']));
  });

  it('are all where nothing can be told', () => {
    load('', 'Tel. 911 000 001');
    expect(languagesOf(document)).toEqual(LANGUAGES);
  });
});
