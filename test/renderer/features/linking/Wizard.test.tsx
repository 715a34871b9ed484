import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/values/result.ts';
import { useLinking } from '../../../../renderer/features/linking/linking.store.ts';
import { LinkingPart } from '../../../../renderer/features/linking/Screen.tsx';
import type { Asked, LinkingView, PracticeSheet } from '../../../../renderer/lib/bridge/bridge.ts';
import { usePracticePeople } from '../../../../renderer/lib/stores/practice-people.store.ts';
import { usePresenceAsked } from '../../../../renderer/lib/stores/presence.store.ts';
import { useProfile } from '../../../../renderer/lib/stores/profile.store.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { court, ecfId, linking } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PEOPLE: PracticeSheet[] = [
  {
    id: 'james-alison',
    name: 'James Alison',
    story: 'The court writes the name with a middle initial.',
    pacerUsername: 'jalison2020',
    practicePacerPassword: 'Copper-Kettle-Song-58',
    ecfLogin: 'jalison',
    practiceEcfPassword: 'Meadow-alnb-12',
  },
];
const NAMES = { ecf: 'James C Alison', pacer: 'James Alison' };
const REVIEWED = linking({
  step: 'reviewed',
  session: 'names',
  names: NAMES,
  likeness: { kind: 'likely', reasons: ['middle-name-missing'] },
});

const NO_CHECKS = {
  ...{ way: 'guided' as const, accounts: [], passed: [] },
  checkedAt: '2026-11-23T15:00:00.000Z',
};

function open(view: LinkingView, calls: Answers['linking'] = {}) {
  useLinking.setState(useLinking.getInitialState());
  usePracticePeople.setState(usePracticePeople.getInitialState());
  installBridge({
    linking: {
      open: async () => ok(view),
      gate: async () => ok({ ...NO_CHECKS, items: [] }),
      endCopies: async () => ok({}),
      ...calls,
    },
    practice: { people: async () => ok(PEOPLE) },
  });
  return renderPage(<LinkingPart court={court(1, 'preparing')} />);
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
  useProfile.setState({ isPractice: false });
  document.title = 'before';
});

