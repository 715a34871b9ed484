import { randomBytes } from 'node:crypto';
import { runInWine } from '../../../scripts/lib/windows/wine.mts';
import { binary, dword, editRegistry } from './registry.ts';

/** Where Wine's Credential Manager keeps what it is given (dlls/advapi32/cred.c). */
const MANAGER = String.raw`HKCU\Software\Wine\Credential Manager`;
/** The same as registry files have it. */
const IN_FILES = MANAGER.replace('HKCU', 'HKEY_CURRENT_USER');

/** RC4, with which Wine hides the secrets; Node has it no more. It is its own inverse. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  const at = (index: number) => box[index & 255] ?? 0;
  const swap = (one: number, other: number) => {
    [box[one & 255], box[other & 255]] = [at(other), at(one)];
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  j = 0;
  const shown = data.map((byte, place) => {
    const i = place + 1;
    j = (j + at(i)) & 255;
    swap(i, j);
    return byte ^ at(at(i) + at(j));
  });
  return Buffer.from(shown);
}

async function bytesAt(key: string, value: string): Promise<Buffer | undefined> {
  const { output } = await runInWine(['reg', 'query', key, '/v', value]);
  const hex = /REG_BINARY\s+([0-9A-F]*)/.exec(output)?.[1];
  return hex === undefined ? undefined : Buffer.from(hex, 'hex');
}

/** Reads a secret straight from where Wine keeps it, past keytar and past Windows' own calls; undefined when absent. */
export async function secretInWine(service: string, account: string): Promise<string | undefined> {
  const hidden = await bytesAt(String.raw`${MANAGER}\Generic: ${service}/${account}`, 'Password');
  const key = await bytesAt(MANAGER, 'EncryptionKey');
  return hidden && key ? rc4(key, hidden).toString('utf8') : undefined;
}

/** Removes everything kept under a service. */
export async function emptyWine(service: string): Promise<void> {
  const { output } = await runInWine(['reg', 'query', MANAGER]);
  const keys = output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.includes(`\\Generic: ${service}/`));
  if (keys.length > 0) await editRegistry(keys.map((key) => `[-${key}]`));
}

/** The key with which Wine hides secrets. Wine makes one for the first secret; before that, one is made here. */
async function encryptionKey(): Promise<Buffer> {
  const known = await bytesAt(MANAGER, 'EncryptionKey');
  if (known) return known;
  const made = randomBytes(8);
  await editRegistry([`[${IN_FILES}]`, `"EncryptionKey"=${binary(...made)}`, '']);
  return made;
}

/** Puts a secret in as another program would, past keytar and past Windows' own calls. */
export async function putInWine(service: string, account: string, secret: string): Promise<void> {
  const target = `${service}/${account}`;
  const hidden = rc4(await encryptionKey(), Buffer.from(secret));
  const values = [
    `@="${target}"`,
    `"Flags"=${dword(0)}`,
    `"Type"=${dword(1)}`,
    `"Persist"=${dword(3)}`,
    `"UserName"="${account}"`,
    `"LastWritten"=${binary(0, 0, 0, 0, 0, 0, 0, 0)}`,
    `"Password"=${binary(...hidden)}`,
  ];
  await editRegistry([`[${IN_FILES}\\Generic: ${target}]`, ...values, '']);
}
