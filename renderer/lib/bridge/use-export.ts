import type { Result } from '../../../electron/shared/domain/values/result.ts';
import { useAnnounce } from '../stores/announcements.store.ts';
import { useAction } from './use-action.ts';
import { useFailureText } from './use-failure-text.ts';

type Gone<S> = Exclude<S, { readonly isCanceled: true }>;

/**
 * Exports something and says how that ended. Says nothing when the person closed the dialog, nor where `isShown`: a dialog
 * that opens then says it, because nobody hears announcements behind a dialog.
 */
export function useExport<W, S extends { readonly isCanceled: boolean }>(
  takeOut: (way: W) => Promise<Result<S>>,
  done: (way: W, gone: Gone<S>) => string,
  isShown: (way: W) => boolean = () => false,
): {
  readonly isBusy: boolean;
  /** Answers what left the app, or undefined. */
  readonly run: (way: W) => Promise<Gone<S> | undefined>;
} {
  const say = useFailureText();
  const announce = useAnnounce();
  const action = useAction(takeOut);
  const run = async (way: W) => {
    const result = await action.run(way);
    if (result?.ok === false) announce(say(result.failure));
    if (!result?.ok || !isGone(result.value)) return undefined;
    if (!isShown(way)) announce(done(way, result.value));
    return result.value;
  };
  return { isBusy: action.isBusy, run };
}

function isGone<S extends { readonly isCanceled: boolean }>(value: S): value is Gone<S> {
  return !value.isCanceled;
}
