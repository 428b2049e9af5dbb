// Cookie banner, exit popup, messenger menu and the window to the medical director.
const byId = (id) => document.getElementById(id);

for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => {
    byId(button.dataset.close).hidden = true;
  });
}

byId('ask-director').addEventListener('click', () => byId('director-dialog').showModal());

byId('messenger-button').addEventListener('click', () => {
  const menu = byId('messenger-menu');
  menu.hidden = !menu.hidden;
  byId('messenger-button').setAttribute('aria-expanded', String(!menu.hidden));
});

const CONSENT = 'vs_consent';
byId('cookie-banner').hidden = localStorage.getItem(CONSENT) !== null;
for (const button of document.querySelectorAll('[data-consent]')) {
  button.addEventListener('click', () => {
    localStorage.setItem(CONSENT, button.dataset.consent);
    byId('cookie-banner').hidden = true;
  });
}

// Once a session, when the pointer goes up towards the tabs.
const LEFT = 'vs_exit_shown';
function offerHelp(event) {
  const leaves = event.type === 'mousemove' ? event.clientY <= 0 : event.clientY <= 0 && !event.relatedTarget;
  if (!leaves || sessionStorage.getItem(LEFT)) return;
  sessionStorage.setItem(LEFT, '1');
  byId('exit-popup').hidden = false;
}
document.addEventListener('mouseout', offerHelp);
document.addEventListener('mousemove', offerHelp);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') byId('exit-popup').hidden = true;
});
