import type { Deadline } from '../../../electron/shared/domain/values/deadline.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLocalNode } from '../../i18n/use-marked.tsx';
import { useT } from '../../i18n/use-t.ts';
import type { CourtPage } from '../../lib/bridge/bridge.ts';
import { useDayIn } from '../../lib/use-day.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { DEADLINE_NAMES } from './deadline-names.ts';
import { Sourced, SourcedGrid } from './Sourced.tsx';

/** When the court moved to NextGen, and the other days it or PACER gave. */
export function DatesPanel({ page: { profile, values } }: { readonly page: CourtPage }) {
  const t = useT();
  const text = useLocalNode();
  const dates = useDates();
  const { goLive, deadlines, origins } = profile;
  const { on, liveBy, note } = goLive.value;
  const known = liveBy
    ? t('profile.live-by', { date: dates.day(liveBy) })
    : t('profile.live-unknown');
  const today = useDayIn()(profile.timeZone.value);
  const live = on ?? liveBy;
  // Where the court is live, what had to be done around that day is over.
  const isOver = ({ date }: Deadline) =>
    live !== undefined && live <= today && (date === 'go-live' || date <= live);
  const shown = Object.entries(deadlines);
  const over = shown.filter(([, { value }]) => isOver(value));
  return (
    <Panel title={t('profile.dates')}>
      <SourcedGrid>
        <Sourced name={t('profile.go-live')} from={origins.goLive} sources={goLive.sources}>
          {on ? dates.day(on) : known}
          {note ? <div>{text(note, values)}</div> : null}
        </Sourced>
        <Deadlines profile={profile} shown={shown.filter(([, { value }]) => !isOver(value))} />
      </SourcedGrid>
      {over.length === 0 ? null : (
        <Disclosure summary={t('profile.dates-over')}>
          <SourcedGrid>
            <Deadlines profile={profile} shown={over} />
          </SourcedGrid>
        </Disclosure>
      )}
    </Panel>
  );
}

interface DeadlinesProps extends Pick<CourtPage, 'profile'> {
  readonly shown: readonly [string, CourtPage['profile']['deadlines'][string]][];
}

function Deadlines({ profile: { goLive, origins }, shown }: DeadlinesProps) {
  const t = useT();
  const say = useDeadlineWords(goLive.value.on);
  return shown.map(([key, { value, sources }]) => (
    <Sourced
      key={key}
      name={DEADLINE_NAMES[key] ? t(DEADLINE_NAMES[key]) : key}
      from={origins[`deadlines.${key}`]}
      sources={sources}
    >
      {say(value)}
    </Sourced>
  ));
}

/** Gives the function that words a deadline; a court that names only its go-live day means that. */
function useDeadlineWords(goLive: string | undefined): (deadline: Deadline) => string {
  const t = useT();
  const dates = useDates();
  return ({ kind, date }) => {
    if (date !== 'go-live') return t(`deadline.${kind}`, { date: dates.day(date) });
    return goLive
      ? t(`deadline.${kind}-go-live-on`, { date: dates.day(goLive) })
      : t(`deadline.${kind}-go-live`);
  };
}
