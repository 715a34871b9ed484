import type { ReactElement } from 'react';
import type { FormName, Typed } from '../../rules/forms.ts';
import type { FormDesk } from './form-desk.tsx';

/** A form of the app: how it comes on screen, and how somebody fills it in and submits it so that it says this. */
export interface Form<I> {
  readonly show: (desk: FormDesk, input: I) => ReactElement | Promise<ReactElement>;
  readonly fill: (input: I, desk: FormDesk) => void | Promise<void>;
}

/** Some of the forms, by name. */
export type Forms<F extends FormName = FormName> = { readonly [N in F]: Form<Typed<N>> };