describe('the steps of a link', () => {
  it('say where one is, in the list, the heading and the title of the window', async () => {
    open(linking({ step: 'draft' }));
    expect(
      await screen.findByRole('heading', { name: 'Step 2 of 5: Sign in to PACER' }),
    ).toBeVisible();
    const [current] = screen
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'step');
    expect(current).toHaveTextContent('Sign in to PACER');
    expect(document.title).toBe('Step 2 of 5: Sign in to PACER – FileReady');
  });

  it('offer three ways and say of each where it goes', async () => {
    open(linking());
    expect(await screen.findByText(/Nothing you do there goes to a court/)).toBeVisible();
    expect(screen.getByText('Your browser opens ecf.alnb.uscourts.gov.')).toBeVisible();
  });

  it('say in a rehearsal that nothing goes to a court, and in earnest who talks to whom', async () => {
    open(linking({ step: 'draft' }));
    expect(
      await screen.findByText('Practice court: nothing you do here goes to a court.'),
    ).toBeVisible();
  });

  it('say in the guided way that FileReady sends nothing', async () => {
    open(linking({ way: 'guided', step: 'draft', pacerUsername: 'jalison2020' }));
    const strip = await screen.findByRole('region', { name: 'This is a real link' });
    expect(strip).toHaveTextContent('LIVE');
    expect(strip).toHaveTextContent('Nothing is linked yet.');
    expect(strip).toHaveTextContent('FileReady sends nothing');
    expect(screen.getByText('jalison2020')).toBeVisible();
  });

  it('show why a sign-in failed, in place, and go on from there', async () => {
    open(linking({ step: 'draft' }), {
      signIn: async () => fail('pacer-refused-sign-in'),
    });
    await press('Sign in');
    expect(await screen.findByText(/PACER did not accept the sign-in/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });

  it('hand over what was typed to sign in, and nothing that was not', async () => {
    useProfile.setState({ isPractice: true });
    const signedIn: Asked<'linking', 'signIn'>[] = [];
    open(linking({ step: 'draft' }), {
      signIn: async (input) => {
        signedIn.push(input);
        return ok(linking({ step: 'draft', session: 'link-form' }));
      },
    });
    await userEvent.click(await screen.findByRole('radio', { name: 'Type a sign-in' }));
    await userEvent.type(screen.getByLabelText(/^PACER username/), 'jalison2020');
    await userEvent.type(screen.getByLabelText(/^PACER password/), 'Copper-Kettle-Song-58');
    await press('Sign in');
    expect(await screen.findByRole('heading', { name: /^Step 3 of 5/ })).toHaveFocus();
    expect(signedIn).toEqual([
      {
        ecfAccountId: ecfId(1),
        as: {
          from: 'typed',
          username: 'jalison2020',
          password: 'Copper-Kettle-Song-58',
          otpCode: '',
          clientCode: '',
          redactionAcknowledged: false,
        },
      },
    ]);
    expect(document.documentElement.outerHTML).not.toContain('Copper-Kettle-Song-58');
  });
});

describe('checking the names', () => {
  it('ends at two different people: no consent, no way to submit', async () => {
    open(
      linking({
        step: 'reviewed',
        session: 'names',
        names: { ecf: 'Quentin Marsh', pacer: 'Rosa Delfinch' },
        likeness: { kind: 'different', reasons: ['given-name-differs', 'family-name-differs'] },
      }),
    );
    expect(await screen.findByText('Stop: these are two different people.')).toBeVisible();
    expect(screen.getByText('The given names differ.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Both are the same person' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
  });

  it('stops at a name that may have changed until the court’s word is recorded', async () => {
    const names = { ecf: 'Ann Marie Smith', pacer: 'Ann Marie Jones' };
    const confirmed: Asked<'linking', 'confirm'>[] = [];
    const view = linking({
      step: 'reviewed',
      session: 'names',
      names,
      likeness: { kind: 'unclear', reasons: ['family-name-changed'] },
    });
    open(view, {
      confirm: async (input) => {
        confirmed.push(input);
        return ok(view);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('another person, or a changed name');
    expect(screen.getByText('Is it another person?')).toBeVisible();
    expect(screen.getByText('Did the name change?')).toBeVisible();
    expect(screen.getByText(/choose Update Personal Information/)).toBeVisible();
    expect(screen.queryByText(/belongs to someone else/)).toBeNull();
    await userEvent.type(screen.getByLabelText(/^Name of the CM\/ECF account/), names.ecf);
    await userEvent.type(screen.getByLabelText(/^Name of the PACER account/), names.pacer);
    await press('Both are the same person');
    const asked = screen.getByLabelText(/^Who did you speak to/);
    expect(asked).toHaveFocus();
    expect(asked).toHaveAccessibleDescription(/Without the help desk’s word/);
    await userEvent.type(asked, 'Rosa');
    await userEvent.type(screen.getByLabelText(/^What did they say/), 'It is hers.');
    await press('Both are the same person');
    await press('Submit');
    await waitFor(() => expect(confirmed).toHaveLength(1));
    expect(confirmed[0]).toMatchObject({
      typed: names,
      courtOnNames: { spokeTo: 'Rosa', said: 'It is hers.' },
    });
  });

  it('warns of relatives and asks for no word of the court', async () => {
    open(
      linking({
        step: 'reviewed',
        session: 'names',
        names: { ecf: 'Ann Prima', pacer: 'Bea Prima' },
        likeness: { kind: 'unclear', reasons: ['given-name-differs'] },
      }),
    );
    expect(await screen.findByText(/may be two members of one family/)).toBeVisible();
    expect(screen.queryByLabelText(/^Who did you speak to/)).toBeNull();
  });

  it('B19: says which letters of a name are of another alphabet', async () => {
    const names = { ecf: 'P\u0430ul Plain', pacer: 'Paul Plain' };
    open(
      linking({
        step: 'reviewed',
        session: 'names',
        names,
        likeness: { kind: 'different', reasons: ['given-name-differs'] },
      }),
    );
    expect(await screen.findByText('“P\u0430ul Plain” mixes alphabets.')).toBeVisible();
    expect(screen.getByText(/“\u0430” \(Cyrillic\)/)).toBeVisible();
    expect(screen.queryByText('“Paul Plain” mixes alphabets.')).toBeNull();
  });

  it('wants both names typed as shown before it goes on', async () => {
    open(REVIEWED);
    expect(await screen.findByText('Probably the same person.')).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^Name of the CM\/ECF account/), 'James Alison');
    await userEvent.type(screen.getByLabelText(/^Name of the PACER account/), 'James Alison');
    await press('Both are the same person');
    const field = screen.getByLabelText(/^Name of the CM\/ECF account/);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/exactly as it is shown/);
    await userEvent.clear(field);
    await userEvent.type(field, NAMES.ecf);
    await press('Both are the same person');
    expect(await screen.findByRole('heading', { name: 'Step 4 of 5: Submit' })).toHaveFocus();
  });
});

describe('submitting', () => {
  async function agree(): Promise<void> {
    await userEvent.type(await screen.findByLabelText(/^Name of the CM\/ECF account/), NAMES.ecf);
    await userEvent.type(screen.getByLabelText(/^Name of the PACER account/), NAMES.pacer);
    await press('Both are the same person');
  }

  it('sends both typed names once, however often the button is pressed, and shows the menus', async () => {
    const confirmed: Asked<'linking', 'confirm'>[] = [];
    let answer = (_view: LinkingView) => {};
    open(REVIEWED, {
      confirm: (input) => {
        confirmed.push(input);
        return new Promise((resolve) => {
          answer = (view) => resolve(ok(view));
        });
      },
    });
    await agree();
    await press('Submit');
    const busy = await screen.findByRole('button', { name: 'Submitting. Please wait…' });
    await userEvent.click(busy);
    answer(
      linking({
        step: 'verified-linked',
        session: 'after',
        menus: {
          shows: 'filing-menus',
          labels: ['Query', 'Bankruptcy', 'Adversary'],
          filing: ['Bankruptcy', 'Adversary'],
        },
      }),
    );
    expect(
      await screen.findByText('Linked, and proven: the filing menus are there.'),
    ).toBeVisible();
    expect(screen.getByText(/^Adversary/)).toBeVisible();
    expect(confirmed).toEqual([{ ecfAccountId: ecfId(1), typed: NAMES }]);
  });

  it('after a lost answer warns not to submit again and offers to read the menus', async () => {
    open(linking({ step: 'unknown', session: 'none' }));
    expect(await screen.findByText('It’s not known yet whether the link was made.')).toBeVisible();
    expect(screen.getByText(/Don’t submit again/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Practice again' })).toBeNull();
  });

  it('reads pending menus again', async () => {
    let reads = 0;
    open(linking({ step: 'menus-pending', session: 'after' }), {
      readMenus: async () => {
        reads += 1;
        return ok(linking({ step: 'verified-linked', session: 'after' }));
      },
    });
    await press('Read the menus again');
    await waitFor(() =>
      expect(screen.getByText('Linked, and proven: the filing menus are there.')).toBeVisible(),
    );
    expect(reads).toBe(1);
  });
});

describe('the guided way', () => {
  const GUIDED = linking({ way: 'guided', pacerUsername: 'jalison2020' });
  const GRANT = 'a'.repeat(64);
  // Outside practice there is no practice court among the ways.
  const ways = linking().ways.filter(({ way }) => way !== 'practice');
  const real = linking({ ways });
  const paper = linking({ ways, hasCredential: false });
  const tick = async () =>
    userEvent.click(await screen.findByRole('checkbox', { name: /^I signed out of PACER/ }));
  const typeNames = async (ecf: string, pacer: string) => {
    await userEvent.type(await screen.findByLabelText(/^Name beside “CM\/ECF”/), ecf);
    await userEvent.type(screen.getByLabelText(/^Name beside “PACER”/), pacer);
  };

  it('looks at the facts first: what blocks can’t be passed', async () => {
    open(real, {
      gate: async () =>
        ok({
          ...NO_CHECKS,
          items: [
            {
              id: 'account-is-paa',
              severity: 'blocks',
              text: { en: 'This is the firm’s billing account.' },
              whatToDo: { en: 'Use the person’s own.' },
              values: {},
            },
          ],
        }),
    });
    expect(await screen.findByText('This is the firm’s billing account.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Start the link' })).toBeNull();
  });

  it('hands over the reason for going on', async () => {
    const begun: Asked<'linking', 'begin'>[] = [];
    open(paper, {
      gate: async () =>
        ok({
          ...NO_CHECKS,
          items: [
            {
              id: 'mfa-not-known',
              severity: 'warns',
              text: { en: 'Nobody knows.' },
              whatToDo: { en: 'Ask.' },
              values: {},
            },
          ],
        }),
      begin: async (input) => {
        begun.push(input);
        return ok({ ...GUIDED, step: 'draft' });
      },
    });
    await userEvent.type(
      await screen.findByLabelText(/^Why do you want to continue/),
      'she sits beside me',
    );
    await tick();
    await press('Start the link');
    expect(await screen.findByRole('heading', { name: /^Step 2 of 4/ })).toHaveFocus();
    expect(begun).toEqual([
      {
        ecfAccountId: ecfId(1),
        way: 'guided',
        accepted: [{ id: 'mfa-not-known', reason: 'she sits beside me' }],
      },
    ]);
  });

  it('does not begin before the person says that they signed out of PACER', async () => {
    const begun: unknown[] = [];
    open(paper, {
      begin: async (input) => {
        begun.push(input);
        return ok({ ...GUIDED, step: 'draft' });
      },
    });
    await press('Start the link');
    const box = screen.getByRole('checkbox', { name: /^I signed out of PACER/ });
    expect(box).toHaveFocus();
    expect(screen.getByText('Sign out first, then check this box.')).toBeVisible();
    await userEvent.click(box);
    await press('Start the link');
    await waitFor(() => expect(begun).toHaveLength(1));
  });

  it('takes one proof for its copies as it begins, and begins nothing when the person turns back', async () => {
    const begun: Asked<'linking', 'begin'>[] = [];
    open(real, {
      begin: async (input) => {
        begun.push(input);
        return ok({ ...GUIDED, step: 'draft', copySeconds: 300 });
      },
    });
    const answer = async (grant: string | undefined) => {
      await waitFor(() => expect(usePresenceAsked.getState().asking).toBeDefined());
      const { asking } = usePresenceAsked.getState();
      expect(asking?.act).toEqual({ action: 'link-copies', ecfAccountId: ecfId(1) });
      await act(async () => asking?.answer(grant));
    };
    await tick();
    await press('Start the link');
    await answer(undefined);
    expect(begun).toEqual([]);
    expect(screen.getByRole('heading', { name: /^Step 1 of 4/ })).toBeVisible();
    await press('Start the link');
    await answer(GRANT);
    expect(await screen.findByText(/^Copying allowed for [45]:/)).toBeVisible();
    expect(begun).toEqual([{ ecfAccountId: ecfId(1), way: 'guided', accepted: [], grant: GRANT }]);
  });

  it('ends copying as soon as the person leaves', async () => {
    const ended: unknown[] = [];
    const page = open(
      { ...GUIDED, step: 'draft', copySeconds: 300 },
      {
        endCopies: async (input) => {
          ended.push(input);
          return ok({});
        },
      },
    );
    await screen.findByText(/^Copying allowed for/);
    page.unmount();
    await waitFor(() => expect(ended).toEqual([{ ecfAccountId: ecfId(1) }]));
  });

  it('does not say that copying is allowed to who comes back, not even before main has answered', async () => {
    let asked = 0;
    const never = new Promise<never>(() => {});
    const page = open(GUIDED, {
      open: async () => {
        asked += 1;
        return asked === 1 ? ok({ ...GUIDED, step: 'draft', copySeconds: 300 }) : never;
      },
    });
    await screen.findByText(/^Copying allowed for/);
    page.unmount();
    renderPage(<LinkingPart court={court(1, 'preparing')} />);
    expect(screen.getByRole('heading', { name: /^Step 2 of 4/ })).toBeVisible();
    expect(screen.queryByText(/^Copying allowed for/)).toBeNull();
    expect(asked).toBe(2);
  });

  it('has the names typed once: yes to them is the consent, and no proof is asked for', async () => {
    const calls: unknown[] = [];
    const draft = { ...GUIDED, step: 'draft' } as const;
    open(draft, {
      compare: async () => ok({ likeness: { kind: 'likely', reasons: ['middle-name-missing'] } }),
      review: async (input) => {
        calls.push(input);
        return ok({ ...draft, step: 'reviewed', session: 'names', names: NAMES });
      },
      confirm: async (input) => {
        calls.push(input);
        return ok({ ...draft, step: 'sending', session: 'after', names: NAMES });
      },
    });
    await typeNames(NAMES.ecf, NAMES.pacer);
    await press('Yes, same person');
    expect(
      await screen.findByRole('button', { name: 'The accounts are linked, with these two names' }),
    ).toBeVisible();
    expect(calls).toEqual([
      { ecfAccountId: ecfId(1), credential: { from: 'screen', ...NAMES } },
      { ecfAccountId: ecfId(1), typed: NAMES },
    ]);
    expect(usePresenceAsked.getState().asking).toBeUndefined();
  });

  it('B19: marks a letter of another alphabet while the names are typed', async () => {
    open(
      { ...GUIDED, step: 'draft' },
      { compare: async () => ok({ likeness: { kind: 'unclear', reasons: [] } }) },
    );
    await typeNames('P\u0430ul Plain', 'Paul Plain');
    expect(await screen.findByText('“P\u0430ul Plain” mixes alphabets.')).toBeVisible();
  });

  it('goes nowhere by Enter, and on to the other name instead', async () => {
    open({ ...GUIDED, step: 'draft' });
    const first = await screen.findByLabelText(/^Name beside “CM\/ECF”/);
    await userEvent.type(first, 'James{Enter}');
    expect(screen.getByLabelText(/^Name beside “PACER”/)).toHaveFocus();
    await press('Continue');
    expect(screen.getByLabelText(/^Name beside “PACER”/)).toHaveAccessibleDescription(
      /as the court’s page shows it/,
    );
  });

  it('makes stopping the next thing to do when the names are two people’s', async () => {
    const stopped: unknown[] = [];
    open(
      { ...GUIDED, step: 'draft' },
      {
        compare: async () => ok({ likeness: { kind: 'different', reasons: [] } }),
        stop: async (input) => {
          stopped.push(input);
          return ok(linking({ way: 'guided', step: 'abandoned' }));
        },
      },
    );
    await typeNames('Quentin Marsh', 'James Alison');
    expect(await screen.findByText('Stop: these are two different people.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Yes, same person' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await press('Fix a typing mistake');
    expect(screen.getByLabelText(/^Name beside “CM\/ECF”/)).toHaveFocus();
    await press('Stop this link');
    await waitFor(() => expect(stopped).toHaveLength(1));
  });

  it('once sent, offers no way to stop or to send, only to say what the page shows', async () => {
    const answered: unknown[] = [];
    open(
      { ...GUIDED, step: 'sending', session: 'after' },
      {
        answer: async (input) => {
          answered.push(input);
          return ok({ ...GUIDED, step: 'unknown', session: 'after' });
        },
      },
    );
    expect(
      await screen.findByRole('heading', {
        name: 'You press Submit on the court’s site. Press it once.',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Stop and start over' })).toBeNull();
    await press('I didn’t press Submit');
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('only if you are sure');
    await press('Cancel');
    expect(answered).toEqual([]);
    await press('An error, a blank page, or no answer');
    await waitFor(() =>
      expect(answered).toEqual([{ ecfAccountId: ecfId(1), answer: { is: 'unknown' } }]),
    );
  });
});

describe('a matter for the court', () => {
  it('comes with whom to ask and a message that holds no login', async () => {
    open(
      linking({
        way: 'guided',
        step: 'needs-court',
        session: 'after',
        reason: 'linked-to-other-names',
        pacerUsername: 'jalison2020',
        names: NAMES,
        helpDesk: [
          { name: { en: 'Help desk' }, about: { en: 'Linking.' }, email: 'desk@court.example' },
        ],
      }),
    );
    const message = await screen.findByLabelText('Message to the help desk');
    expect(message).toHaveTextContent('PACER username: jalison2020');
    expect(message).toHaveTextContent('other names than we had confirmed');
    expect(message).not.toHaveTextContent('Meadow-alnb-12');
    expect(screen.getByText(/desk@court\.example/)).toBeVisible();
  });
});

describe('a proven link', () => {
  it('offers to destroy the old login', async () => {
    open(linking({ way: 'guided', step: 'verified-linked', session: 'after' }));
    expect(await screen.findByText('Old CM/ECF login no longer needed')).toBeVisible();
  });

  it('of a rehearsal offers no such thing: the login is still needed', async () => {
    open(linking({ step: 'verified-linked', session: 'after' }));
    expect(
      await screen.findByText('Linked, and proven: the filing menus are there.'),
    ).toBeVisible();
    expect(screen.queryByText('Old CM/ECF login no longer needed')).toBeNull();
  });
});
