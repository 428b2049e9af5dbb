/**
 * What we put down under a name in our own world. An element of the page whose id is that name is found under it too,
 * in every world, but it is not a property of the global object itself.
 */
export function ownGlobal<Name extends keyof typeof globalThis>(
  name: Name,
): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
