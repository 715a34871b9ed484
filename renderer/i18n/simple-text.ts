import type { TextValues } from '../../electron/shared/domain/values/text.ts';

const HOLE_OR_SYNTAX = /\{(\w+)\}|['{}<]/g;

/**
 * A text without holes, or with nothing but holes that words fill: put together without FormatJS, which nineteen texts
 * in twenty and the whole first screen don't need. Undefined for any other text.
 */
export function simpleText(text: string, values: TextValues = {}): string | undefined {
  let isSimple = true;
  const words = text.replaceAll(HOLE_OR_SYNTAX, (found, hole?: string) => {
    const word = hole === undefined ? undefined : values[hole];
    if (typeof word === 'string') return word;
    isSimple = false;
    return found;
  });
  return isSimple ? words : undefined;
}
