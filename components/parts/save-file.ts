/** Long enough for a slow disk; the address is only a name until then. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}

/** A name every disk takes: letters and digits of any script, the rest as hyphens, and the day at the end. */
export function fileName(parts: string[], extension: string, now = new Date()): string {
  const day = now.toISOString().slice(0, 10);
  const words = [...parts, day].map((part) => part.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
  return `${words.filter(Boolean).join('-').slice(0, 120)}.${extension}`;
}
