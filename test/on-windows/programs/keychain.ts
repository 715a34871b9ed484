/** Runs in Windows: the real keychain binary, and our own adapter over it. */
import keytar from 'keytar';
import { type DEVELOPMENT, systemKeychain } from '../../../electron/adapters/keychain/keychain.ts';

export const { getPassword, setPassword, deletePassword, findCredentials } = keytar;

type Adapter = ReturnType<typeof systemKeychain>;
type Service = (typeof DEVELOPMENT)[keyof typeof DEVELOPMENT];

const of = (service: Service): Adapter => systemKeychain(service, () => {});

export const check = (service: Service) => of(service).check();
export const read = (service: Service, name: string) => of(service).read(name);
export const write = (service: Service, name: string, value: string) =>
  of(service).write(name, value);
export const remove = (service: Service, name: string) => of(service).remove(name);
