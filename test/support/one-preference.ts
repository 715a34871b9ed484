import { openPreferences } from '../../electron/adapters/preferences.ts';

/** Writes one preference into the folder that it is given and prints what came of it. */
const [, , folder = '', name = ''] = process.argv;
const written = await openPreferences(folder, () => {}).write({ recordsAs: name });
console.log(written.ok ? 'saved' : written.failure.code);
