// Forms marked with data-done are sent without leaving the page and thank in place.
for (const form of document.querySelectorAll('form[data-done]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    try {
      await postForm(form);
      const done = document.createElement('p');
      done.className = 'form__done';
      done.setAttribute('role', 'status');
      done.textContent = form.dataset.done;
      form.replaceWith(done);
    } catch {
      button.disabled = false;
      button.textContent = 'No se ha enviado. Inténtalo de nuevo';
    }
  });
}

/** Sends a form as a page would, and reads the desk's answer. */
export async function postForm(form, extra = {}) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(extra)) body.set(name, value);
  const response = await fetch(form.action, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`the form was answered with ${response.status}`);
  return response.json();
}

const burger = document.querySelector('.nav-toggle');
burger?.addEventListener('click', () => {
  const open = burger.getAttribute('aria-expanded') !== 'true';
  burger.setAttribute('aria-expanded', String(open));
  document.getElementById('menu').classList.toggle('nav--open', open);
});

const thanks = document.querySelector('[data-thanks]');
if (thanks) {
  const topic = new URLSearchParams(location.search).get('de');
  for (const line of thanks.querySelectorAll('[data-of]')) line.hidden = line.dataset.of !== topic;
}
