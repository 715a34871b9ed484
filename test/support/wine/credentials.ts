import { runInWine } from '../../../scripts/lib/windows/wine.mts';
import { editRegistry } from './registry.ts';

/** Where Wine's Credential Manager keeps what it is given (dlls/advapi32/cred.c). */
const MANAGER = String.raw`HKCU\Software\Wine\Credential Manager`;

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
