import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFieldProblems } from '../../lib/forms/use-field-problems.ts';
import { CourtsField } from '../../parts/courts/CourtsField.tsx';
import { ROLES } from '../../parts/roles.ts';
import { ShortForm } from '../../parts/ShortForm.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { AlreadyListed } from './AlreadyListed.tsx';
import { useAddYourself } from './use-add-yourself.ts';
import { useYourself } from './yourself.store.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '36rem',
  },
  each: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    marginInlineStart: tokens.spacingHorizontalXL,
    padding: 0,
    border: 'none',
  },
});

/** Roles of people who file. */
const FILING_ROLES = ROLES.filter((role) => role !== 'staff');

interface Props {
  /** Back to the checklist of the person who was at the screen until now, if there is one. */
  readonly onBack?: (() => void) | undefined;
}

/** Somebody puts themselves on the list, with the courts they file in; or says that they are there. */
export function AddYourself({ onBack }: Props) {
  const styles = useStyles();
  const t = useT();
  const { name, courts, typedCourt, type, add, remove } = useYourself();
  const [isLeftTyped, setLeftTyped] = useState(false);
  const { save, isBusy, failure } = useAddYourself();
  const { beside, rest } = useFieldProblems(failure, ['name']);
  const submit = {
    label: t('yourself.submit'),
    isBusy,
    appearance: 'primary' as const,
  };
  return (
    <div className={styles.page}>
      <PageHeading lead={t('yourself.lead')}>{t('yourself.title')}</PageHeading>
      {onBack ? (
        <div>
          <Button onClick={onBack}>{t('yourself.back')}</Button>
        </div>
      ) : null}
      <AlreadyListed name={name} />
      <ShortForm
        failure={rest}
        submit={submit}
        onSubmit={() => {
          setLeftTyped(typedCourt.trim() !== '');
          if (typedCourt.trim() === '') void save();
        }}
      >
        <Field label={t('yourself.name')} required {...beside('name')}>
          <Input
            value={name}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, data) => type({ name: data.value })}
          />
        </Field>
        <CourtsField
          label={t('yourself.courts')}
          chosen={courts}
          typed={typedCourt}
          problem={isLeftTyped && typedCourt.trim() ? t('courts.choose-one') : undefined}
          onType={(typed) => type({ typedCourt: typed })}
          onAdd={add}
          onRemove={remove}
        />
        <HowYouFile />
      </ShortForm>
    </div>
  );
}

/** As what the person files, and whether they have logins. */
function HowYouFile() {
  const t = useT();
  const { role, hasLogins, type } = useYourself();
  return (
    <>
      <Field label={t('yourself.role')}>
        <Select
          value={role}
          onChange={(_event, data) => {
            const chosen = FILING_ROLES.find((one) => one === data.value);
            if (chosen) type({ role: chosen });
          }}
        >
          {FILING_ROLES.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={t('yourself.has-logins-hint')}>
        <Checkbox
          checked={hasLogins}
          label={t('yourself.has-logins')}
          onChange={(_event, data) => type({ hasLogins: data.checked === true })}
        />
      </Field>
      {hasLogins ? null : <EachCourt />}
    </>
  );
}

/** Court by court: whether the person has a login from it. */
function EachCourt() {
  const styles = useStyles();
  const t = useT();
  const { courts, isNewIn, type } = useYourself();
  if (courts.length === 0) return null;
  return (
    <fieldset className={styles.each}>
      <legend>{t('yourself.each-court')}</legend>
      {courts.map(({ id, short }) => (
        <Checkbox
          key={id}
          label={short}
          checked={!isNewIn.includes(id)}
          onChange={(_event, data) =>
            type({
              isNewIn: data.checked ? isNewIn.filter((one) => one !== id) : [...isNewIn, id],
            })
          }
        />
      ))}
    </fieldset>
  );
}
