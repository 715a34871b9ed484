import { bridge, type FirmPage } from '../../lib/bridge.ts';
import { createLoadedStore } from '../../lib/loaded.ts';

/** What is recorded about the firm. */
export const useFirm = createLoadedStore((_: 'firm') => bridge().firm.open({}));

/** Changes when the recorded decision does, so that the form begins anew from it. */
export function firmKey({ billing }: FirmPage): string {
  return `${billing.paa} ${billing.username} ${billing.at ?? ''}`;
}
