import type { LocalText } from '../values/text.ts';

/** What one gate finding says. `short` is for places with little room. */
interface GateText {
  readonly text: LocalText;
  readonly whatToDo: LocalText;
  readonly short?: LocalText;
}

/** The English sentences of one gate finding. */
export const item = (text: string, whatToDo: string, short?: string): GateText => ({
  text: { en: text },
  whatToDo: { en: whatToDo },
  ...(short ? { short: { en: short } } : {}),
});
