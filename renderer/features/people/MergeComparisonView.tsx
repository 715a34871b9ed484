import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import type { EcfAccountId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import type { MergeComparison } from '../../lib/bridge/bridge.ts';
import { Message } from '../../ui/Message.tsx';
import { Stack } from '../../ui/Stack.tsx';

type Side = MergeComparison['into'];
type Choice = EcfAccountId | 'none';

const useStyles = makeStyles({
  // A table would not fit a narrow window; each fact stands under its name in both columns.
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  cell: {
    padding: tokens.spacingVerticalS,
    verticalAlign: 'top',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    padding: tokens.spacingVerticalS,
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    width: '22%',
  },
  same: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly comparison: MergeComparison;
  /** By court and capacity: the account that comes off the list. */
  readonly dropped: Readonly<Record<string, Choice>>;
  readonly isConfirmed: boolean;
  readonly onDrop: (key: string, choice: Choice) => void;
  readonly onConfirm: (isConfirmed: boolean) => void;
  readonly onSwap: () => void;
}

/** Two records side by side: what is equal, what differs, and what happens to each court. */
export function MergeComparisonView(props: Props) {
  const t = useT();
  const { comparison, dropped, isConfirmed, onDrop, onConfirm, onSwap } = props;
  const { into, from, signs, twice } = comparison;
  const telling = signs.filter((sign) => sign !== 'name');
  return (
    <Stack gap="l">
      <Message intent={telling.length > 0 ? 'info' : 'warning'}>
        {telling.length > 0
          ? t('merge.signs', { signs: telling.map((sign) => t(`merge.sign-${sign}`)).join(', ') })
          : t(signs.length > 0 ? 'merge.name-only' : 'merge.no-sign')}
      </Message>
      <BothRecords into={into} from={from} />
      <div>
        <Button icon={<ArrowSwapRegular />} disabled={from.isArchived} onClick={onSwap}>
          {t('merge.swap', { name: from.person.name })}
        </Button>
      </div>
      {twice.map(({ courtId, courtName, capacity, stays, goes }) => (
        <Field
          key={`${courtId} ${capacity}`}
          label={t('merge.twice', { court: courtName, capacity: t(`role.${capacity}`) })}
        >
          <RadioGroup
            value={dropped[`${courtId} ${capacity}`] ?? goes}
            onChange={(_event, data) => {
              const choice = [stays, goes].find((id) => id === data.value) ?? 'none';
              onDrop(`${courtId} ${capacity}`, choice);
            }}
          >
            <Radio value={goes} label={t('merge.keep', { name: nameOf(comparison, stays) })} />
            <Radio value={stays} label={t('merge.keep', { name: nameOf(comparison, goes) })} />
            <Radio value="none" label={t('merge.keep-both')} />
          </RadioGroup>
        </Field>
      ))}
      <Checkbox
        checked={isConfirmed}
        label={t('merge.confirm')}
        onChange={(_event, data) => onConfirm(data.checked === true)}
      />
    </Stack>
  );
}

/** The name an account is listed under now. */
function nameOf({ into, from }: MergeComparison, id: EcfAccountId): string {
  const side = into.courts.some(({ account }) => account.id === id) ? into : from;
  return side.person.name;
}

function BothRecords({ into, from }: { readonly into: Side; readonly from: Side }) {
  const styles = useStyles();
  const t = useT();
  const facts = useFacts();
  const [mine, theirs] = [facts(into), facts(from)];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.name} />
          <th scope="col" className={styles.cell}>
            {t('merge.stays')}
          </th>
          <th scope="col" className={styles.cell}>
            {t('merge.goes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {mine.map(({ name, value }, index) => {
          const other = theirs[index]?.value ?? '';
          const isSame = value !== '' && value.toLowerCase() === other.toLowerCase();
          const look = isSame ? `${styles.cell} ${styles.same}` : styles.cell;
          return (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={look}>{value || t('person.none')}</td>
              <td className={look}>{other || t('person.none')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useFacts() {
  const t = useT();
  return ({ person, pacerUsernames, courts }: Side) => [
    { name: t('person.name'), value: person.name },
    { name: t('person.role'), value: t(`role.${person.role}`) },
    { name: t('person.office'), value: person.office },
    { name: t('person.email'), value: person.email },
    { name: t('person.bar-number'), value: person.barNumber },
    {
      name: t('pacer.username'),
      value: pacerUsernames.map((one) => one || t('pacer.unnamed')).join(', '),
    },
    {
      name: t('courts.title'),
      value: courts
        .map(({ account, courtName }) =>
          t('merge.court', { court: courtName, capacity: t(`role.${account.capacity}`) }),
        )
        .join('; '),
    },
  ];
}
