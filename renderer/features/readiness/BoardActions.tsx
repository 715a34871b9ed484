import { Button } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import { lazy, Suspense } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import type { Shown } from './export/ExportMenu.tsx';
import type { ReadinessProps } from './readiness-props.ts';

const ExportMenu = lazy(async () => {
  await afterPaint();
  return { default: (await import('./export/ExportMenu.tsx')).ExportMenu };
});

type Props = Pick<ReadinessProps, 'onAddPerson' | 'onImport' | 'onProgress'> & {
  /** What the exports are about. */
  readonly shown: Shown;
};

/** What can be done from the board as a whole. */
export function BoardActions({ onAddPerson, onImport, onProgress, shown }: Props) {
  const t = useT();
  return (
    <>
      <Button icon={<DataTrendingRegular />} onClick={onProgress}>
        {t('progress.title')}
      </Button>
      <Button icon={<ArrowImportRegular />} onClick={onImport}>
        {t('import.title')}
      </Button>
      <Suspense fallback={null}>
        <ExportMenu {...shown} />
      </Suspense>
      <Button appearance="primary" icon={<PersonAddRegular />} onClick={onAddPerson}>
        {t('person.add')}
      </Button>
    </>
  );
}
