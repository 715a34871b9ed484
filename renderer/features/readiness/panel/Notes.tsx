import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PersonId } from '../../../../electron/shared/domain/values/ids.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useT } from '../../../i18n/use-t.ts';
import { bridge } from '../../../lib/bridge/bridge.ts';
import { useLoaded } from '../../../lib/bridge/loaded.ts';
import { useAction } from '../../../lib/bridge/use-action.ts';
import { useFailureText } from '../../../lib/bridge/use-failure-text.ts';
import { useAnnounce } from '../../../lib/stores/announcements.store.ts';
import { FailureMessage } from '../../../parts/FailureMessage.tsx';
import { LoadedPart } from '../../../parts/LoadedPart.tsx';
import { ActionButton } from '../../../ui/ActionButton.tsx';
import { focusRing } from '../../../ui/focus/focus-ring.ts';
import { focusTo } from '../../../ui/focus/use-focus-kept.ts';
import { Stack } from '../../../ui/Stack.tsx';
import { useNoteDrafts, useNotes } from '../state/notes.store.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': focusRing('2px'),
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    paddingBottom: tokens.spacingVerticalS,
  },
  text: { flexGrow: 1, minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Who is in charge, and the notes about somebody: to read, to add, to remove. */
export function Notes({ personId }: { readonly personId: PersonId }) {
  const styles = useStyles();
  const t = useT();
  const loaded = useLoaded(useNotes, personId);
  const reload = useNotes((state) => state.reload);
  return (
    <Stack gap="s">
      <h3 className={styles.title}>{t('panel.notes')}</h3>
      <LoadedPart loaded={loaded} onRetry={() => void reload()}>
        {({ inCharge, notes }) => (
          <>
            <div className={styles.quiet}>
              {inCharge ? t('panel.in-charge', { name: inCharge }) : t('board.in-charge-nobody')}
            </div>
            <ul className={styles.list}>
              {notes.map(({ noteId, text, by, at }) => (
                <NoteLine key={noteId} {...{ personId, noteId, text, by, at }} />
              ))}
            </ul>
          </>
        )}
      </LoadedPart>
      <NewNote personId={personId} />
    </Stack>
  );
}

interface LineProps {
  readonly personId: PersonId;
  readonly noteId: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

function NoteLine({ personId, noteId, text, by, at }: LineProps) {
  const styles = useStyles();
  const t = useT();
  const say = useFailureText();
  const dates = useDates();
  const announce = useAnnounce();
  const remove = useAction(() => bridge().board.removeNote({ personId, noteId }));
  const onRemove = async () => {
    const result = await remove.run(undefined);
    if (result?.ok) announce(t('panel.note-removed'), result.value.undo);
    else if (result) announce(say(result.failure));
  };
  return (
    <li {...focusTo('h3')} className={styles.note}>
      <div className={styles.text}>
        {text}
        <div className={styles.quiet}>{t('panel.note-by', { by, when: dates.moment(at) })}</div>
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('panel.remove-note', { note: text.slice(0, 60) })}
        onClick={() => void onRemove()}
      />
    </li>
  );
}

function NewNote({ personId }: { readonly personId: PersonId }) {
  const t = useT();
  const say = useFailureText();
  const announce = useAnnounce();
  const text = useNoteDrafts((state) => state.drafts[personId] ?? '');
  const keep = useNoteDrafts((state) => state.keep);
  const add = useAction(() => bridge().board.addNote({ personId, text }));
  const problem = add.failure?.problems?.[0];
  const onAdd = async () => {
    const result = await add.run(undefined);
    if (!result?.ok) return;
    // Anything typed since it was sent stays.
    if ((useNoteDrafts.getState().drafts[personId] ?? '') === text) keep(personId, '');
    announce(t('panel.note-added'), result.value.undo);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd();
      }}
    >
      <Stack gap="s">
        <Field
          label={t('panel.new-note')}
          hint={t('panel.new-note-hint')}
          {...(problem ? { validationMessage: say(problem) } : {})}
        >
          <Textarea
            value={text}
            resize="vertical"
            onChange={(_event, data) => keep(personId, data.value)}
          />
        </Field>
        {add.failure && !problem ? <FailureMessage failure={add.failure} /> : null}
        <div>
          <ActionButton type="submit" isBusy={add.isBusy} busyLabel={t('ui.saving')}>
            {t('panel.add-note')}
          </ActionButton>
        </div>
      </Stack>
    </form>
  );
}
