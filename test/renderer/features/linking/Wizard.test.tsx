import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../electron/shared/domain/result.ts';
import { useLinking } from '../../../../renderer/features/linking/linking.store.ts';
import { usePracticePeople } from '../../../../renderer/features/linking/practice-people.store.ts';
import { LinkingPart } from '../../../../renderer/features/linking/Screen.tsx';
import type { Asked, LinkingView, PracticePerson } from '../../../../renderer/lib/bridge.ts';
import { type Answers, installBridge } from '../../../support/fake-bridge.ts';
import { ecfId, linking } from '../../../support/invented.ts';
import { renderPage } from '../../../support/render-page.tsx';

const PEOPLE: PracticePerson[] = [
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

function open(view: LinkingView, calls: Answers['linking'] = {}) {
  useLinking.setState(useLinking.getInitialState());
  usePracticePeople.setState(usePracticePeople.getInitialState());
  installBridge({
    linking: { open: async () => ok(view), ...calls },
    practice: { people: async () => ok(PEOPLE) },
  });
  renderPage(<LinkingPart ecfAccountId={ecfId(1)} onOpenCredential={() => {}} />);
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => {
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

  it('say on every step that nothing goes to a court', async () => {
    open(linking());
    expect(
      await screen.findByText('Practice court: nothing you do here goes to a court.'),
    ).toBeVisible();
    expect(screen.getByText('127.0.0.1:4000')).toBeVisible();
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
    expect(await screen.findByText('Nobody knows yet whether the link was made.')).toBeVisible();
    expect(screen.getByText(/Don’t submit again/)).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Practise again' })).toBeNull();
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
