/**
 * The keychain of the development runtime: the machine's own where the start command says so (FILEREADY_OWN_KEYCHAIN) or
 * a throw-away one is there, else memory that ends with the process. So a test reaches nobody's keychain on any system.
 * The packaged app never contains this file.
 */
type Keytar = typeof import('keytar');

/** How often the app has asked the keychain for anything. */
export const questions = { count: 0 };

const memory = new Map<string, string>();
const keyOf = (service: string, account: string) => JSON.stringify([service, account]);

async function usableKeytar(): Promise<Keytar | undefined> {
  const { FILEREADY_TEST_KEYRING: isThrowAway, FILEREADY_OWN_KEYCHAIN: isOwn } = process.env;
  if (isThrowAway !== '1' && isOwn !== '1') return undefined;
  try {
    const { default: keytar } = await import('keytar-of-the-system' as 'keytar');
    await keytar.getPassword('com.fileready.development.probe', 'probe');
    return keytar;
  } catch {
    return undefined;
  }
}

let decision: Promise<Keytar | undefined> | undefined;

function decide(): Promise<Keytar | undefined> {
  decision ??= usableKeytar();
  return decision;
}

/** Whether credentials are lost when this process ends; the adapter tells the person. */
export async function isMemoryOnly(): Promise<boolean> {
  return (await decide()) === undefined;
}

export async function getPassword(service: string, account: string): Promise<string | null> {
  questions.count += 1;
  const keytar = await decide();
  if (keytar) return keytar.getPassword(service, account);
  return memory.get(keyOf(service, account)) ?? null;
}

export async function setPassword(
  service: string,
  account: string,
  password: string,
): Promise<void> {
  questions.count += 1;
  const keytar = await decide();
  if (keytar) return keytar.setPassword(service, account, password);
  memory.set(keyOf(service, account), password);
}

export async function deletePassword(service: string, account: string): Promise<boolean> {
  questions.count += 1;
  const keytar = await decide();
  if (keytar) return keytar.deletePassword(service, account);
  return memory.delete(keyOf(service, account));
}

export default { isMemoryOnly, getPassword, setPassword, deletePassword };
