import { makeStyles, tokens } from '@fluentui/react-components';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT, type Values } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { Stack } from '../../../ui/Stack.tsx';
import type { LinkAction } from '../use-link-action.ts';
import { AddEvidence } from './AddEvidence.tsx';

type Evidence = LinkingView['evidence'][number];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});

interface Props {
  readonly view: LinkingView;
  readonly action: LinkAction;
  /** Whether anything can still be added. */
  readonly isOpen: boolean;
}

/** Everything that speaks for or against the link, with who and when; and a place to add what a person saw or heard. */
export function EvidencePanel({ view, action, isOpen }: Props) {
  const styles = useStyles();
  const t = useT();
  const dates = useDates();
  const { evidence, sentAt } = view;
  if (evidence.length === 0 && !isOpen) return null;
  return (
    <Panel title={t('evidence.title')}>
      <Stack gap="m">
        {sentAt ? <div>{t('evidence.sent', { when: dates.moment(sentAt) })}</div> : null}
        {evidence.length === 0 ? (
          <div>{t('evidence.none')}</div>
        ) : (
          <ul className={styles.list}>
            {evidence.map((item) => (
              <li key={`${evidenceText(item)} ${item.at}`}>
                {t(evidenceText(item), { ...valuesOf(item), when: dates.moment(item.at) })}
              </li>
            ))}
          </ul>
        )}
        {isOpen ? <AddEvidence view={view} action={action} /> : null}
      </Stack>
    </Panel>
  );
}

function evidenceText(item: Evidence) {
  switch (item.source) {
    case 'menus':
      return `evidence.menus-${item.shows}-${item.reader}` as const;
    case 'help-desk':
      return `evidence.help-desk-${item.says}` as const;
    case 'account-page':
      return `evidence.account-page-${item.shows}` as const;
    case 'trial-sign-in':
      return `evidence.trial-${item.result}` as const;
    default:
      return `evidence.${item.source}` as const;
  }
}

function valuesOf(item: Evidence): Values {
  if (item.source === 'menus') return {};
  if (item.source !== 'help-desk') return { by: item.by };
  return { by: item.by, spokeTo: item.spokeTo, reference: item.reference || '–' };
}
