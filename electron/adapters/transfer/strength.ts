import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import {
  MAX_PASSPHRASE_LENGTH,
  type PassphraseStrength,
} from '../../shared/domain/vault/passphrase.ts';

let loading: Promise<ZxcvbnFactory> | undefined;

/** Word lists of 2.5 MB, loaded when a person first chooses a passphrase. There is none for Haitian Creole. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: MAX_PASSPHRASE_LENGTH,
  });
}

/** How hard a passphrase is to guess (zxcvbn). Reasons are text keys, not sentences. */
export async function strengthOf(passphrase: string): Promise<PassphraseStrength> {
  loading ??= load();
  const { score, feedback } = (await loading).check(passphrase.slice(0, MAX_PASSPHRASE_LENGTH), [
    'FileReady',
  ]);
  const { warning, suggestions } = feedback;
  return { score, ...(warning ? { warning } : {}), suggestions };
}
