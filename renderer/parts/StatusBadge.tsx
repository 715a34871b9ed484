import { Badge } from '@fluentui/react-components';
import type { ReadinessStatus } from '../../electron/shared/domain/checklist/readiness.ts';
import { useT } from '../i18n/use-t.ts';
import { STATUS_ICONS, toneOf } from './status-looks.tsx';

/** How ready a person is in a court: a symbol and a word, the color only adds to them. */
export function StatusBadge({ status }: { readonly status: ReadinessStatus }) {
  const t = useT();
  return (
    <Badge appearance="tint" size="large" color={toneOf(status)} icon={STATUS_ICONS[status]}>
      {t(`status.${status}`)}
    </Badge>
  );
}
