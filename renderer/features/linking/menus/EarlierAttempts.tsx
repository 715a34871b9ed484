import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

/** What was tried at the court before, for people who ask. */
export function EarlierAttempts({ attempts }: { readonly attempts: LinkingView['earlier'] }) {
  const t = useT();
  const dates = useDates();
  if (attempts.length === 0) return null;
  return (
    <Disclosure summary={t('linking.earlier', { count: attempts.length })}>
      <ul>
        {attempts.map(({ begunAt, way, step }) => (
          <li key={begunAt}>
            {t('linking.earlier-one', {
              when: dates.moment(begunAt),
              way: t(`link-way.${way}`),
              step: t(`link-step.${step}`),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
