import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { HelpDeskWord as Word } from '../../../../electron/shared/domain/linking/evidence.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { useFieldProblems } from '../../../lib/forms/use-field-problems.ts';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';

const WORDS = ['linked', 'not-linked', 'unclear'] as const satisfies readonly Word[];

const useStyles = makeStyles({ field: { maxWidth: '28rem' } });

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** What the court's help desk said, who said it, and the court's reference. */
export function HelpDeskWord({ view: { ecfAccountId }, action }: Props) {
  const styles = useStyles();
  const t = useT();
  const [says, setSays] = useState<(typeof WORDS)[number]>('unclear');
  const [spokeTo, setSpokeTo] = useState('');
  const [reference, setReference] = useState('');
  const { beside } = useFieldProblems(action.failure, ['spokeTo', 'reference']);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const seen = { source: 'help-desk', says, spokeTo, reference } as const;
    void action.perform(() => bridge().linking.report({ ecfAccountId, seen }));
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="m">
        <Field label={t('help-desk.says')}>
          <RadioGroup
            value={says}
            onChange={(_event, data) =>
              setSays(WORDS.find((word) => word === data.value) ?? 'unclear')
            }
          >
            {WORDS.map((word) => (
              <Radio key={word} value={word} label={t(`help-desk.${word}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field
          className={styles.field}
          label={t('help-desk.spoke-to')}
          required
          {...beside('spokeTo')}
        >
          <Input
            value={spokeTo}
            autoComplete="off"
            onChange={(_event, data) => setSpokeTo(data.value)}
          />
        </Field>
        <Field className={styles.field} label={t('help-desk.reference')} {...beside('reference')}>
          <Input
            value={reference}
            autoComplete="off"
            onChange={(_event, data) => setReference(data.value)}
          />
        </Field>
        <div>
          <ActionButton type="submit" isBusy={action.isBusy} busyLabel={t('ui.saving')}>
            {t('help-desk.record')}
          </ActionButton>
        </div>
      </Stack>
    </form>
  );
}
