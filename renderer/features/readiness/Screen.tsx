import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useT } from '../../i18n/use-t.ts';
import { LoadedPart } from '../../lib/LoadedPart.tsx';
import { useLoaded } from '../../lib/loaded.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Board } from './Board.tsx';
import { EmptyRoster } from './EmptyRoster.tsx';
import type { ReadinessProps } from './links.ts';
import { useRoster } from './readiness.store.ts';

/** The start page: who can file, who can't, why, and what comes next. */
export function ReadinessScreen(props: ReadinessProps) {
  const t = useT();
  const roster = useLoaded(useRoster, 'all');
  const reload = useRoster((state) => state.reload);
  const restoreFocus = useRestoreFocusTarget();
  const hasPeople = roster.state === 'ready' && roster.value.length > 0;
  return (
    <>
      <PageHeading
        lead={t('readiness.lead')}
        actions={
          hasPeople ? (
            <Button
              {...restoreFocus}
              appearance="primary"
              icon={<PersonAddRegular />}
              onClick={props.onAddPerson}
            >
              {t('person.add')}
            </Button>
          ) : undefined
        }
      >
        {t('nav.readiness')}
      </PageHeading>
      <LoadedPart loaded={roster} onRetry={() => void reload()}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyRoster onAddPerson={props.onAddPerson} />
          ) : (
            <Board rows={rows} {...props} />
          )
        }
      </LoadedPart>
    </>
  );
}
