// "Te llamamos": the desk holds the request open and answers when it rings. A request outlives a change of page.
import { postForm } from './forms.js';

const ASKED = 'vs_call';
const callForm = document.getElementById('callback-form');
const callPanel = document.getElementById('callback-panel');
const ringing = document.getElementById('incoming-call');

for (const opener of document.querySelectorAll('#callback-button, .js-callback')) {
  opener.addEventListener('click', () => {
    callPanel.hidden = !callPanel.hidden;
    if (!callPanel.hidden) callForm.elements.nombre?.focus();
  });
}

callForm.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { id } = await postForm(callForm);
  sessionStorage.setItem(ASKED, id);
  callForm.hidden = true;
  callPanel.querySelector('.form__done').hidden = false;
  awaitCall(id);
});

async function awaitCall(id) {
  const response = await fetch(`/api/llamada/${id}`);
  sessionStorage.removeItem(ASKED);
  if (!response.ok) return;
  const { from } = await response.json();
  document.getElementById('incoming-number').textContent = from;
  callPanel.hidden = true;
  ringing.hidden = false;
}

document.getElementById('incoming-accept').addEventListener('click', () => {
  document.getElementById('incoming-title').textContent = 'En llamada';
  document.getElementById('incoming-accept').hidden = true;
  document.getElementById('incoming-reject').textContent = 'Colgar';
});
document.getElementById('incoming-reject').addEventListener('click', () => {
  ringing.hidden = true;
});

const asked = sessionStorage.getItem(ASKED);
if (asked) awaitCall(asked);
