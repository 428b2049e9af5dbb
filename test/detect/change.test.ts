// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { changesWhatIsSeen, scan } from '../../lib/detect';
import './all-words';

beforeEach(() => {
  document.body.innerHTML =
    '<main><p id="speech">Words</p><a id="tel" href="tel:+34911000001">Call us</a></main><div class="reviews" id="reviews"></div>';
});

/** Whether the page is worth a scan after `html` was put at the end of an element. */
async function matters(html: string, into = 'main'): Promise<boolean> {
  const seen = await scan(document);
  const around = document.querySelector(into) as Element;
  const before = around.childNodes.length;
  around.insertAdjacentHTML('beforeend', html);
  return changesWhatIsSeen(seen, [...around.childNodes].slice(before), document);
}

describe('added nodes', () => {
  it.each([
    ['words', '<p>Only words, nothing else.</p>'],
    ['an empty box', '<div class="row"><span></span></div>'],
  ])('that are %s are no reason to look at the whole page', async (_what, html) => {
    expect(await matters(html)).toBe(false);
  });

  it.each([
    ['a link', '<div><p><a href="/prices">Prices</a></p></div>'],
    ['a form', '<form><input name="email"></form>'],
    ['a field without a form', '<input name="phone">'],
    ['a frame', '<iframe></iframe>'],
    ['a number', '<p>Call 911 000 001</p>'],
    ['an offer', '<p>20 % off</p>'],
    ['a template', '<template><a href="tel:+34911000002">Call</a></template>'],
    ['something named like a chat', '<div class="chat-widget"></div>'],
  ])('that hold %s are one', async (_what, html) => {
    expect(await matters(html)).toBe(true);
  });

  it.each(['#tel', '#reviews'])('that are words inside %s are one', async (into) => {
    expect(await matters('<b>more</b>', into)).toBe(true);
  });

  it('and something seen that is gone are one', async () => {
    const seen = await scan(document);
    document.querySelector('#tel')?.remove();
    expect(await changesWhatIsSeen(seen, [], document)).toBe(true);
  });
});
