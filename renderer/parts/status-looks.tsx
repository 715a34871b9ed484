import type { BadgeProps } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { LinkFilled } from '@fluentui/react-icons/svg/link';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { ReactElement } from 'react';
import type { ReadinessStatus } from '../../electron/shared/domain/checklist/readiness.ts';

/** The colors that statuses are shown in, by Fluent's names. */
export type Tone = Extract<
  NonNullable<BadgeProps['color']>,
  'subtle' | 'informative' | 'danger' | 'brand' | 'warning' | 'success'
>;

const TONES: Readonly<Record<ReadinessStatus, Tone>> = {
  'not-started': 'subtle',
  preparing: 'informative',
  blocked: 'danger',
  'ready-to-link': 'brand',
  'link-unknown': 'danger',
  linked: 'brand',
  'menus-pending': 'warning',
  'admission-lapsed': 'danger',
  'can-file': 'success',
  'not-applicable': 'subtle',
};

/** The color of a status; a symbol and a word always say the same. */
export function toneOf(status: ReadinessStatus): Tone {
  return TONES[status];
}

/** The symbol of each status. */
export const STATUS_ICONS: Readonly<Record<ReadinessStatus, ReactElement>> = {
  'not-started': <CircleRegular />,
  preparing: <CircleHalfFillRegular />,
  blocked: <ErrorCircleFilled />,
  'ready-to-link': <LinkFilled />,
  'link-unknown': <QuestionCircleFilled />,
  linked: <LinkFilled />,
  'menus-pending': <HourglassRegular />,
  'admission-lapsed': <CalendarCancelRegular />,
  'can-file': <CheckmarkCircleFilled />,
  'not-applicable': <SubtractCircleRegular />,
};
