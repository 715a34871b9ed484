import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { NOTHING_KNOWN } from '../../../electron/shared/domain/pacer/account-facts.ts';
import { keysOf } from '../../../electron/shared/domain/values/keys.ts';
import { CourtProfileScreen } from '../../../renderer/features/court-profile/Screen.tsx';
import { AddCourtDialog } from '../../../renderer/features/courts/AddCourtDialog.tsx';
import { EndpointPanel } from '../../../renderer/features/endpoint/EndpointPanel.tsx';
import { BillingPanel } from '../../../renderer/features/firm/BillingPanel.tsx';
import { ResearchPanel } from '../../../renderer/features/firm/ResearchPanel.tsx';
import { PersonDialog } from '../../../renderer/features/people/PersonDialog.tsx';
import { PacerForm } from '../../../renderer/features/person/PacerForm.tsx';
import { CredentialPart } from '../../../renderer/features/vault/Screen.tsx';
import { putOffWords } from '../../../renderer/parts/account-facts.ts';
import type { Typed } from '../../rules/forms.ts';
import { textOf } from '../../rules/table.ts';
import { good } from '../../support/services.ts';
import { choose, pick, press, proveBy, type, unfold } from './fill.ts';
import type { Forms } from './form.ts';
import type { FormDesk } from './form-desk.tsx';

type OfAccount = Pick<Typed<'vault.say'>, 'ecfAccountId'>;
type Facts = Typed<'pacer.record'>;

/** How each fact of a PACER account is entered: by which field, and as what. */
const PACER_FIELDS = {
  username: (value) => type('pacer.username', value),
  accountType: (value) => pick(textOf(`account-type.${value}`)),
  searchStatus: (value) => choose('pacer.search-status-question', textOf(`search-status.${value}`)),
  kind: (value) => choose('pacer.kind-question', textOf(`account-kind.${value}`)),
  createdOn: (value) => type('pacer.created-on-question', value),
  mfa: (value) => choose('pacer.mfa-question', textOf(`mfa.${value}`)),
  mfaSkips: (value) => choose('pacer.mfa-skips-question', textOf(putOffWords(value))),
  authenticators: (value) => type('pacer.authenticators-question', value),
  backupCodes: (value) => type('pacer.backup-codes-question', value),
  passwordSetOn: (value) => type('pacer.password-set-on-question', value),
  passwordSkips: async (value) => {
    await unfold('pacer.trouble');
    await screen.findByLabelText(textOf('pacer.password-skips-question'));
    choose('pacer.password-skips-question', textOf(putOffWords(value)));
  },
  deactivated: async (value) => {
    await unfold('pacer.trouble');
    await screen.findByLabelText(textOf('pacer.deactivated-question'));
    choose('pacer.deactivated-question', textOf(`deactivation.${value}`));
  },
} as const satisfies Record<keyof typeof NOTHING_KNOWN, (value: string) => void | Promise<void>>;

async function fillPacer(facts: Facts): Promise<void> {
  for (const field of keysOf(PACER_FIELDS)) {
    if (facts[field] !== NOTHING_KNOWN[field]) await PACER_FIELDS[field](facts[field]);
  }
  await press('pacer.save');
}

/** Finds the court by what people type, and fills in how the person stands with it. */
async function fillCourt(input: Typed<'courts.join'>, desk: FormDesk): Promise<void> {
  const { courtId, standing, capacity, filedBefore, loginUse, admittedOn, renewBy } = input;
  const court = (await desk.book.records()).find(({ id }) => id === courtId);
  const field = screen.getByRole('combobox', { name: /^Court/, hidden: true });
  await userEvent.click(field);
  fireEvent.change(field, { target: { value: courtId } });
  const options = await screen.findAllByText(court?.name ?? '', {
    exact: false,
    selector: '[role=option] span',
  });
  expect(options[0]).toBeDefined();
  if (options[0]) fireEvent.click(options[0]);
  await pick(textOf(`standing.${standing}`));
  choose('courts.capacity', textOf(`role.${capacity}`));
  if (filedBefore) choose('courts.filed-before', textOf(`filed-before.${filedBefore}`));
  if (loginUse) choose('courts.login-use', textOf(`login-use.${loginUse}`));
  if (admittedOn) type('courts.admitted-on', admittedOn);
  if (renewBy) type('courts.renew-by', renewBy);
  await press('courts.add');
}

const credential = async (desk: FormDesk, { ecfAccountId }: OfAccount) => (
  <CredentialPart court={await desk.courtOf(ecfAccountId)} />
);

/** The forms by which facts are recorded. */
export const RECORD_FORMS: Omit<Forms, `linking.${string}`> = {
  'people.add': {
    show: () => <PersonDialog />,
    fill: async ({ draft: { name, role } }) => {
      type('person.name', name);
      choose('person.role', textOf(`role.${role}`));
      await press('person.add');
    },
  },
  'pacer.record': {
    show: (_desk, { personId }) => <PacerForm personId={personId} onSaved={() => {}} />,
    fill: fillPacer,
  },
  'courts.join': {
    show: async (desk, { personId }) => (
      <AddCourtDialog person={(await good(desk.people.open({ personId }))).person} />
    ),
    fill: fillCourt,
  },
  'firm.addResearch': {
    show: () => <ResearchPanel accounts={[]} />,
    fill: async ({ username, about }) => {
      type('pacer.username', username);
      type('firm.research-who', about);
      await press('firm.research-add');
    },
  },
  'firm.decideBilling': {
    show: async (desk) => <BillingPanel billing={(await good(desk.firm.open({}))).billing} />,
    fill: async ({ paa, username }) => {
      await pick(textOf(`paa.${paa}`));
      type('firm.billing-username', username);
      await press('person.save');
    },
  },
  'profiles.save': {
    show: (_desk, { courtId }) => <CourtProfileScreen courtId={courtId} />,
    fill: async ({ courtId, layer, text }, desk) => {
      const { form } = await good(desk.profiles.readForm({ courtId, layer, text }));
      await press('override.add-firm');
      await screen.findByText(textOf('override.source-title'));
      type('override.source-title', form.sourceTitle);
      type('override.goLive', form.goLive);
      await press('override.save');
    },
  },
  'endpoints.allowAssisted': {
    show: (_desk, { courtId }) => <EndpointPanel courtId={courtId} />,
    fill: async ({ grant }) => {
      fireEvent.click(await screen.findByLabelText(textOf('endpoint.assisted')));
      await proveBy(grant);
    },
  },
  'vault.store': {
    show: credential,
    fill: async ({ login, password }) => {
      await screen.findByLabelText(textOf('vault.login'));
      type('vault.login', login);
      type('vault.password', password);
      await press('vault.store');
    },
  },
  'vault.say': { show: credential, fill: ({ place }) => pick(textOf(`vault.place-${place}`)) },
  'vault.verify': {
    show: credential,
    fill: async ({ pacer }) => {
      await screen.findByLabelText(textOf('pacer.username'));
      if (pacer?.from !== 'typed') return;
      type('pacer.username', pacer.username);
      type('linking.pacer-password', pacer.password);
      fireEvent.click(screen.getByLabelText(textOf('linking.redaction')));
      await press('vault.verify');
    },
  },
};
