import type { NamesOnBothSides } from '../../../../electron/shared/domain/linking/events.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtMenus, CourtPage } from '../CourtPage.tsx';
import { BothNames } from './BothNames.tsx';

interface Props {
  readonly view: LinkingView;
  readonly names: NamesOnBothSides;
}

/** Both names on a page as the court's looks: what a person will meet in their own browser. */
export function NamesOnPage({ view: { way, pages, hosts }, names }: Props) {
  const t = useT();
  const isRehearsal = way === 'practice';
  return (
    <CourtPage
      address={isRehearsal ? t('court-page.practice-address') : hosts.join(', ')}
      menus={<CourtMenus labels={pages.menusBefore} filing={[]} />}
      note={t(isRehearsal ? 'court-page.practice-note' : 'court-page.note')}
    >
      <Stack gap="s">
        {pages.question ? <div lang="en">{pages.question}</div> : null}
        <BothNames names={names} isOnCourtPage />
      </Stack>
    </CourtPage>
  );
}
