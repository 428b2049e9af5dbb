import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/page/text';
import { ONWARD_WORDS } from '@/lib/vocabulary/onward-words';

const leadsOn = (words: string): boolean => ONWARD_WORDS.test(fold(words));

describe('words on a button of a form', () => {
  it.each([
    ...['Next', 'Continue', '→ Next step', 'Save and continue', 'Go to step 2', 'Check availability', 'Back'],
    ...['Siguiente', 'Continuar', 'Guardar y continuar', 'Ver disponibilidad', 'Atrás'],
    ...['Seguinte', 'Próximo', 'Avançar', 'Salvar e continuar', 'Verificar disponibilidade', 'Voltar'],
    ...['Următorul', 'Continuă', 'Continuați', 'Mai departe', 'Salvează și continuă', 'Înapoi'],
    ...['Далее', 'Следующий шаг', 'Продолжить', 'Перейти к шагу 2', 'Сохранить и продолжить', 'Назад'],
    ...['Weiter', 'Zum nächsten Schritt', 'Speichern und weiter', 'Verfügbarkeit prüfen', 'Zurück'],
    ...[
      'Suivant',
      'Étape suivante',
      'Continuer',
      'Passer à l’étape 2',
      'Vérifier les disponibilités',
      'Retour',
    ],
    ...[
      'Avanti',
      'Prosegui',
      'Passaggio successivo',
      'Salva e continua',
      'Verifica la disponibilità',
      'Indietro',
    ],
  ])('lead on: %s', (words) => {
    expect(leadsOn(words)).toBe(true);
  });

  it.each([
    ...['Send', 'Submit request', 'Call me back', 'Book now', 'Continue and send', 'Get my quote'],
    ...['Enviar', 'Solicitar cita', 'Continuar y enviar', 'Te llamamos'],
    ...['Enviar pedido', 'Marcar consulta', 'Avançar e enviar', 'Trimite', 'Sună-mă', 'Continuă și trimite'],
    ...['Отправить', 'Записаться', 'Продолжить и отправить', 'Жду звонка'],
    ...['Absenden', 'Weiter und absenden', 'Weiterempfehlen', 'Termin buchen', 'Jetzt anfragen'],
    ...['Envoyer', 'Continuer et envoyer', 'Prendre rendez-vous', 'Invia', 'Continua e invia', 'Prenota'],
  ])('send: %s', (words) => {
    expect(leadsOn(words)).toBe(false);
  });
});
