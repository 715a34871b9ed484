import { makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../i18n/use-t.ts';
import { focusRing } from '../../ui/focus/focus-ring.ts';

const useStyles = makeStyles({
  // A wide table scrolls on its own, without the page.
  box: {
    overflowX: 'auto',
    ':focus-visible': focusRing(),
  },
  table: { borderCollapse: 'collapse', minWidth: '100%' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
  },
});

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Plain numbers in rows and columns; the first cell of a row names it. */
export function DataTable({ caption, heads, rows }: Props) {
  const styles = useStyles();
  const t = useT();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
    <section className={styles.box} aria-label={t('progress.table', { caption })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.cell}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...values]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {values.map((value, place) => (
                <td key={heads[place + 1]} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
