import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { fail, ok, type Result } from '../../../electron/shared/domain/values/result.ts';
import { useGate } from '../../../renderer/features/linking/gate/gate.store.ts';
import { useLinking } from '../../../renderer/features/linking/linking.store.ts';
import { useVault } from '../../../renderer/features/vault/vault.store.ts';
import { useCourtSearch } from '../../../renderer/lib/stores/court-search.store.ts';
import { Desk } from '../../rules/desk.ts';
import type { Call, FormName, Typed } from '../../rules/forms.ts';
import { textOf } from '../../rules/table.ts';
import { type Answers, installBridge } from '../../support/fake-bridge.ts';
import { renderPage } from '../../support/render-page.tsx';
import type { Form, Forms } from './form.ts';
import { LINK_FORMS } from './link-forms.tsx';
import { RECORD_FORMS } from './record-forms.tsx';

/** The forms by which everything is entered. */
export const FORMS: Forms = { ...RECORD_FORMS, ...LINK_FORMS };

/** What was filled in on screen so far. The same form with the same entries is not filled in again. */
export const filledIn = new Set<string>();

/** Someone at the app who fills in its real forms on screen. Behind them are the real services. */
export class FormDesk extends Desk {
  readonly #machines = new Map<EcfAccountId, ReturnType<Desk['linking']>>();

  /** How long the log was after the last form. */
  #logged = 0;

  override elsewhere(): Desk {
    return new FormDesk(this.practiceCourt);
  }

  override hear(events: readonly unknown[]): void {
    super.hear(events);
    this.#logged = this.#length();
  }

  /** Fails when anything was recorded past the forms. */
  expectNothingElse(): void {
    expect(this.#length(), 'records that no form made').toBe(this.#logged);
  }

  #length(): number {
    return this.records.logAfter(undefined, 1000).length;
  }

  /** One run of the app, as the page sees it: its session at the court goes on from form to form. */
  override linking(ecfAccountId: EcfAccountId) {
    const machine = this.#machines.get(ecfAccountId) ?? super.linking(ecfAccountId);
    this.#machines.set(ecfAccountId, machine);
    return machine;
  }

  /** The court of one CM/ECF account, as the person's page has it. */
  courtOf(ecfAccountId: EcfAccountId) {
    const account = this.records.ecf(ecfAccountId)?.account;
    if (!account) throw new Error('no such account');
    return this.shown(account.personId, ecfAccountId);
  }

  override async submit<F extends FormName, T>(
    name: F,
    input: Typed<F>,
    call: Call<Typed<F>, T>,
  ): Promise<Result<T>> {
    this.expectNothingElse();
    const key = await this.#keyOf(name, input);
    const answer = filledIn.has(key) ? await call(input) : await this.#fillIn(name, input, call);
    filledIn.add(key);
    this.#logged = this.#length();
    // Nobody submits two forms at the same instant.
    this.clock.seconds += 1;
    return answer;
  }

  /** Brings the form on screen, fills it in, and compares what it sends. */
  async #fillIn<F extends FormName, T>(
    name: F,
    input: Typed<F>,
    call: Call<Typed<F>, T>,
  ): Promise<Result<T>> {
    const form: Form<Typed<F>> = FORMS[name];
    let heard: { readonly typed: Typed<F>; readonly answer: Result<T> } | undefined;
    this.#serve(name, async (typed: Typed<F>) => {
      const answer = await call(typed);
      heard = { typed, answer };
      return answer;
    });
    useLinking.setState(useLinking.getInitialState());
    useGate.setState(useGate.getInitialState());
    useVault.setState(useVault.getInitialState());
    useCourtSearch.setState(useCourtSearch.getInitialState());
    renderPage(await form.show(this, input));
    await form.fill(input, this);
    const { typed, answer } = await waitFor(() => heard ?? notYet(name));
    await act(async () => {});
    expect(typed, name).toMatchObject(input);
    if (!answer.ok) await saysWhy(answer.failure.problems ?? []);
    cleanup();
    return answer;
  }

  /** What is the same no matter who it is about. The linking page has other forms at other steps. */
  async #keyOf(name: FormName, input: object): Promise<string> {
    const { ecfAccountId, personId, grant, ...values } = Object.fromEntries(Object.entries(input));
    const isLink = name.startsWith('linking.');
    const { step } = isLink ? await this.linking(ecfAccountId).view() : { step: '' };
    return `${name} ${step} ${JSON.stringify(values)}`;
  }

  /** The bridge over this desk's services. `heard` takes the call that the form makes. */
  #serve(name: FormName, heard: unknown): void {
    const answers: Answers = {
      pacer: { readUsername: async (input) => this.pacerAccounts.readUsername(input) },
      courts: { search: async (input) => this.courts.search(input) },
      profiles: {
        open: async (input) => this.profiles.open(input),
        readForm: async (input) => this.profiles.readForm(input),
        writeForm: async (input) => this.profiles.writeForm(input),
      },
      endpoints: { open: async (input) => this.endpoints.open(input) },
      vault: {
        open: async (input) => this.vaultOf(input.ecfAccountId).open(input),
        conceal: async () => ok({}),
      },
      linking: {
        open: async (input) => this.linking(input.ecfAccountId).service.open(input),
        gate: async (input) => this.linking(input.ecfAccountId).service.gate(input),
        compare: async (input) => this.linking(input.ecfAccountId).service.compare(input),
        review: async (input) => this.linking(input.ecfAccountId).service.review(input),
        // One press keeps the names and agrees to them. Each is tried for itself.
        confirm: async () => fail('internal'),
        endCopies: async () => ok({}),
      },
      presence: { state: async () => ok({ way: 'pin', isSetUp: true, waitSeconds: 0 }) },
    };
    const [group = '', method = ''] = name.split('.');
    installBridge({ ...answers, [group]: { ...Reflect.get(answers, group), [method]: heard } });
  }
}

function notYet(name: FormName): never {
  throw new Error(`${name} was not called: ${document.body.textContent}`);
}

/** What a form refuses, it says beside the field. */
async function saysWhy(problems: readonly { readonly code: string }[]): Promise<void> {
  for (const { code } of problems) {
    expect(await screen.findByText(textOf(`failure.${code}`))).toBeVisible();
  }
}
