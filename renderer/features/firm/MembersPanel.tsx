import { Checkbox, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { type Asked, bridge, type FirmPage } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';

const MAX_SHOWN = 100;

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  search: { width: '100%', maxWidth: '28rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
    gap: `0 ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  person: { display: 'flex', alignItems: 'center', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Whom the billing account pays for: each person's own account, linked to it at PACER and accepted by them. */
export function MembersPanel({ members }: Pick<FirmPage, 'members'>) {
  const styles = useStyles();
  const t = useT();
  const announce = useAnnounce();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const link = useAction((input: Asked<'firm', 'linkMember'>) => bridge().firm.linkMember(input));
  const sought = typed.trim().toLowerCase();
  const found = members.filter(({ name, office }) =>
    `${name} ${office}`.toLowerCase().includes(sought),
  );
  const onLink = async (personId: PersonId, name: string, isLinked: boolean) => {
    const result = await link.run({ personId, isLinked });
    if (!result?.ok) return;
    announce(
      t(isLinked ? 'firm.member-linked' : 'firm.member-unlinked', { name }),
      result.value.undo,
    );
  };
  const linked = members.filter(({ isLinked }) => isLinked).length;
  return (
    <Panel title={t('firm.members')}>
      <Stack>
        <p className={styles.words}>{t('firm.members-about')}</p>
        <search className={styles.search}>
          <SearchBox
            className={styles.search}
            value={typed}
            maxLength={200}
            aria-label={t('search.label')}
            placeholder={t('search.placeholder')}
            dismiss={{ 'aria-label': t('search.clear') }}
            onChange={(_event, data) => setTyped(data.value)}
          />
        </search>
        <div role="status" className={styles.quiet}>
          {t('firm.members-count', { linked, people: members.length })}
        </div>
        <FailureMessage failure={link.failure} />
        <ul className={styles.list}>
          {found.slice(0, MAX_SHOWN).map(({ personId, name, isLinked }) => (
            <li key={personId} className={styles.person}>
              <Checkbox
                checked={isLinked}
                aria-label={t('firm.member-is-linked', { name })}
                onChange={(_event, data) => void onLink(personId, name, data.checked === true)}
              />
              <Link onClick={() => go({ name: 'person', personId })}>{name}</Link>
            </li>
          ))}
        </ul>
        {found.length > MAX_SHOWN ? (
          <div>{t('readiness.more', { more: found.length - MAX_SHOWN })}</div>
        ) : null}
      </Stack>
    </Panel>
  );
}
