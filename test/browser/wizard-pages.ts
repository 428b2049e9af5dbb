/** Forms of several steps, as sites make theirs: steps of one form, forms in each other's place, a page for each step. */

/** A wizard in one language: its heading, what leads on, what sends, and the thanks. */
export interface Spoken {
  language: string;
  heading: string;
  onward: string;
  send: string;
  thanks: string;
}

export const SPOKEN: Spoken[] = [
  ['en', 'Request a callback', 'Continue', 'Send request', 'Thank you for your request!'],
  ['es', 'Te llamamos', 'Siguiente paso', 'Enviar', '¡Gracias por tu solicitud!'],
  ['pt', 'Ligamos para si', 'Avançar', 'Enviar pedido', 'Obrigado pelo seu contacto!'],
  ['ro', 'Te sunăm noi', 'Pasul următor', 'Trimite', 'Mulțumim pentru solicitare!'],
  ['de', 'Rückruf anfordern', 'Weiter', 'Absenden', 'Vielen Dank für Ihre Anfrage!'],
  ['fr', 'Être rappelé', 'Étape suivante', 'Envoyer', 'Merci pour votre demande !'],
  ['ru', 'Заказать звонок', 'Далее', 'Отправить', 'Спасибо за заявку!'],
  ['it', 'Richiedi una chiamata', 'Avanti', 'Invia', 'Grazie per la tua richiesta!'],
].map(([language = '', heading = '', onward = '', send = '', thanks = '']) => ({
  ...{ language, heading, onward, send, thanks },
}));

/** All in one form, whose last step is sent by a script; every button is a submit. */
const inPlace = ({ heading, onward, send, thanks }: Spoken): string => `
  <main><form id="wizard"><h2>${heading}</h2>
  <div class="part"><label>Name <input name="name"></label><button>${onward}</button></div>
  <div class="part" hidden><label>Phone <input name="phone" type="tel"></label><button>${send}</button></div></form></main><script>
  const parts = [...document.querySelectorAll('.part')];
  wizard.addEventListener('submit', (event) => {
    event.preventDefault();
    parts.shift().hidden = true;
    if (parts.length > 0) parts[0].hidden = false;
    else wizard.outerHTML = '<p>${thanks}</p>';
  });</script>`;

/** Its first button speaks as if it sent; then other fields of the same form, or another form, stand in its place. */
const boasting = (isOneForm: boolean): string => `
  <main><div id="place"><form><h2>Request a callback</h2><label>Phone <input name="phone" type="tel"></label><button>Call me back</button></form></div></main><script>
  const second = '<h2>Request a callback</h2><label>Telephone <input name="telephone" type="tel"></label><button>Call me back</button>';
  const form = document.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const next = ${isOneForm} ? form : document.createElement('form');
    next.innerHTML = second;
    if (next !== form) form.replaceWith(next);
    next.addEventListener('submit', (last) => {
      last.preventDefault();
      last.stopImmediatePropagation();
      place.innerHTML = '<p>Thank you for your request!</p>';
    }, { capture: true });
  }, { once: true });</script>`;

/** The last step shows what was filled in and asks for nothing but a press. */
const REVIEWED = `
  <main><form id="wizard"><h2>Request a callback</h2>
  <div class="part"><label>Name <input name="name"></label><label>Phone <input name="phone" type="tel"></label>
  <button type="button" id="check">Continue</button></div>
  <div class="part" hidden><p>We call the number you gave us.</p><button>Confirm</button></div></form></main><script>
  const parts = document.querySelectorAll('.part');
  check.addEventListener('click', () => { parts[0].hidden = true; parts[1].hidden = false; });
  wizard.addEventListener('submit', (event) => {
    event.preventDefault();
    wizard.outerHTML = '<p>Thank you for your request!</p>';
  });</script>`;

const step = (action: string, number: string, field: string, button: string): string => `
  <main><p>${number}</p><form method="post" action="${action}"><h2>Request a callback</h2><label>${field} <input name="${field.toLowerCase()}"></label><button>${button}</button></form></main>`;

export const WIZARDS: Record<string, string> = {
  ...Object.fromEntries(SPOKEN.map((spoken) => [`/in-place/${spoken.language}`, inPlace(spoken)])),
  '/one-form': boasting(true),
  '/two-forms': boasting(false),
  '/reviewed': REVIEWED,
  '/first': step('/second', 'Step 1 of 2', 'Phone', 'Call me back'),
  '/second': step('/thanks', 'Step 2 of 2', 'Telephone', 'Call me back'),
  '/only': step('/thanks', '', 'Phone', 'Continue'),
  '/thanks': '<h1>Thank you for your request</h1><p>We call you back within 10 minutes.</p>',
};
