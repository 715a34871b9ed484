import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectThat } from '../checks.mts';
import { run } from '../processes.mjs';

/** A certificate with its key, as files. It is its own authority. */
export interface Signer {
  readonly certificate: string;
  readonly key: string;
}

/** Makes a certificate for signing code that nobody trusts and that is good for one day. */
export async function throwAwaySigner(folder: string): Promise<Signer> {
  mkdirSync(folder, { recursive: true });
  const certificate = join(folder, 'throw-away.pem');
  const key = join(folder, 'throw-away.key');
  const { code, output } = await run('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'],
    ...['-subj', '/CN=FileReady throw-away', '-addext', 'extendedKeyUsage=codeSigning'],
    ...['-keyout', key, '-out', certificate],
  ]);
  expectThat(code === 0, `openssl: ${output.trim()}`);
  return { certificate, key };
}

/** Signs a file for Windows into another one. */
export async function signFile(file: string, signed: string, signer: Signer): Promise<void> {
  const who = ['-certs', signer.certificate, '-key', signer.key, '-h', 'sha256', '-n', 'FileReady'];
  const { code, output } = await run('osslsigncode', ['sign', ...who, '-in', file, '-out', signed]);
  expectThat(code === 0, `osslsigncode: ${output.trim()}`);
}

/** Whether a file carries a signature of this signer that covers it as it is. */
export async function isSignedBy(signer: Signer, file: string): Promise<boolean> {
  const args = ['verify', '-CAfile', signer.certificate, '-in', file];
  const { code, output } = await run('osslsigncode', args);
  return code === 0 && output.includes('Signature verification: ok');
}

/** Writes a copy with one bit changed in the middle of what is signed. */
export function withOneFlippedBit(file: string, copy: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(copy, bytes);
}
