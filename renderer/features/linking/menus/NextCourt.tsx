import { Button } from '@fluentui/react-components';
import { nextToLink } from '../../../../electron/shared/domain/readiness/next-to-link.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { CourtOfPerson } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { useGo } from '../../../lib/navigation/navigation.store.ts';
import { usePerson } from '../../../lib/stores/person.store.ts';
import { usePreferences } from '../../../lib/stores/preferences.store.ts';
import { Row } from '../../../ui/Stack.tsx';

/** Where to go after a link: to the person's next court that is ready to be linked, or back to their checklist. */
export function NextCourt({ court: { account } }: { readonly court: CourtOfPerson }) {
  const t = useT();
  const go = useGo();
  const { personId } = account;
  const isMe = usePreferences(({ preferences }) => preferences.me === personId);
  const person = useLoaded(usePerson, personId);
  if (person.state !== 'ready') return null;
  const next = nextToLink(person.value.courts, account.id);
  return (
    <Row>
      {next ? (
        <Button
          appearance="primary"
          onClick={() =>
            go({ name: 'court', personId, ecfAccountId: next.account.id, tab: 'link' })
          }
        >
          {t('linking.next-court', { court: next.courtName })}
        </Button>
      ) : null}
      <Button
        appearance={next ? 'secondary' : 'primary'}
        onClick={() => go(isMe ? { name: 'mine' } : { name: 'person-checklist', personId })}
      >
        {t(isMe ? 'linking.back-to-mine' : 'linking.back-to-checklist')}
      </Button>
      {next ? <span>{t('linking.next-court-about')}</span> : null}
    </Row>
  );
}
