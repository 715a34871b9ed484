import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import type { Failure } from '../../../electron/shared/domain/values/result.ts';
import { ask, bridge } from '../../lib/bridge/bridge.ts';
import { useProvenAction } from '../../lib/bridge/use-proven-action.ts';
import { useCountdown } from '../../lib/use-countdown.ts';

/** A login and password that can be shown for a few seconds. */
export interface Reveal {
  readonly login: RefObject<HTMLElement | null>;
  readonly password: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
  /** Seconds until it is hidden again. */
  readonly left: number;
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  readonly show: () => Promise<void>;
  readonly hide: () => void;
}

/**
 * Shows a login and password after proof of presence, and hides them when their time is over, the window is left or
 * hidden, the app says so, or the page goes on.
 * SECURITY: they are written into their two places only and never become state of the page; hiding empties the places.
 */
export function useReveal(ecfAccountId: EcfAccountId): Reveal {
  const login = useRef<HTMLElement>(null);
  const password = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<{ readonly seconds: number }>();
  const left = useCountdown(shown?.seconds ?? 0, shown);
  const reveal = useProvenAction(
    (_now: undefined) => ({ action: 'reveal' as const, ecfAccountId }),
    (_now, grant) => bridge().vault.reveal({ ecfAccountId, grant }),
  );

  const mask = useCallback(() => {
    for (const place of [login, password]) place.current?.replaceChildren();
    setShown(undefined);
  }, []);
  const hide = useCallback(() => {
    mask();
    sayMasked();
  }, [mask]);

  const show = async () => {
    const result = await reveal.run(undefined);
    if (!result?.ok) return;
    if (document.hidden || !login.current || !password.current) return hide();
    login.current.textContent = result.value.login;
    password.current.textContent = result.value.password;
    setShown({ seconds: result.value.seconds });
  };

  const isShown = shown !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(hide, shown.seconds * 1000);
    const onHidden = () => document.hidden && hide();
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', onHidden);
    const stop = bridge().onNews((news) => {
      if (news.kind === 'mask') hide();
      // The page goes after this, and may say nothing more.
      if (news.kind === 'locked') mask();
    });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', onHidden);
      stop();
    };
  }, [isShown, shown, hide, mask]);
  // The page goes on while it shows: screen capture need not be kept out any longer.
  const latest = useRef(isShown);
  latest.current = isShown;
  useEffect(() => () => void (latest.current && sayMasked()), []);

  const { isBusy, failure } = reveal;
  return { login, password, isShown, left, isBusy, failure, show, hide };
}

/** SECURITY: screen capture is let in again only after a frame without the secret: the first that begins after it was taken out, and its end. */
function sayMasked(): void {
  const say = () => void ask(() => bridge().vault.conceal({}));
  if (document.hidden) say();
  else requestAnimationFrame(() => requestAnimationFrame(say));
}
