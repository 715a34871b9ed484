/** Where updates come from, unless firm IT says otherwise. There is no such place yet. */
export const OWN_FEED: string = '';

/**
 * Whether the packer's settings for updates (`app-update.yml`) name who signs them. SECURITY: without that,
 * electron-updater 6 skips the check of the signature in silence.
 */
export function namesPublisher(settings: string): boolean {
  return /^publisherName:(?:[ \t]*\r?\n[ \t]*-)?[ \t]*['"]?[^\s'"]/m.test(settings);
}
