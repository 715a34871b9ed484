import { PLACE_TROUBLES } from '../../../electron/shared/domain/policy/in-force.ts';
import { isMessageId } from '../../i18n/catalog.ts';
import { useT } from '../../i18n/use-t.ts';
import type { PolicyState } from '../../lib/stores/policy.store.ts';

type Policy = PolicyState['policies'][number];
type PolicyPlace = PolicyState['places'][number];

/** Whether anybody set this, or could have: everything else is as it comes, or as the person chose. */
export const isSet = ({ source }: Policy) => source !== 'standard' && source !== 'person';

/** Whether there is something to tell firm IT about this place. */
export const isInTrouble = ({ state }: PolicyPlace) =>
  state === 'ignored' || state === 'unreadable';

/** Words what is in force, and what is wrong with it. */
export function usePolicyWords() {
  const t = useT();
  return {
    /** The value as one or more lines. */
    linesOf({ name, value }: Policy): readonly string[] {
      if (typeof value === 'boolean') {
        return [t(value ? 'policy-value.allowed' : 'policy-value.not-allowed')];
      }
      if (typeof value === 'number') return [`${value}`];
      if (typeof value !== 'string') {
        return value.length > 0 ? [...new Set(value)] : [t('policy-value.empty')];
      }
      const choice = `policy.${name}.${value}`;
      if (isMessageId(choice)) return [t(choice)];
      return [value === '' ? t('policy-value.empty') : value];
    },

    /** Where the value comes from, what that means for the person, and what is wrong with it. */
    standingOf({ source, isLocked, problem }: Policy): readonly string[] {
      return [
        `${t(`policy-source.${source}`)}. ${t(isLocked ? 'policy.locked' : 'policy.choosable')}.`,
        ...(problem
          ? [t('policy.problem-closed', { problem: t(`policy.problem.${problem}`) })]
          : []),
      ];
    },

    /** What is wrong with a place, and what that means. */
    troubleOf({ place, where, state, why = '', isHeld }: PolicyPlace) {
      const values = { where, why: wordsOf(why) };
      if (state === 'ignored') {
        return { title: t('policy.ignored-title'), text: t('policy.ignored', values) };
      }
      const title = t('policy.unreadable-title');
      if (isHeld) return { title, text: t('policy.unreadable-held', values) };
      const what = isRecommended(place) ? 'recommended' : 'closed';
      return { title, text: t(`policy.unreadable-${what}`, values) };
    },
  };

  function wordsOf(why: string): string {
    const known = PLACE_TROUBLES.find((trouble) => trouble === why);
    return known ? t(`policy.trouble.${known}`) : t('policy.trouble-other', { code: why });
  }
}

/** Whether what comes from there only takes the place of what FileReady comes with. */
export const isRecommended = (source: PolicyState['policies'][number]['source']): boolean =>
  source === 'machine-recommended' || source === 'user-recommended';
