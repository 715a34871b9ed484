import { hasLapsed, renewalDay } from '../people/admission.ts';
import { linksOldLogin } from '../people/court-facts.ts';
import { type FactRule, when } from './fact-rule.ts';
import type { FactView } from './fact-view.ts';

const admissionUntil = ({ facts, court }: FactView) =>
  facts.admission && renewalDay(facts.admission, court.renewal, court.today);
const linksLogin = ({ facts, court }: FactView) =>
  linksOldLogin(facts.filedBefore, court.refusesFormerFilers === true);
const isLoginOfOthers = (view: FactView) =>
  linksLogin(view) && (view.facts.loginAlsoOf?.length ?? 0) > 0;
const isLoginShared = (view: FactView) =>
  isLoginOfOthers(view) || (linksLogin(view) && view.facts.loginUse === 'shared');
const filedBeforeIs = ({ facts, court }: FactView, answer: 'yes' | 'no' | 'not-asked') =>
  court.refusesFormerFilers === true && facts.filedBefore === answer;

const neverFiled = when(
  (view) => filedBeforeIs(view, 'no'),
  'This person never filed here, so registering is the way.',
);
const filedHere = when(
  (view) => filedBeforeIs(view, 'yes'),
  'This person filed here before. This court rejects a new registration and wants the old account linked.',
);

/** The facts that are recorded about one person in one court: admission, login, and whether they ever filed there. */
export const ENTRY_RULES = {
  'admission-renews': when(
    ({ facts, court }) =>
      facts.admission !== undefined &&
      (court.renewal !== undefined || facts.admission.renewBy !== undefined),
    'This court’s admission has to be renewed.',
  ),
  'admission-in-date': (view) => {
    const until = admissionUntil(view);
    if (until === undefined || until < view.court.today) return undefined;
    return { why: { en: 'The admission holds until {renewBy}.' }, values: { renewBy: until } };
  },
  'admission-lapsed': when(
    ({ facts, court }) => facts.admission !== undefined && hasLapsed(facts.admission, court.today),
    'The admission to this court has lapsed.',
  ),
  'admission-not-recorded': when(
    (view) => view.facts.admission !== undefined && admissionUntil(view) === undefined,
    'The day by which the admission has to be renewed is not recorded.',
  ),

  'login-shared': when(
    isLoginShared,
    'A CM/ECF account that a company’s staff share, as some creditors do, can’t be linked.',
  ),
  'login-of-others': when(
    isLoginOfOthers,
    'The same CM/ECF login is recorded for someone else in this court.',
  ),
  'login-not-shared': when((view) => !isLoginShared(view), 'Nobody is known to share this login.'),
  'login-own': when(
    (view) => view.facts.loginUse === 'own' && !isLoginOfOthers(view),
    'Only this person uses the CM/ECF login.',
  ),

  'former-filers-refused': when(
    ({ facts, court }) => court.refusesFormerFilers === true && facts.filedBefore !== undefined,
    'This court rejects a new registration by someone who filed there before.',
  ),
  'former-filer-asked': (view, due) => filedHere(view, due) ?? neverFiled(view, due),
} as const satisfies Record<string, FactRule>;
