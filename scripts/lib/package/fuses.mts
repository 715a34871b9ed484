/** What each fuse of the packaged runtime must be, in the order of Electron's fuse wire (its build/fuses/fuses.json5). */
const EXPECTED = [
  ['runAsNode', 'off'],
  ['cookieEncryption', 'off'],
  ['nodeOptions', 'off'],
  ['nodeCliInspect', 'off'],
  ['embeddedAsarIntegrityValidation', 'on'],
  ['onlyLoadAppFromAsar', 'on'],
  ['loadBrowserProcessSpecificV8Snapshot', 'off'],
  ['grantFileProtocolExtraPrivileges', 'off'],
  ['wasmTrapHandlers', 'on'],
] as const;
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const STATES = new Map([
  [0x30, 'off'],
  [0x31, 'on'],
  [0x72, 'removed'],
]);

/** The fuse wire as Electron ships it: the sentinel, version 1, the number of fuses, and their default states. */
export function defaultFuseWire(): Buffer {
  const defaults = '101100011';
  return Buffer.concat([
    Buffer.from(SENTINEL),
    Buffer.from([1, defaults.length]),
    Buffer.from(defaults),
  ]);
}

/** Reads the fuse states of a runtime program, in wire order. Throws if the program has no wire of version 1. */
function readFuses(program: Buffer): readonly string[] {
  const at = program.indexOf(SENTINEL);
  if (at < 0) throw new Error('the program has no fuse wire');
  const [version, length = 0] = program.subarray(at + SENTINEL.length);
  if (version !== 1) throw new Error(`the fuse wire has version ${version}, known is 1`);
  const start = at + SENTINEL.length + 2;
  const wire = [...program.subarray(start, start + length)];
  return wire.map((byte) => STATES.get(byte) ?? `byte ${byte}`);
}

/** Names every fuse that is not as it must be, and every fuse that this list does not know. */
export function fuseProblems(program: Buffer): readonly string[] {
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
