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
