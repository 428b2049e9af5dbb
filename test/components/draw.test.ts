// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { changeTexts } from '../../components/parts/draw';
import { nameHider } from '../../lib/report';

it('a copied part carries no name of staff, wherever in it one stands', () => {
  document.body.innerHTML =
    '<section>Marta Ruiz called<ul><li>Spoke with <b>marta</b></li><li>Martaban is a town</li></ul></section><textarea>Ask Ruiz</textarea>';
  changeTexts(document.body, nameHider(['Marta Ruiz', 'Marta', 'Ruiz'], '[name]'));
  expect(document.querySelector('section')?.textContent).toBe(
    '[name] calledSpoke with [name]Martaban is a town',
  );
  expect(document.querySelector('textarea')?.value).toBe('Ask [name]');
  changeTexts(document.body, nameHider([], '[name]'));
  expect(document.body.textContent).toContain('Martaban');
});
