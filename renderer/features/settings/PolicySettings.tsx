import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { useLoaded } from '../../lib/bridge/loaded.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { type PolicyState, usePolicy, usePolicyNews } from '../../lib/stores/policy.store.ts';
import { LoadedPart } from '../../parts/LoadedPart.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Stack } from '../../ui/Stack.tsx';
import { isInTrouble, isSet, usePolicyWords } from './policy-words.ts';

const useStyles = makeStyles({
  words: { margin: 0, maxWidth: '46rem' },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  code: {
    marginLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  value: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What firm IT has set for this app, and what of it can't be used. */
export function PolicySettings() {
  const t = useT();
  const state = useLoaded(usePolicy, 'all');
  const reload = usePolicy((loaded) => loaded.reload);
  usePolicyNews();
  return (
    <Panel title={t('policy.title')}>
      <LoadedPart loaded={state} onRetry={() => void reload()}>
        {(policy) => <PolicyInForce policy={policy} />}
      </LoadedPart>
    </Panel>
  );
}

function PolicyInForce({ policy }: { readonly policy: PolicyState }) {
  const { policies, unused, places, profilesFaults } = policy;
  const styles = useStyles();
  const t = useT();
  const set = policies.filter(isSet);
  const troubles = places.filter(isInTrouble);
  const isNothing = set.length + troubles.length + unused.length + profilesFaults.length === 0;
  if (isNothing) return <p className={styles.words}>{t('policy.none')}</p>;
  return (
    <Stack gap="l">
      <PlaceTroubles places={troubles} />
      {profilesFaults.length > 0 ? <ProfilesFaults faults={profilesFaults} /> : null}
      {set.length > 0 ? (
        <>
          <p className={styles.words}>{t('policy.about')}</p>
          <ul className={styles.list}>
            {set.map((one) => (
              <SetPolicy key={one.name} policy={one} />
            ))}
          </ul>
        </>
      ) : null}
      {unused.length > 0 ? <Unused policy={{ unused, places }} /> : null}
    </Stack>
  );
}

function PlaceTroubles({ places }: Pick<PolicyState, 'places'>) {
  const { troubleOf } = usePolicyWords();
  // What is wrong with a file is wrong with both of its halves: it is told once.
  const told = places.filter(
    ({ place, why }) =>
      !places.some((one) => place === `${one.place}-recommended` && one.why === why),
  );
  return told.map((place) => {
    const { title, text } = troubleOf(place);
    return (
      <Message key={place.place} intent="warning" title={title}>
        {text}
      </Message>
    );
  });
}

/** What in the firm's file of court profiles doesn't count, court by court. */
function ProfilesFaults({ faults }: { readonly faults: PolicyState['profilesFaults'] }) {
  const t = useT();
  const say = useFailureText();
  const lines = faults.flatMap(({ court, failure }) =>
    (failure.problems ?? [failure]).map((problem) =>
      court === undefined
        ? say(problem)
        : t('policy.profile-fault', { court, problem: say(problem) }),
    ),
  );
  return (
    <Message intent="warning" title={t('policy.profiles-faults-title')}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {t('policy.profiles-faults')}
    </Message>
  );
}

function SetPolicy({ policy }: { readonly policy: PolicyState['policies'][number] }) {
  const styles = useStyles();
  const t = useT();
  const { linesOf, standingOf } = usePolicyWords();
  return (
    <li>
      <div className={styles.name}>
        {t(`policy.${policy.name}.title`)}
        {/* A screen reader would run the two into one word. */}{' '}
        <span className={styles.code}>{policy.name}</span>
      </div>
      {linesOf(policy).map((line) => (
        <div key={line} className={styles.value}>
          {line}
        </div>
      ))}
      {standingOf(policy).map((line) => (
        <div key={line} className={styles.quiet}>
          {line}
        </div>
      ))}
    </li>
  );
}

function Unused({ policy }: { readonly policy: Pick<PolicyState, 'unused' | 'places'> }) {
  const styles = useStyles();
  const t = useT();
  const whereOf = (place: string) => policy.places.find((one) => one.place === place)?.where ?? '';
  return (
    <section>
      <div className={styles.name}>{t('policy.unused-title')}</div>
      <ul className={styles.list}>
        {policy.unused.map(({ place, name, why }) => (
          <li key={`${place} ${name} ${why}`}>
            <div className={styles.value}>
              {t('policy.unused', { name, where: whereOf(place) })}
            </div>
            <div className={styles.quiet}>{t(`policy.problem.${why}`)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
