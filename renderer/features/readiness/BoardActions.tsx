import { Button } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { useT } from '../../i18n/use-t.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { lazyPart } from '../../ui/lazy-part.ts';
import type { Shown } from './export/ExportMenu.tsx';

const ExportMenu = lazyPart(async () => {
  await afterPaint();
  return (await import('./export/ExportMenu.tsx')).ExportMenu;
});

interface Props {
  /** What the exports are about. */
  readonly shown: Shown;
}

/** What can be done from the board as a whole. */
export function BoardActions({ shown }: Props) {
  const t = useT();
  const go = useGo();
  const openDialog = useOpenDialog();
  return (
    <>
      <Button icon={<DataTrendingRegular />} onClick={() => go({ name: 'progress' })}>
        {t('progress.title')}
      </Button>
      <Button icon={<ArrowImportRegular />} onClick={() => go({ name: 'import' })}>
        {t('import.title')}
      </Button>
      <ExportMenu {...shown} />
      <Button
        appearance="primary"
        icon={<PersonAddRegular />}
        onClick={() => openDialog({ name: 'add-person' })}
      >
        {t('person.add')}
      </Button>
    </>
  );
}
