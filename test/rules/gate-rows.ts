import type { LinkWay } from '../../electron/shared/domain/linking/events.ts';
import type { GateItemId } from '../../electron/shared/domain/linking/gate-texts.ts';
import type { EcfAccountId, PacerAccountId } from '../../electron/shared/domain/values/ids.ts';
import type { Desk } from './desk.ts';
import { ENTRY_ROWS } from './entry-rows.ts';
import { SIGN_IN_ROWS } from './sign-in-rows.ts';

/** Whose link is asked for, after the row was entered. */
interface Asked {
  readonly ecfAccountId: EcfAccountId;
  readonly way?: LinkWay;
  readonly pacerAccountId?: PacerAccountId;
}

/** One finding and how it comes about. */
export interface GateRow {
  /** What was entered, for the page. */
  readonly entered: string;
  /** The day on which it is entered, if the finding is one of dates. */
  readonly day?: string;
  readonly enter: (desk: Desk) => Promise<Asked>;
}

/** How each finding of the gate comes about, through the app's own pages. */
export const GATE_ROWS: Readonly<Record<GateItemId, GateRow>> = {
  'already-linked': {
    entered: 'Linking page: linked already, known from the help desk',
    enter: async (desk) => {
      const { ecfAccountId } = await desk.ready();
      await desk.known(ecfAccountId, 'help-desk');
      return { ecfAccountId };
    },
  },
  'answer-unknown': {
    entered: 'Guided linking: Submit pressed, no answer seen',
    enter: async (desk) => {
      const { ecfAccountId } = await desk.ready();
      await desk.toSubmit(ecfAccountId);
      await desk.answer(ecfAccountId, 'unknown');
      return { ecfAccountId };
    },
  },
  'waits-for-court': {
    entered: 'The same, then “Ask the court”',
    enter: async (desk) => {
      const { ecfAccountId } = await desk.ready();
      await desk.toSubmit(ecfAccountId);
      await desk.answer(ecfAccountId, 'unknown');
      await desk.askCourt(ecfAccountId);
      return { ecfAccountId };
    },
  },
  'menus-unexplained': {
    entered: 'Guided linking: filing menus seen; the person has another account here',
    enter: async (desk) => {
      const { personId, ecfAccountId } = await desk.ready();
      await desk.pacer(personId, { username: 'pplainview-trustee' });
      await desk.court(personId, 'alnb', { capacity: 'trustee' });
      await desk.begin(ecfAccountId);
      await desk.report(ecfAccountId, { source: 'menus', shows: 'filing-menus' });
      return { ecfAccountId };
    },
  },
  'link-too-early': {
    entered:
      'Linking page: linked already, recorded before the firm wrote on the court’s page that the court moves on 2027-02-01',
    enter: async (desk) => {
      const { ecfAccountId } = await desk.ready({ courtId: 'almb' });
      await desk.known(ecfAccountId, 'help-desk');
      await desk.goesLive('almb', '2027-02-01');
      return { ecfAccountId };
    },
  },
  'account-shows-other': {
    entered:
      'Guided linking: another account here is added, filing menus are seen, and the court’s account page shows another login',
    enter: async (desk) => {
      const { personId, ecfAccountId } = await desk.ready();
      await desk.begin(ecfAccountId);
      await desk.court(personId, 'alnb', { capacity: 'trustee' });
      await desk.report(ecfAccountId, { source: 'menus', shows: 'filing-menus' });
      await desk.report(ecfAccountId, { source: 'account-page', shows: 'another-account' });
      return { ecfAccountId };
    },
  },
  'new-to-court': {
    entered: 'Person’s page, court: new to the court',
    enter: async (desk) => {
      const personId = await desk.person();
      await desk.pacer(personId);
      return { ecfAccountId: await desk.court(personId, 'alnb', { standing: 'new-to-court' }) };
    },
  },
  'own-filing-site': {
    entered: 'Person’s page, court: E.D. Cal. Bankr.',
    enter: (desk) => desk.ready({ courtId: 'caeb', login: 'none' }),
  },
  'research-only': {
    entered: 'Person’s page, court: looks up cases only',
    enter: async (desk) => {
      const personId = await desk.person();
      await desk.pacer(personId);
      return { ecfAccountId: await desk.court(personId, 'alnb', { standing: 'research-only' }) };
    },
  },
  'not-live-yet': {
    entered: 'S.D. Fla. Bankr., on 2022-03-01',
    day: '2022-03-01T15:00:00.000Z',
    enter: (desk) => desk.ready({ courtId: 'flsb' }),
  },
  'go-live-not-known': {
    entered: 'M.D. Ala. Bankr., on 2022-03-01',
    day: '2022-03-01T15:00:00.000Z',
    enter: (desk) => desk.ready({ courtId: 'almb' }),
  },
  'account-not-recorded': {
    entered: 'A person and a court, no PACER account',
    enter: async (desk) => ({ ecfAccountId: await desk.court(await desk.person()) }),
  },
  'account-username-missing': {
    entered: 'PACER account: Account Type upgraded, no username',
    enter: (desk) => desk.ready({ facts: { username: '' } }),
  },
  'account-of-others': {
    entered: 'The same PACER username for two people',
    enter: async (desk) => {
      await desk.pacer(await desk.person('Otto Other'));
      return desk.ready();
    },
  },
  'account-linked-here': {
    entered: 'Two CM/ECF accounts here; the attorney’s is linked to the chosen PACER account',
    enter: async (desk) => {
      const personId = await desk.person();
      const pacerAccountId = await desk.pacer(personId);
      await desk.pacer(personId, { username: 'pplainview-trustee' });
      const attorney = await desk.court(personId);
      await desk.store(attorney);
      await desk.toSubmit(attorney);
      await desk.answer(attorney, 'confirmed');
      const ecfAccountId = await desk.court(personId, 'alnb', { capacity: 'trustee' });
      return { ecfAccountId, pacerAccountId };
    },
  },
  'steps-first': {
    entered: 'Two capacities here and one PACER account',
    enter: async (desk) => {
      const asked = await desk.ready();
      await desk.court(asked.personId, 'alnb', { capacity: 'trustee' });
      return asked;
    },
  },
  'account-is-paa': {
    entered: 'PACER account: the firm’s billing account',
    enter: (desk) => desk.ready({ facts: { kind: 'paa' } }),
  },
  'account-is-shared': {
    entered: 'PACER account: shared',
    enter: (desk) => desk.ready({ facts: { kind: 'shared' } }),
  },
  'account-is-search-only': {
    entered: 'PACER account: case search only',
    enter: (desk) => desk.ready({ facts: { kind: 'case-search-only' } }),
  },
  'account-wrong-kind': {
    entered: 'PACER account: said to be the person’s own, with the firm’s research username',
    enter: async (desk) => {
      await desk.research('pplainview');
      return desk.ready();
    },
  },
  'account-kind-not-known': {
    entered: 'PACER account: kind not known',
    enter: (desk) => desk.ready({ facts: { kind: 'not-known' } }),
  },
  'account-is-legacy': {
    entered: 'PACER account: Account Type legacy',
    enter: (desk) => desk.ready({ facts: { accountType: 'legacy' } }),
  },
  'upgrade-not-known': {
    entered: 'PACER account: username of 7 characters, Account Type not looked up',
    enter: (desk) => desk.ready({ facts: { username: 'lawyers', accountType: 'not-looked' } }),
  },
  'credential-missing': {
    entered: 'No login stored',
    enter: (desk) => desk.ready({ login: 'none' }),
  },
  'credential-in-browser': {
    entered: 'Login: only in the browser',
    enter: async (desk) => {
      const asked = await desk.ready({ login: 'none' });
      await desk.say(asked.ecfAccountId, 'in-browser-only');
      return asked;
    },
  },
  'credential-on-paper': {
    entered: 'Login: on paper',
    enter: async (desk) => {
      const asked = await desk.ready({ login: 'none' });
      await desk.say(asked.ecfAccountId, 'on-paper');
      return asked;
    },
  },
  'credential-elsewhere': {
    entered: 'Login stored by a colleague on another computer of the firm',
    enter: async (desk) => {
      const asked = await desk.ready({ login: 'none' });
      await desk.storeElsewhere(asked.ecfAccountId);
      return asked;
    },
  },
  'credential-refused': {
    entered: 'Vault page: stored with a wrong password and tried at the court',
    enter: async (desk) => {
      const asked = await desk.ready();
      await desk.tryWrong(asked.ecfAccountId);
      return asked;
    },
  },
  'credential-spent': {
    entered: 'Login stored; guided linking: the court confirmed',
    enter: async (desk) => {
      const { ecfAccountId } = await desk.ready();
      await desk.toSubmit(ecfAccountId);
      await desk.answer(ecfAccountId, 'confirmed');
      return { ecfAccountId };
    },
  },
  'keychain-unavailable': {
    entered: 'Login stored; the operating system’s keychain is locked',
    enter: async (desk) => {
      const asked = await desk.ready();
      desk.keychain.trouble = 'keychain-locked';
      return asked;
    },
  },
  'login-has-special-characters': {
    entered: 'W.D. Pa.; login p&plainview',
    enter: (desk) => desk.ready({ courtId: 'pawd', login: 'p&plainview' }),
  },
  'login-has-capitals': {
    entered: '4th Cir.; login PPlainview',
    enter: (desk) => desk.ready({ courtId: 'ca4', login: 'PPlainview' }),
  },
  'mfa-not-known': {
    entered: 'PACER account: multifactor authentication not known',
    enter: (desk) => desk.ready({ facts: { mfa: 'not-known' } }),
  },
  'mfa-not-enrolled': {
    entered: 'PACER account: multifactor authentication not enrolled',
    enter: (desk) => desk.ready({ facts: { mfa: 'not-enrolled' } }),
  },
  ...SIGN_IN_ROWS,
  ...ENTRY_ROWS,
};
