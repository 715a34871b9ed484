/** The scheme that the app serves its own page on. */
export const SCHEME = 'app';

/** The host part of our page's address. */
export const HOST = 'bundle';

/** The only origin that may call the main process. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;
