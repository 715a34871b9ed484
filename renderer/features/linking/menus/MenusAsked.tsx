import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { bridge, type LinkingView } from '../../../lib/bridge/bridge.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { CourtMenus } from '../CourtPage.tsx';
import type { LinkAction } from '../use-link-action.ts';

const READINGS = ['filing-menus', 'no-filing-menus', 'menus-empty'] as const;
type Reading = (typeof READINGS)[number];

const useStyles = makeStyles({
  readings: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  reading: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    maxWidth: '46rem',
    padding: tokens.spacingHorizontalM,
    textAlign: 'left',
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
}

/** Which menu bar the court's page shows, chosen by its picture. One press records it. */
export function MenusAsked({ view, action }: Props) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const { ecfAccountId, pages } = view;
  const { menusBefore: before, menusAfter: after } = pages;
  const bars: Readonly<Record<Reading, readonly string[]>> = {
    'filing-menus': [...after, ...before],
    'no-filing-menus': before,
    'menus-empty': [...after, ...before],
  };
  const labels = { 'filing-menus': after, 'no-filing-menus': before, 'menus-empty': after };
  return (
    <Stack gap="s">
      <h3 id="menus-asked" className={styles.question}>
        {t('guided.which-menus')}
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: the answers are buttons and no form. */}
      <div role="group" aria-labelledby="menus-asked" className={styles.readings}>
        {READINGS.map((shows) => (
          <Button
            key={shows}
            className={styles.reading}
            disabledFocusable={action.isBusy}
            onClick={() => {
              const seen = { source: 'menus', shows } as const;
              void action.perform(() => bridge().linking.report({ ecfAccountId, seen }));
            }}
          >
            <span aria-hidden="true">
              <CourtMenus labels={bars[shows]} filing={shows === 'no-filing-menus' ? [] : after} />
            </span>
            <span>
              {mark(
                t(
                  labels[shows].length > 0
                    ? `guided.menus-${shows}`
                    : `guided.menus-${shows}-unnamed`,
                  { labels: labels[shows].join(', ') },
                ),
                [labels[shows].join(', ')],
              )}
            </span>
          </Button>
        ))}
      </div>
    </Stack>
  );
}
