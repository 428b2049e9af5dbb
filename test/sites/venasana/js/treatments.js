// Tabs with addresses of their own: moving between them changes the address, not the document.
const tabs = [...document.querySelectorAll('.tabs a')];
const titleEnd = ' · VenaSana';

function show(path) {
  const chosen = tabs.find((tab) => tab.getAttribute('href') === path) ?? tabs[0];
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !isChosen;
  }
  if (path !== '/tratamientos') document.title = `${chosen.textContent}${titleEnd}`;
}

for (const tab of tabs) {
  tab.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', tab.href);
    show(location.pathname);
  });
}
window.addEventListener('popstate', () => show(location.pathname));
show(location.pathname);
