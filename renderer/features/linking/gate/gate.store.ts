import type { Asked } from '../../../lib/bridge/bridge.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { createLoadedStore } from '../../../lib/bridge/loaded.ts';

type Question = Asked<'linking', 'gate'>;

/** The question as one text, so that an equal question is recognized. */
export function gateKey(question: Question): string {
  return JSON.stringify(question);
}

function questionOf(key: string): Question {
  return JSON.parse(key) as Question;
}

/** What stands in the way of one link. */
export const useGate = createLoadedStore(
  (key: string) => bridge().linking.gate(questionOf(key)),
  (key) => [`ecf:${questionOf(key).ecfAccountId}`, 'person', 'court', 'firm'],
);
