/**
 * This moment on the machine's clock, for tests of a running app, which lives by it. Every other test sets a clock:
 * `npm run lint` refuses a test that reads the machine's.
 */
export const machineNow = (): Date => new Date();
