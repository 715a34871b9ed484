import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { FieldProblem } from '../../../electron/shared/domain/values/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { lockedLook } from '../../ui/fields/locked-look.tsx';
import { ADDRESSES, type Addresses } from './use-address-form.ts';

const useStyles = makeStyles({ field: { maxWidth: '34rem' } });

interface Props {
  readonly typed: Addresses;
  /** Addresses that someone else saved while this form was open. */
  readonly newer: Partial<Addresses>;
  readonly profile: Addresses;
  readonly problems: readonly FieldProblem[];
  readonly onType: (typed: Addresses) => void;
  /** Id of the sentence that says why nobody can change them. */
  readonly lockedBy: string | undefined;
}

/** The fields for the two addresses, each with what the court's profile says. */
export function AddressFields({ typed, newer, profile, problems, onType, lockedBy }: Props) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const messageOf = (name: keyof Addresses) => {
    const problem = problems.find(({ field }) => field === name);
    const now = newer[name];
    if (problem) return { validationMessage: say(problem) };
    if (now === undefined) return {};
    return { validationMessage: say({ code: 'changed-meanwhile', values: { now } }) };
  };
  return ADDRESSES.map((name) => (
    <Field
      key={name}
      className={styles.field}
      label={t(`endpoint.${name}`)}
      hint={t('endpoint.profile-says', { url: profile[name] })}
      required
      {...messageOf(name)}
    >
      <Input
        value={typed[name]}
        {...lockedLook(lockedBy)}
        autoComplete="off"
        spellCheck={false}
        onChange={(_event, data) => onType({ ...typed, [name]: data.value })}
      />
    </Field>
  ));
}
