import type { Services } from '../../electron/shared/contract/contract.ts';
import type { Result } from '../../electron/shared/domain/values/result.ts';

/** The forms of the app by which the rows are entered, each named after the call that it makes. */
export type FormName =
  | 'people.add'
  | 'pacer.record'
  | 'courts.join'
  | 'firm.addResearch'
  | 'firm.decideBilling'
  | 'profiles.save'
  | 'endpoints.allowAssisted'
  | 'vault.store'
  | 'vault.say'
  | 'vault.verify'
  | 'linking.recordKnown'
  | 'linking.begin'
  | 'linking.report'
  | 'linking.review'
  | 'linking.confirm'
  | 'linking.answer'
  | 'linking.askCourt';

/** What a form hands over. */
export type Typed<F extends FormName> = F extends `${infer G}.${infer M}`
  ? G extends keyof Services
    ? M extends keyof Services[G]
      ? Services[G][M] extends (input: infer I) => unknown
        ? I
        : never
      : never
    : never
  : never;

/** The call that a form makes in the end. */
export type Call<I, T> = (input: I) => Result<T> | Promise<Result<T>>;
