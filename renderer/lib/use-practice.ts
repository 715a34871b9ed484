import { bridge } from './bridge/bridge.ts';
import { type Action, useAction } from './bridge/use-action.ts';

type Switching = Action<undefined, Readonly<Record<string, never>>>;

/** Shows the practice profile in place of the firm's own. */
export const useEnterPractice = (): Switching =>
  useAction((_now: undefined) => bridge().practice.enter({}));

/** Shows the firm's own profile again. */
export const useLeavePractice = (): Switching =>
  useAction((_now: undefined) => bridge().practice.leave({}));
