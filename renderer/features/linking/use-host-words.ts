import { useT } from '../../i18n/use-t.ts';
import { useProfile } from '../../lib/stores/profile.store.ts';

/** Says where a link goes: the courts' own hosts, and in practice its court by name, because its address tells nobody anything. */
export function useHostWords(): (hosts: readonly string[]) => string {
  const t = useT();
  const isPractice = useProfile((state) => state.isPractice);
  return (hosts) => (isPractice ? t('way.practice-court') : hosts.join(', '));
}
