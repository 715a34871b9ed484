import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { speaking } from '../../../i18n/spoken.ts';
import { datesIn } from '../../../i18n/use-dates.ts';
import { sayIn, useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { ContactLines } from '../../../parts/courts/ContactLines.tsx';
import { into } from '../../../ui/fields/into.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Row, Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { HelpDeskWord } from './HelpDeskWord.tsx';

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** Whom to call, what to write, and where to record what they say. The message holds no login and no password. */
export function HelpDeskPanel({ view, action }: Props) {
  const t = useT();
  return (
    <Panel title={t('help-desk.title')}>
      <Stack gap="l">
        <ContactLines contacts={view.helpDesk} values={{}} />
        <MessageToCopy view={view} />
        <HelpDeskWord view={view} action={action} />
      </Stack>
    </Panel>
  );
}

function MessageToCopy({ view }: Pick<Props, 'view'>) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isSelected, setSelected] = useState(false);
  const text = messageToCourt(view);
  const onSelect = () => {
    area.current?.focus();
    area.current?.select();
    setSelected(true);
  };
  return (
    <>
      <Field label={t('help-desk.message')} hint={t('help-desk.message-hint')}>
        <Textarea ref={into(area)} lang="en" readOnly value={text} rows={14} resize="vertical" />
      </Field>
      <Row>
        <Button onClick={onSelect}>{t('help-desk.select')}</Button>
        {isSelected ? <span role="status">{t('help-desk.selected')}</span> : null}
      </Row>
    </>
  );
}

/** In English, whatever the person reads: it goes to a court of the United States. */
function messageToCourt(view: LinkingView): string {
  const english = speaking('en');
  const t = sayIn(english);
  const dates = datesIn(english.intl);
  const { names, sentAt, reason, pacerUsername } = view;
  const lines = [
    t('message.opening', { name: view.personName, court: view.courtName }),
    sentAt ? t('message.sent', { when: dates.moment(sentAt) }) : '',
    pacerUsername ? t('message.username', { username: pacerUsername }) : '',
    names ? t('message.names', { ecf: names.ecf, pacer: names.pacer }) : '',
    reason ? t(`message.${reason}`) : '',
    t('message.question'),
    t('message.no-passwords'),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}
