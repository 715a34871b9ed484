import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { LINK_KNOWN_BY, type LinkKnownBy } from '../../../parts/link-known-by.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Message } from '../../../ui/Message.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { useWhichAccount, WhichAccount } from './WhichAccount.tsx';

const useStyles = makeStyles({ field: { maxWidth: '28rem' } });

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** A link made outside the app: what was recorded, or a place to record it. */
export function KnownLink({ view, action }: Props) {
  const t = useT();
  if (view.knownLink) return <Recorded view={view} action={action} known={view.knownLink} />;
  return (
    <Disclosure summary={t('known-link.title')}>
      <RecordForm view={view} action={action} />
    </Disclosure>
  );
}

type Known = NonNullable<LinkingView['knownLink']>;

function Recorded({ view, action, known }: Props & { readonly known: Known }) {
  const t = useT();
  const dates = useDates();
  const { ecfAccountId } = view;
  const how = t(`known-link.how-${known.how}`);
  // Another account of the person was recorded since, and the menus may be that one's.
  const mayBeOther = known.how === 'menus' && view.othersHere.length > 0;
  const takeBack = () => void action.perform(() => bridge().linking.removeKnown({ ecfAccountId }));
  return (
    <Message
      intent={mayBeOther || known.isTooEarly ? 'warning' : 'success'}
      title={t('known-link.recorded-title')}
      actions={
        <ActionButton isBusy={action.isBusy} busyLabel={t('ui.saving')} onClick={takeBack}>
          {t('known-link.take-back')}
        </ActionButton>
      }
    >
      <div>{t('known-link.recorded', { by: known.by, when: dates.moment(known.at), how })}</div>
      {known.note ? <div>{known.note}</div> : null}
      {known.isTooEarly ? <div>{t('known-link.too-early')}</div> : null}
      {mayBeOther ? <div>{t('known-link.menus-not-enough')}</div> : null}
    </Message>
  );
}

function RecordForm({ view, action }: Props) {
  const t = useT();
  const [how, setHow] = useState<LinkKnownBy>();
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const which = useWhichAccount();
  const { ecfAccountId } = view;
  const isChosen = which.accounts.length > 1 && which.account !== undefined;
  const mayBeOther = view.othersHere.length > 0 && !isChosen;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!how || which.isMissing) return;
    const { account } = which;
    const said = { ecfAccountId, how, note, ...(account ? { pacerAccountId: account } : {}) };
    void action.perform(() => bridge().linking.recordKnown(said));
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="m">
        <div>{t('known-link.about')}</div>
        {which.accounts.length > 1 ? (
          <WhichAccount which={which} isMissing={isTried && which.isMissing} />
        ) : null}
        <HowField mayBeOther={mayBeOther} how={how} isMissing={isTried && !how} onPick={setHow} />
        <NoteField note={note} onType={setNote} />
        <div>
          <ActionButton type="submit" isBusy={action.isBusy} busyLabel={t('ui.saving')}>
            {t('known-link.record')}
          </ActionButton>
        </div>
      </Stack>
    </form>
  );
}

interface HowProps {
  /** Menus that were seen may be those of another account of the person. */
  readonly mayBeOther: boolean;
  readonly how: LinkKnownBy | undefined;
  readonly isMissing: boolean;
  readonly onPick: (how: LinkKnownBy) => void;
}

/** If the person has another account in this court, menus alone prove nothing, and the form says why. */
function HowField({ mayBeOther, how, isMissing, onPick }: HowProps) {
  const t = useT();
  const mark = useMarked();
  const offered = LINK_KNOWN_BY.filter((one) => one !== 'menus' || !mayBeOther);
  return (
    <Field
      label={t('known-link.how')}
      required
      {...(mayBeOther ? { hint: t('known-link.menus-not-enough') } : {})}
      {...(isMissing ? { validationMessage: t('known-link.choose') } : {})}
    >
      <RadioGroup
        value={how ?? ''}
        onChange={(_event, { value }) => {
          const picked = LINK_KNOWN_BY.find((one) => one === value);
          if (picked) onPick(picked);
        }}
      >
        {offered.map((one) => (
          <Radio key={one} value={one} label={mark(t(`known-link.how-${one}`))} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface NoteProps {
  readonly note: string;
  readonly onType: (note: string) => void;
}

function NoteField({ note, onType }: NoteProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <Field className={styles.field} label={t('known-link.note')} hint={t('known-link.note-hint')}>
      <Input
        value={note}
        maxLength={300}
        autoComplete="off"
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}
