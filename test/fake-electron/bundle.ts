import { pathToFileURL } from 'node:url';

const { FILEREADY_FAKE_OUT: folder } = process.env;
const OUT = folder ? pathToFileURL(`${folder}/`) : new URL('../../out/', import.meta.url);

/** The address of a built file: of the app's own, or in a folder that the environment names instead (FILEREADY_FAKE_OUT). */
export const bundle = (file: string): URL => new URL(file, OUT);
