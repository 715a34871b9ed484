import type { Bridge } from '../../electron/shared/contract/contract.ts';
import type { News } from '../../electron/shared/contract/events.ts';
import { fail } from '../../electron/shared/domain/values/result.ts';

/** The calls a test answers itself, by group and name. */
export type Answers = { readonly [G in keyof Omit<Bridge, 'onNews'>]?: Partial<Bridge[G]> };

/** A bridge for one test, and a way to send the page news as main would. */
export interface FakeBridge {
  readonly bridge: Bridge;
  /** Without news, tells that anything may have changed. */
  readonly tell: (news?: News) => void;
}

/** Anything may have changed. */
const CHANGED: News = {
  kind: 'records-changed',
  changes: [{ many: 'person' }, { many: 'ecf' }, { many: 'court' }, { many: 'firm' }],
};

/**
 * Puts a bridge into the page that answers what the test says and nothing else: a call the test did not expect
 * answers `internal`, so that it shows up as an error on screen instead of passing unseen.
 */
export function installBridge(answers: Answers): FakeBridge {
  const listeners = new Set<(news: News) => void>();
  const group = (name: string) =>
    new Proxy(Reflect.get(answers, name) ?? {}, {
      get: (given, method) => Reflect.get(given, method) ?? (async () => fail('internal')),
    });
  const bridge = new Proxy({} as Bridge, {
    get: (_target, name) => {
      if (name !== 'onNews') return group(String(name));
      return (listener: (news: News) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      };
    },
  });
  Object.defineProperty(window, 'fileReady', { value: bridge, configurable: true });
  const tell = (news: News = CHANGED) => {
    for (const listener of listeners) listener(news);
  };
  return { bridge, tell };
}
