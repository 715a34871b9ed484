/** What each fuse of the packaged runtime must be, in the order of Electron's fuse wire (its build/fuses/fuses.json5). */
const EXPECTED = [
  ['runAsNode', 'off'],
  ['cookieEncryption', 'on'],
  ['nodeOptions', 'off'],
  ['nodeCliInspect', 'off'],
  ['embeddedAsarIntegrityValidation', 'on'],
  ['onlyLoadAppFromAsar', 'on'],
  ['loadBrowserProcessSpecificV8Snapshot', 'off'],
  ['grantFileProtocolExtraPrivileges', 'off'],
  ['wasmTrapHandlers', 'on'],
];
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const STATES = { 48: 'off', 49: 'on', 114: 'removed' };

/** The fuse wire as Electron ships it: the sentinel, version 1, the number of fuses, and their default states. */
export function defaultFuseWire() {
  const defaults = '101100011';
  return Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, defaults.length]),
    Buffer.from(defaults),
  ]);
}

/** Reads the fuse states of a runtime program, in wire order; throws where the program has no wire of version 1. */
export function readFuses(program) {
  const at = program.indexOf(SENTINEL);
  if (at < 0) throw new Error('the program has no fuse wire');
  const [version, length] = program.subarray(at + SENTINEL.length);
  if (version !== 1) throw new Error(`the fuse wire has version ${version}, known is 1`);
  const start = at + SENTINEL.length + 2;
  return [...program.subarray(start, start + length)].map((byte) => STATES[byte] ?? `byte ${byte}`);
}

/** Names every fuse that is not as it must be, and every fuse that this list does not know. */
export function fuseProblems(program) {
  const states = readFuses(program);
  const wrong = EXPECTED.flatMap(([name, wanted], index) =>
    states[index] === wanted
      ? []
      : [`fuse ${name} is ${states[index] ?? 'absent'}, must be ${wanted}`],
  );
  const unknown = states
    .slice(EXPECTED.length)
    .map((state) => `a fuse that nobody decided on is ${state}`);
  return [...wrong, ...unknown];
}
