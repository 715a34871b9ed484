/**
 * The keytar API with what each platform does to us. Windows: one flat list of targets `service/account`, found by
 * prefix, at most 2560 bytes. macOS: a person who refuses, in the system's language. Linux: no bus to talk to.
 */
export interface FakeKeytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
  findCredentials(service: string): Promise<{ account: string; password: string }[]>;
}

const WINDOWS_MOST_BYTES = 2560;

/** Windows Credential Manager. */
export function windowsKeytar(): FakeKeytar {
  const targets = new Map<string, string>();
  const target = (service: string, account: string) => `${service}/${account}`;
  return {
    getPassword: async (service, account) => targets.get(target(service, account)) ?? null,
    async setPassword(service, account, password) {
      if (Buffer.byteLength(password, 'utf8') > WINDOWS_MOST_BYTES) {
        throw new Error('The stub received bad data.');
      }
      targets.set(target(service, account), password);
    },
    deletePassword: async (service, account) => targets.delete(target(service, account)),
    // CredEnumerate takes a filter that ends in an asterisk: another service whose name begins alike is listed too.
    findCredentials: async (service) =>
      [...targets]
        .filter(([name]) => name.startsWith(service))
        .map(([name, password]) => ({ account: name.slice(service.length + 1), password })),
  };
}

/** A Mac whose person clicks Deny. */
export function deniedKeytar(): FakeKeytar & { prompts: number } {
  const refuse = async (): Promise<never> => {
    denied.prompts += 1;
    throw new Error('User canceled the operation.');
  };
  const denied = {
    prompts: 0,
    getPassword: refuse,
    setPassword: refuse,
    deletePassword: refuse,
    findCredentials: refuse,
  };
  return denied;
}

/** Linux without a session bus, in keytar's measured words. */
export function busLessKeytar(): FakeKeytar {
  const refuse = async (): Promise<never> => {
    throw new Error('Cannot autolaunch D-Bus without X11 $DISPLAY');
  };
  return {
    getPassword: refuse,
    setPassword: refuse,
    deletePassword: refuse,
    findCredentials: refuse,
  };
}
