import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import type { ReactElement } from 'react';
import { useNoRoom } from '../../i18n/use-no-room.ts';
import { useT } from '../../i18n/use-t.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { useGo, useOpenDialog } from '../../lib/navigation/navigation.store.ts';
import { NARROW_HEADING, TIGHT_HEADING } from '../../ui/breakpoints.ts';
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
      <Act
        icon={<DataTrendingRegular />}
        label={t('progress.title')}
        onAct={() => go({ name: 'progress' })}
      />
      <Act
        icon={<ArrowImportRegular />}
        label={t('import.title')}
        onAct={() => go({ name: 'import' })}
      />
      <ExportMenu {...shown} />
      <Act
        isMain
        icon={<PersonAddRegular />}
        label={t('person.add')}
        onAct={() => openDialog({ name: 'add-person' })}
      />
    </>
  );
}

interface ActProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly onAct: () => void;
  /** The one main thing to do; it keeps its words longest. */
  readonly isMain?: boolean;
}

/** A button with words, or with a tooltip where there is room for its symbol alone. */
function Act({ icon, label, onAct, isMain = false }: ActProps) {
  const isNarrow = useNoRoom(isMain ? TIGHT_HEADING : NARROW_HEADING);
  const look = { icon, onClick: onAct, appearance: isMain ? 'primary' : 'secondary' } as const;
  if (!isNarrow) return <Button {...look}>{label}</Button>;
  return (
    <Tooltip content={label} relationship="label">
      <Button {...look} />
    </Tooltip>
  );
}
