import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { bridge } from '../../lib/bridge/bridge.ts';
import { useExport } from '../../lib/bridge/use-export.ts';
import { useSetByIt } from '../../parts/SetByIt.tsx';
import { ActionMenu } from '../../ui/ActionMenu.tsx';

const WAYS = ['pdf', 'print'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly ecfAccountId: EcfAccountId;
  readonly personName: string;
  readonly courtName: string;
  /** Small and without a frame, for use in a list of courts. */
  readonly isInList?: boolean;
}

/** One person's checklist in one court, as a PDF or on paper. */
export function ChecklistExports({ ecfAccountId, personName, courtName, isInList = false }: Props) {
  const t = useT();
  const { words: locked } = useSetByIt('Exports');
  const { isBusy, run } = useExport(
    (as: Way) => bridge().exports.checklist({ ecfAccountId, as }),
    (as) => t(`export.done-checklist-${as}`),
  );
  return (
    <ActionMenu
      label={t('export.checklist')}
      spoken={t('export.checklist-of', { name: personName, court: courtName })}
      icon={<PrintRegular />}
      {...(isInList ? { appearance: 'subtle', size: 'small' } : {})}
      isBusy={isBusy}
      locked={locked}
      groups={[
        WAYS.map((as) => ({ label: t(`export.checklist-${as}`), onChoose: () => void run(as) })),
      ]}
    />
  );
}
