/**
 * Stands in the bundle for the XML library that electron-updater's other feeds use. Ours are YAML, so it is never called,
 * and code that isn't called needs not be shipped.
 */
export function parser(): never {
  throw new Error('no XML is read here');
}
