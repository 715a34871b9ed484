import type { GivenValue } from '../../shared/domain/policy/given-value.ts';

/** The registry's types of values, by the numbers of winnt.h. */
const REG = { sz: 1, expandSz: 2, dword: 4, multiSz: 7, qword: 11 } as const;

/**
 * A value of the registry as policies know values, by its type: a number (DWORD, and QWORD while it is exact), a text (SZ,
 * EXPAND_SZ) or a list (MULTI_SZ). Every other type, and bytes that do not fit theirs, are unusable. What stands between
 * percent signs is not filled in: the environment belongs to the user.
 */
export function givenFromRegistry(type: number, bytes: Uint8Array): GivenValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case REG.dword:
      return bytes.length === 4 ? view.getUint32(0, true) : unusable(type);
    case REG.qword:
      return bytes.length === 8 ? exact(view.getBigUint64(0, true)) : unusable(type);
    case REG.sz:
    case REG.expandSz:
      return bytes.length % 2 === 0 ? textFrom(bytes) : unusable(type);
    case REG.multiSz:
      return bytes.length % 2 === 0 ? listFrom(bytes) : unusable(type);
    default:
      return unusable(type);
  }
}

const unusable = (type: number): GivenValue => ({ unusable: `registry type ${type}` });

function exact(value: bigint): GivenValue {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : unusable(REG.qword);
}

/** The text up to its first NUL, which may be missing. */
const textFrom = (bytes: Uint8Array) => utf16(bytes).split('\0')[0] ?? '';

/** The texts up to the empty one that ends the list, and that may be missing. */
function listFrom(bytes: Uint8Array): readonly string[] {
  const items = utf16(bytes).split('\0');
  const end = items.indexOf('');
  return end < 0 ? items : items.slice(0, end);
}

const utf16 = (bytes: Uint8Array) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
