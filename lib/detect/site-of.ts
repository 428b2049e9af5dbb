/** The part of a host that a firm registers; two-letter ends with a short label before them have three parts. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const parts = (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
  return /^[\d.]+$/.test(host) ? host : labels.slice(-parts).join('.');
}
