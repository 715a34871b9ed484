import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useAction } from '../../lib/bridge/use-action.ts';
import { useGo } from '../../lib/navigation/navigation.store.ts';
import { useAnnounce } from '../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../parts/FailureMessage.tsx';
import { NamedPeople } from '../../parts/NamedPeople.tsx';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';
import { type Preview, type Report, useImport } from './import.store.ts';
import { SaveLeftOut } from './SaveLeftOut.tsx';

interface Props {
  readonly report: Report;
  readonly preview: Preview;
}

/** What was recorded and what was not, and what to do with the file, which lists people. */
export function ReportStage({ report, preview }: Props) {
  const t = useT();
  const announce = useAnnounce();
  const go = useGo();
  const reset = useImport((state) => state.reset);
  const [isDeleted, setDeleted] = useState(false);
  const { importId, canDeleteFile, fileName } = preview;
  const { actId, added, updated, unchanged, courts, accounts, leftOut, links } = report;
  const { notLinked, otherwise } = report;
  useEffect(
    () => announce(t('import.done', { people: added + updated }), actId ? { actId } : undefined),
    [announce, t, added, updated, actId],
  );
  const remove = useAction(() => bridge().rosterImport.deleteFile({ importId }));
  const onDelete = async () => {
    const result = await remove.run(undefined);
    if (result?.ok) setDeleted(true);
  };
  return (
    <Panel title={t('import.report-title')}>
      <Stack gap="l">
        <FactList
          facts={[
            { name: t('import.added'), value: added },
            { name: t('import.updated'), value: updated },
            { name: t('import.unchanged'), value: unchanged },
            { name: t('import.courts'), value: courts },
            { name: t('import.accounts'), value: accounts },
            ...(links > 0 ? [{ name: t('import.links'), value: links }] : []),
            { name: t('import.left-out'), value: leftOut },
          ]}
        />
        <NotLinked notLinked={notLinked} />
        <SaidOtherwise otherwise={otherwise} />
        {isDeleted ? (
          <Message intent="success">{t('import.file-deleted', { file: fileName })}</Message>
        ) : (
          <Message
            intent="info"
            actions={
              canDeleteFile ? (
                <ActionButton
                  isBusy={remove.isBusy}
                  busyLabel={t('ui.removing')}
                  onClick={() => void onDelete()}
                >
                  {t('import.delete-file')}
                </ActionButton>
              ) : undefined
            }
          >
            {t('import.file-stays', { file: fileName })}
          </Message>
        )}
        <FailureMessage failure={remove.failure} />
        <Row>
          <Button
            appearance="primary"
            onClick={() => {
              reset();
              go({ name: 'readiness' });
            }}
          >
            {t('import.to-board')}
          </Button>
          {leftOut > 0 && !isDeleted ? <SaveLeftOut importId={importId} rows={leftOut} /> : null}
          <Button onClick={reset}>{t('import.another')}</Button>
        </Row>
      </Stack>
    </Panel>
  );
}

/** Links that the file says were made and that were not recorded, by name with the reason. */
function NotLinked({ notLinked }: Pick<Report, 'notLinked'>) {
  const t = useT();
  if (notLinked.length === 0) return null;
  return (
    <Message intent="warning" title={t('import.not-linked')}>
      {notLinked.map(({ why, count, some }) => (
        <NamedPeople key={why} summary={t(`bulk-not.${why}`, { count })} some={some} of={count} />
      ))}
    </Message>
  );
}

/** Facts that the file has and the records have otherwise. The records stay, so somebody has to say which is right. */
function SaidOtherwise({ otherwise }: Pick<Report, 'otherwise'>) {
  const t = useT();
  if (otherwise.length === 0) return null;
  return (
    <Message intent="warning" title={t('import.otherwise')}>
      <div>{t('import.otherwise-about')}</div>
      {otherwise.map(({ field, count, some }) => (
        <NamedPeople
          key={field}
          summary={t('import.otherwise-field', {
            field: t(`roster-field.${field}`),
            people: count,
          })}
          some={some}
          of={count}
        />
      ))}
    </Message>
  );
}
