import { DEVELOPMENT, systemKeychain } from '../../electron/adapters/keychain/keychain.ts';

/** Prints what the real keychain adapter answers in the environment it was started in. */
const keychain = systemKeychain(DEVELOPMENT.credentials, () => {});
const check = await keychain.check();
const read = await keychain.read('nothing');
console.log(JSON.stringify({ check, read }));
process.exit();
