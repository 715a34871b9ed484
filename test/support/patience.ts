/** How long a test waits for what a person would see at once: long enough for a busy machine, short enough to tell that it never comes. */
export const PATIENCE_MS = 20_000;
