import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useDates } from '../../../i18n/use-dates.ts';
import { useMarked } from '../../../i18n/use-marked.tsx';
import { useT } from '../../../i18n/use-t.ts';
import type { LinkingView } from '../../../lib/bridge/bridge.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { CheckRow } from '../gate/CheckRow.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface Props {
  readonly proof: NonNullable<LinkingView['proof']>;
  readonly menus: LinkingView['menus'];
}

/** What the link is proven by: the names that were agreed to, the court's confirmation, and what was seen after it. */
export function ProofList({ proof: { names, sentAt, isConfirmed, verifiedAt }, menus }: Props) {
  const styles = useStyles();
  const t = useT();
  const mark = useMarked();
  const { moment } = useDates();
  const id = useId();
  const sent = sentAt && mark(t('proof.sent', { when: moment(sentAt) }));
  const filing = (menus?.filing.length ? menus.filing : menus?.labels)?.join(', ');
  return (
    <Panel title={t('proof.title')}>
      <ul className={styles.list} aria-label={t('proof.title')}>
        {names ? (
          <CheckRow
            state="passed"
            titleId={`${id}-names`}
            title={t('proof.names')}
            evidence={t('proof.names-agreed', { ecf: names.ecf, pacer: names.pacer })}
            recorded={sent}
          />
        ) : null}
        <CheckRow
          state={isConfirmed ? 'passed' : 'note'}
          titleId={`${id}-confirmed`}
          title={t(isConfirmed ? 'proof.confirmed' : 'proof.not-confirmed')}
          evidence={mark(t(isConfirmed ? 'proof.confirmed-how' : 'proof.not-confirmed-why'))}
          recorded={sent}
        />
        <CheckRow
          state="passed"
          titleId={`${id}-seen`}
          title={t(menus?.shows === 'filing-menus' ? 'proof.menus' : 'proof.word')}
          evidence={
            menus?.shows === 'filing-menus'
              ? mark(
                  t(filing ? 'proof.menus-seen' : 'proof.menus-seen-unnamed', {
                    menus: filing ?? '',
                  }),
                  [filing ?? ''],
                )
              : t('proof.word-below')
          }
          recorded={t('proof.seen', { when: moment(verifiedAt) })}
        />
      </ul>
    </Panel>
  );
}
