import { afterAll, vi } from 'vitest';

// The files that a worker runs share one process and the libraries, which take long to load. Our own modules, with the
// state in them, the clock and the environment are each file's own.
vi.doUnmock('keytar');
vi.resetModules();

const before = { ...process.env };

/** What this file changed for the next one, and how it was: an environment variable or the clock. */
function leftBehind(): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(process.env)]);
  const changed = [...names].filter((name) => before[name] !== process.env[name]);
  return vi.isFakeTimers() ? ['the clock', ...changed] : changed;
}

afterAll(() => {
  vi.unstubAllEnvs();
  const left = leftBehind();
  vi.useRealTimers();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  if (left.length > 0) throw new Error(`left changed for the next test file: ${left.join(', ')}`);
});
