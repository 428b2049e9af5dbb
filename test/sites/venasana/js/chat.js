// The chat: an automatic word at once, a person some seconds later. The conversation is kept for the session.
import { postForm } from './forms.js';

const TALK = 'vs_chat';
const chatWindow = document.getElementById('chat-window');
const chatForm = document.getElementById('chat-form');
const chatLines = document.getElementById('chat-lines');
const talk = JSON.parse(sessionStorage.getItem(TALK) ?? '{"lines":[],"open":false}');

function say(who, text, role) {
  talk.lines.push({ who, text, role });
  draw();
}

function draw() {
  sessionStorage.setItem(TALK, JSON.stringify(talk));
  chatWindow.hidden = !talk.open;
  chatLines.replaceChildren(...talk.lines.map(drawLine));
  chatLines.lastElementChild?.scrollIntoView({ block: 'nearest' });
}

function drawLine({ who, text, role }) {
  const line = document.createElement('li');
  line.className = `chat__line chat__line--${role}`;
  const name = document.createElement('b');
  name.textContent = who;
  const words = document.createElement('p');
  words.textContent = text;
  line.append(name, words);
  return line;
}

document.getElementById('chat-launcher').addEventListener('click', () => {
  talk.open = !talk.open;
  if (talk.open && talk.lines.length === 0) {
    talk.lines.push({ who: 'VenaSana', text: '¡Hola! ¿En qué podemos ayudarte?', role: 'bot' });
  }
  draw();
  if (talk.open) document.getElementById('chat-text').focus();
});
chatWindow.querySelector('[data-close]').addEventListener('click', () => {
  talk.open = false;
  draw();
});

chatForm.addEventListener('submit', async (event) => {
  event.preventDefault();
  const isFirst = !talk.lines.some(({ role }) => role === 'me');
  const sent = postForm(chatForm, isFirst ? { primero: '1' } : {});
  say('Tú', document.getElementById('chat-text').value, 'me');
  chatForm.reset();
  const { id, bot } = await sent;
  if (bot) say('Asistente automático', bot, 'bot');
  talk.waiting = id;
  draw();
  awaitReply(id);
});

async function awaitReply(id) {
  const response = await fetch(`/api/chat/${id}`);
  if (talk.waiting === id) talk.waiting = undefined;
  if (!response.ok) return draw();
  const { who, text } = await response.json();
  say(who, text, 'agent');
}

if (talk.waiting) awaitReply(talk.waiting);
draw();
