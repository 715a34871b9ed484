import { html, type Markup } from '../page/markup.ts';
import type { Page } from '../page/page.ts';
import { courtPage } from './court-page.ts';
import { linkPage } from './link-pages.ts';
import { menusOf, pageUrl, type Visit } from './visit.ts';

interface Group {
  /** A group without a heading comes first, as a bare list. */
  readonly heading?: string;
  readonly entries: readonly { readonly label: string; readonly page: string }[];
}

const NOTHING_THERE = 'cgi-bin/notInPractice.pl';
const notHere = (label: string) => ({ label, page: NOTHING_THERE });

function groupMarkup(visit: Visit, { heading, entries }: Group): Markup {
  const items = entries.map(
    ({ label, page }) =>
      html`<li><a href="${pageUrl(visit.run, visit.court, page)}">${label}</a></li>`,
  );
  return html`${heading !== undefined && html`<h2>${heading}</h2>`}
<ul>${items}</ul>
`;
}

/** Utilities: the link is there only for those who can still use it, under the heading that the court gives it. */
function utilitiesGroups(visit: Visit): readonly Group[] {
  const { court } = visit;
  const isLimited = menusOf(visit) === 'limited';
  const link = { label: court.linkLabel, page: linkPage(court.type) };
  const isUnderAccount = isLimited && court.linkGroup === 'Your Account';
  const ownGroup = court.linkGroup === undefined ? {} : { heading: court.linkGroup };
  return [
    ...(isLimited && !isUnderAccount ? [{ ...ownGroup, entries: [link] }] : []),
    {
      heading: 'Your Account',
      entries: [
        ...(isUnderAccount ? [link] : []),
        ...(isLimited ? [] : [notHere('Maintain Your ECF Account')]),
        notHere('View Your Transaction Log'),
        notHere('Change Your Client Code'),
      ],
    },
    ...(isLimited ? [] : [{ heading: 'Payments', entries: [notHere('Internet Payments Due')] }]),
    {
      heading: 'Miscellaneous',
      entries: [notHere('Court Information'), notHere('Legal Research')],
    },
  ];
}

/** Events of a filing menu; none when fees are unpaid. */
function filingMarkup(visit: Visit): Markup {
  if (menusOf(visit) === 'empty') {
    return html`<p class="note">There are no events you may file.</p>`;
  }
  return groupMarkup(visit, {
    heading: 'Filings',
    entries: [notHere('Motions and Applications'), notHere('Notices'), notHere('Other Filings')],
  });
}

const FILING_TITLES: Readonly<Record<string, string>> = {
  CivilEvents: 'Civil',
  CriminalEvents: 'Criminal',
  BankruptcyEvents: 'Bankruptcy',
  AdversaryEvents: 'Adversary',
  Filing: 'Filing',
};

const READING_MENUS: Readonly<Record<string, Group>> = {
  Reports: {
    heading: 'Case Reports',
    entries: [notHere('Docket Sheet'), notHere('Calendar Events')],
  },
  Search: { heading: 'Search', entries: [notHere('Search Menus and Events')] },
  Help: { heading: 'Help', entries: [notHere('Court help desk')] },
};

/** A menu's own page by its name in the address; nothing when this visitor has no such menu. */
export function menuContent(visit: Visit, menu: string): Page | undefined {
  const [name = ''] = menu.split('&');
  if (name === 'Utilities') {
    const groups = utilitiesGroups(visit).map((group) => groupMarkup(visit, group));
    return courtPage(visit, 'Utilities', html`${groups}`);
  }
  const filing = Object.hasOwn(FILING_TITLES, name) ? FILING_TITLES[name] : undefined;
  if (filing !== undefined && menusOf(visit) !== 'limited') {
    return courtPage(visit, filing, filingMarkup(visit));
  }
  const reading = Object.hasOwn(READING_MENUS, name) ? READING_MENUS[name] : undefined;
  return reading && courtPage(visit, name, groupMarkup(visit, reading));
}

/** The page behind everything that a rehearsal doesn't need. */
export function notInPracticePage(visit: Visit): Page {
  return courtPage(
    visit,
    'Not part of the practice court',
    html`<p>The practice court has no cases and takes no filings. It is for linking accounts.</p>`,
  );
}
