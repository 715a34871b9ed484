import { randomBytes } from 'node:crypto';

/** Secrets of one run: each is typed into the app somewhere and must be found nowhere but in the keychain. */
export interface Canaries {
  readonly login: string;
  readonly password: string;
  readonly rescued: string;
  readonly pacerPassword: string;
  readonly oneTimeCode: string;
  readonly pin: string;
  readonly passphrase: string;
  /** In the export too, and of no court: must be forgotten at once. */
  readonly bankPassword: string;
  /** Of the login to the firm's database. */
  readonly firmPassword: string;
}

/** Long enough never to be met by chance, and with letters that encodings change. */
const one = (name: string) => `Canary ${name} <${randomBytes(9).toString('hex')}> "é&%"`;

/** New ones for each run, so that nothing left over from an earlier run is found. */
export function newCanaries(): Canaries {
  return {
    login: `canary${randomBytes(9).toString('hex')}`,
    password: one('password'),
    rescued: one('rescued'),
    pacerPassword: one('PACER'),
    oneTimeCode: `canary${randomBytes(6).toString('hex')}`,
    pin: one('pin'),
    passphrase: one('passphrase'),
    bankPassword: one('bank'),
    firmPassword: `canary${randomBytes(9).toString('hex')}`,
  };
}
