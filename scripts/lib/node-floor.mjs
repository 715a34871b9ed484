/**
 * The oldest Node whose TLS checks a server's name without the holes that were found in October 2026. Anyone who runs FileReady
 * from the sources talks to courts with it; an installed app does with Electron's own.
 */
export const NODE_FLOOR = '24.22.1';

/**
 * Whether a version such as `24.22.3` is the floor or newer.
 * @param {string} version
 */
export function isAtFloor(version) {
  const floor = NODE_FLOOR.split('.').map(Number);
  const given = version.split('.').map(Number);
  const place = floor.findIndex((number, index) => given[index] !== number);
  return place === -1 || (given[place] ?? 0) > (floor[place] ?? 0);
}
