import { systemKeychain } from '../../electron/adapters/keychain/keychain.ts';

/** Prints what the real keychain adapter answers in the environment it was started in. */
const keychain = systemKeychain(() => {});
const kind = await keychain.kind();
const read = await keychain.read('nothing');
console.log(JSON.stringify({ kind, read }));
process.exit();
