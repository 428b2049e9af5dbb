import { describe, expect, it } from 'vitest';
import { isComplaint } from '@/lib/detect/refusal';
import './all-words';

describe('words of a page after something was sent', () => {
  it.each([
    'One or more fields have an error. Please check and try again.',
    'There was an error trying to send your message.',
    'Your message could not be sent.',
    'Sorry, your request was not sent',
    'Please enter a valid phone number',
    'Name is required',
    'Something went wrong',
    'Uno o más campos tienen un error',
    'No se ha podido enviar tu mensaje',
    'El teléfono no es válido',
    'Rellena todos los campos',
    'Não foi possível enviar a mensagem. Tente novamente.',
    'Preencha os campos obrigatórios',
    'A apărut o eroare la trimitere',
    'Mesajul nu a putut fi trimis. Încercați din nou.',
    'Произошла ошибка при отправке',
    'Заполните обязательные поля',
    'Не удалось отправить сообщение',
    'Bitte füllen Sie alle Pflichtfelder aus',
    'Ihre Nachricht konnte leider nicht gesendet werden',
    'Une erreur est survenue',
    'Votre message n’a pas pu être envoyé. Veuillez réessayer.',
    'Si è verificato un errore',
    'Compila tutti i campi obbligatori',
  ])('complain: %s', (words) => {
    expect(isComplaint(words)).toBe(true);
  });

  it.each([
    'Thank you for your message. It has been sent.',
    'Request complete!',
    'Thank you! If you notice an error, call us.',
    'Your message was sent. Check your spam folder for our answer.',
    'We couldn’t be happier to hear from you',
    'Your appointment must be confirmed by phone',
    'Gracias, hemos recibido tu mensaje. Escríbenos si necesitas algo más.',
    'Mensagem enviada com sucesso',
    'Mulțumim! Mesajul a fost trimis.',
    'Спасибо, заявка отправлена',
    'Vielen Dank, wir melden uns',
    'Merci pour votre message',
    'Grazie, ti ricontattiamo',
    'Item added to your basket',
    '',
  ])('do not: %s', (words) => {
    expect(isComplaint(words)).toBe(false);
  });
});
