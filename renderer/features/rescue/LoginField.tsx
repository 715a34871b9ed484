import { Field, Select } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import type { RescueRow } from './whom.ts';

interface Props {
  readonly row: RescueRow;
  /** Which one is kept, counted from 0. */
  readonly login: number;
  readonly isDisabled: boolean;
  readonly onPick: (login: number) => void;
}

/** Which user name to keep where the file has several for one password. They are masked, and numbered as in the file. */
export function LoginField({ row: { logins }, login, isDisabled, onPick }: Props) {
  const t = useT();
  if (!logins) return null;
  return (
    <Field label={t('rescue.which-login')}>
      <Select
        value={login}
        disabled={isDisabled}
        onChange={(_event, data) => onPick(Number(data.value))}
      >
        {logins.map(({ masked, isEmail }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the choice, and the list never changes.
          <option key={index} value={index}>
            {t(isEmail ? 'rescue.login-email' : 'rescue.login-name', {
              number: index + 1,
              login: masked,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
