// Two steps in one form: when, then who. The second opens once the first is filled in.
const step = (name) => document.getElementById(`step-${name}`);
const form = document.getElementById('booking-form');

document.getElementById('date').min = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

document.getElementById('booking-next').addEventListener('click', () => {
  const open = [...step('when').elements].find((field) => field.willValidate && !field.checkValidity());
  if (open) return open.reportValidity();
  const chosen = new FormData(form);
  const day = new Date(`${chosen.get('fecha')}T12:00`).toLocaleDateString('es', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  document.getElementById('summary').textContent = `${chosen.get('servicio')}, ${day}, ${chosen.get('hora')}`;
  turnTo('who', 'when', 2);
});
document.getElementById('booking-back').addEventListener('click', () => turnTo('when', 'who', 1));

function turnTo(next, last, number) {
  step(next).hidden = false;
  step('who').disabled = next !== 'who';
  step(last).hidden = true;
  document.getElementById('step-number').textContent = String(number);
}
