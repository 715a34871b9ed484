import { create } from 'zustand';
import type { Answer, Asked } from '../../../lib/bridge/bridge.ts';
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

/** The real way that a gate was asked about, so that somebody comes back to the same one. */
export function wayAsked(key: string): { readonly way?: 'guided' | 'assisted' } {
  const { way } = questionOf(key);
  return way === 'practice' ? {} : { way };
}

/** What stands in the way of one link. */
export const useGate = createLoadedStore(
  (key: string) => bridge().linking.gate(questionOf(key)),
  (key) => [`ecf:${questionOf(key).ecfAccountId}`, 'person', 'court', 'firm'],
);

/** Everything that was checked for one link. */
export type Gate = Answer<'linking', 'gate'>;
/** One finding that speaks against the link. */
export type GateItem = Gate['items'][number];

interface GateDrafts {
  /** The reasons typed so far, by gate and finding. */
  readonly reasons: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly write: (gate: string, itemId: string, reason: string) => void;
}

/** Reasons that are being typed. They outlast a way to another page, where something else is mended. */
export const useGateDrafts = create<GateDrafts>()((set, get) => ({
  reasons: {},
  write: (gate, itemId, reason) => {
    const { reasons } = get();
    set({ reasons: { ...reasons, [gate]: { ...reasons[gate], [itemId]: reason } } });
  },
}));
