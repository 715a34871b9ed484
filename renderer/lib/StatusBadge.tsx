import { Badge, type BadgeProps } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { LinkFilled } from '@fluentui/react-icons/svg/link';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import type { ReadinessStatus } from '../../electron/shared/domain/readiness.ts';
import { useT } from '../i18n/use-t.ts';

interface Look {
  readonly icon: ReactElement;
  readonly color: NonNullable<BadgeProps['color']>;
}

const LOOKS: Readonly<Record<ReadinessStatus, Look>> = {
  'not-started': { icon: <CircleRegular />, color: 'subtle' },
  preparing: { icon: <CircleHalfFillRegular />, color: 'informative' },
  blocked: { icon: <ErrorCircleFilled />, color: 'danger' },
  'ready-to-link': { icon: <LinkFilled />, color: 'brand' },
  'link-unknown': { icon: <QuestionCircleFilled />, color: 'danger' },
  linked: { icon: <LinkFilled />, color: 'brand' },
  'menus-pending': { icon: <HourglassRegular />, color: 'warning' },
  'can-file': { icon: <CheckmarkCircleFilled />, color: 'success' },
  'not-applicable': { icon: <SubtractCircleRegular />, color: 'subtle' },
};

/** How ready a person is in a court: a symbol and a word, the colour only adds to them. */
export function StatusBadge({ status }: { readonly status: ReadinessStatus }) {
  const t = useT();
  const { icon, color } = LOOKS[status];
  return (
    <Badge appearance="tint" size="large" color={color} icon={icon}>
      {t(`status.${status}`)}
    </Badge>
  );
}
