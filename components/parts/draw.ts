/** Twice the screen's pixels, so that text stays sharp on a slide. */
const SCALE = 2;

/** Around the part, so that its frame does not touch the picture's edge. CSS pixels. */
const MARGIN_PX = 12;

/**
 * A part of our own screen as a PNG. Rejects when the browser gives no canvas so large. html2canvas is heavy and
 * rarely wanted, so it comes only when asked for. `hide` changes every text before it is drawn.
 */
export async function drawPart(part: HTMLElement, hide: (text: string) => string): Promise<Blob> {
  const { default: html2canvas } = await import('html2canvas');
  const backgroundColor = getComputedStyle(document.body).backgroundColor;
  const drawn = await html2canvas(part, {
    ...{ scale: SCALE, backgroundColor, logging: false },
    onclone: (copy: Document, drawnPart: HTMLElement) => {
      dress(copy);
      changeTexts(drawnPart, hide);
    },
  });
  const canvas = document.createElement('canvas');
  const margin = MARGIN_PX * SCALE;
  canvas.width = drawn.width + 2 * margin;
  canvas.height = drawn.height + 2 * margin;
  const pen = canvas.getContext('2d');
  if (!pen || drawn.width === 0 || drawn.height === 0) throw new Error('no picture');
  pen.fillStyle = backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, margin, margin);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

/** The copy that is drawn would load the style sheets anew, and be drawn bare before they are there. */
function dress(copy: Document): void {
  const style = copy.createElement('style');
  style.textContent = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    .join('\n');
  copy.head.append(style);
}

/** Puts every text in a part through a change, and what stands in its fields. */
export function changeTexts(part: Element, change: (text: string) => string): void {
  for (const field of part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
    if (change(field.value) !== field.value) field.value = change(field.value);
  const texts = (part.ownerDocument ?? document).createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const changed = change(text.data);
    if (changed !== text.data) text.data = changed;
  }
}
