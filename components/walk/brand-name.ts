/** Parts of a host that name no brand. */
const SILENT = new Set([
  'www',
  'www2',
  'm',
  'shop',
  'web',
  'localhost',
  'com',
  'co',
  'org',
  'net',
  'gov',
  'edu',
]);

/** A first guess of the brand from the host: "www.vena-sana.co.uk" → "Vena Sana". Empty when the host says nothing. */
export function brandNameOf(host: string): string {
  if (/^[\d.:[\]]+$/.test(host)) return host;
  const labels = host.split('.');
  const named = labels.length > 1 ? labels.slice(0, -1) : labels;
  const label = named.filter((one) => !SILENT.has(one)).at(-1) ?? labels[0] ?? '';
  return label
    .split(/[-_]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
