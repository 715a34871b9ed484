import type { LocalText, Source } from '../values/text.ts';
import { UPGRADE_SOURCES as S } from './upgrade-sources.ts';

/** Points on which the sources disagree. Each is shown with any verdict it affects. */
export const UPGRADE_CONFLICTS = {
  'august-2014': {
    text: {
      en: 'One notice draws the line at August 1, 2014; most courts, that court’s own later news among them, at August 11, and the Fourth Circuit at August 10. Only Account Type settles it.',
    },
    sources: [S.alsb, S.alsbNews, S.almd, S.ca4],
  },
  'seven-characters': {
    text: {
      en: 'One court says “more than 6 characters”, others “at least 8”. Only Account Type settles it.',
    },
    sources: [S.canb, S.ncmb],
  },
  'type-against-username': {
    text: {
      en: 'The username has the form of a legacy one, yet Account Type says upgraded. Check that the username is recorded as Manage My Account shows it.',
    },
    sources: [S.txwd, S.alsb],
  },
  'type-against-long-username': {
    text: {
      en: 'The username is as long as an upgraded one, yet Account Type says legacy. Account Type decides.',
    },
    sources: [S.ncmb, S.mssb],
  },
  'type-against-date': {
    text: {
      en: 'Accounts of that date should be upgraded, yet Account Type says legacy. Account Type decides; check the date.',
    },
    sources: [S.almd, S.mssb],
  },
  'username-against-date': {
    text: {
      en: 'The date of creation speaks for an upgraded account, the username for a legacy one. Look at Account Type in Manage My Account.',
    },
    sources: [S.almd, S.alsb],
  },
} as const satisfies Readonly<
  Record<string, { readonly text: LocalText; readonly sources: readonly Source[] }>
>;
