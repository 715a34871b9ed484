import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { usePersonChecklist } from '../../features/checklist/person/person-checklist.store.ts';
import { PersonChecklistScreen } from '../../features/checklist/person/Screen.tsx';
import { AddYourself } from '../../features/start/AddYourself.tsx';
import { useT } from '../../i18n/use-t.ts';
import { usePreferences } from '../../lib/stores/preferences.store.ts';
import { Message } from '../../ui/Message.tsx';

/** One's own checklist; until the app knows who is at the screen, it asks. */
export function MineView() {
  const t = useT();
  const me = usePreferences(({ preferences }) => preferences.me);
  // Who says that they are someone else stays asked until they chose.
  const [isNot, setNot] = useState<string>();
  const isGone = usePersonChecklist(
    ({ input, view }) =>
      input === me && view.state === 'failed' && view.failure.code === 'person-not-found',
  );
  if (!me || isGone || isNot === me) {
    return (
      <>
        {isGone ? <Message intent="info">{t('mine.gone')}</Message> : null}
        <AddYourself onBack={me && !isGone ? () => setNot(undefined) : undefined} />
      </>
    );
  }
  return (
    <PersonChecklistScreen
      personId={me}
      isMine
      below={({ name }) => (
        <p>
          <Link onClick={() => setNot(me)}>{t('mine.not-me', { name })}</Link>
        </p>
      )}
    />
  );
}
