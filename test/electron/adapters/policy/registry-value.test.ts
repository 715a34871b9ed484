import { formatDWORD, formatMultiString, formatQWORD, formatString, ValueType } from 'native-reg';
import { describe, expect, it } from 'vitest';
import { givenFromRegistry } from '../../../../electron/adapters/policy/registry-value.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('B44: a value of the registry, in the bytes that its library writes', () => {
  it.each([
    ['DWORD', ValueType.DWORD, formatDWORD(0xffff_ffff), 0xffff_ffff],
    ['DWORD 0', ValueType.DWORD, formatDWORD(0), 0],
    ['QWORD', ValueType.QWORD, formatQWORD(7), 7],
    ['QWORD, the last exact one', ValueType.QWORD, formatQWORD(2n ** 53n - 1n), 2 ** 53 - 1],
    ['SZ', ValueType.SZ, formatString('false'), 'false'],
    ['SZ, empty', ValueType.SZ, formatString(''), ''],
    ['SZ without its end', ValueType.SZ, utf16('Ask Dänä 🙂'), 'Ask Dänä 🙂'],
    ['SZ with more after its end', ValueType.SZ, utf16('one\0two\0'), 'one'],
    ['EXPAND_SZ, not filled in', ValueType.EXPAND_SZ, formatString('%TEMP%\\a'), '%TEMP%\\a'],
    ['MULTI_SZ', ValueType.MULTI_SZ, formatMultiString(['a', 'b']), ['a', 'b']],
    ['MULTI_SZ, empty', ValueType.MULTI_SZ, formatMultiString([]), []],
    ['MULTI_SZ without its end', ValueType.MULTI_SZ, utf16('a\0b'), ['a', 'b']],
  ])('%s', (_, type, bytes, expected) => {
    expect(givenFromRegistry(type, bytes)).toEqual(expected);
  });

  it.each([
    ['QWORD beyond what a number holds', ValueType.QWORD, formatQWORD(2n ** 53n)],
    ['DWORD of three bytes', ValueType.DWORD, Buffer.alloc(3)],
    ['QWORD of four bytes', ValueType.QWORD, Buffer.alloc(4)],
    ['SZ of an odd number of bytes', ValueType.SZ, Buffer.alloc(3)],
    ['MULTI_SZ of an odd number of bytes', ValueType.MULTI_SZ, Buffer.alloc(3)],
    ['BINARY', ValueType.BINARY, Buffer.from('true')],
    ['NONE', ValueType.NONE, Buffer.alloc(0)],
    ['DWORD, big-endian', ValueType.DWORD_BIG_ENDIAN, Buffer.alloc(4)],
    ['LINK', ValueType.LINK, utf16('a')],
    ['a type that nobody knows', 99, Buffer.alloc(4)],
  ])('%s is unusable', (_, type, bytes) => {
    expect(givenFromRegistry(type, bytes)).toEqual({ unusable: `registry type ${type}` });
  });
});
