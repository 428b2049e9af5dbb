import { useHashLocation } from 'wouter/use-hash-location';

/**
 * Where the app is: the path in the hash without its query, so that "#/walk/1?touchpoint=2" is the route "/walk/1".
 * Given to wouter's Router; links keep their "#".
 */
export const usePlace: typeof useHashLocation = Object.assign(
  (...options: Parameters<typeof useHashLocation>): ReturnType<typeof useHashLocation> => {
    const [place, navigate] = useHashLocation(...options);
    return [pathOf(place), navigate];
  },
  { hrefs: (href: string) => `#${href}` },
);

/** A value of the hash's query: the touchpoint to open of "#/walk/1?touchpoint=2". */
export function useAsked(name: string): string | undefined {
  const [place] = useHashLocation();
  return new URLSearchParams(place.split('?')[1] ?? '').get(name) ?? undefined;
}

function pathOf(place: string): string {
  return place.split('?')[0] ?? '/';
}

/** Puts a value into the hash's query without a new entry in the history. wouter would put it before the hash. */
export function putAsked(name: string, value: string): void {
  const [path = '/', query = ''] = location.hash.slice(1).split('?');
  const asked = new URLSearchParams(query);
  asked.set(name, value);
  const before = location.href;
  history.replaceState(history.state, '', `#${path}?${asked}`);
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
}
