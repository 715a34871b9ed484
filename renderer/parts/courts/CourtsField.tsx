import { Field, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ask, bridge, type CourtRow } from '../../lib/bridge/bridge.ts';
import { useFailureText } from '../../lib/bridge/use-failure-text.ts';
import { useCourtSearch, useFoundCourts } from '../../lib/stores/court-search.store.ts';
import { CourtsInput } from './CourtsInput.tsx';

const useStyles = makeStyles({
  tags: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly label: string;
  readonly chosen: readonly CourtRow[];
  /** What is typed and not chosen yet. */
  readonly typed: string;
  readonly problem: string | undefined;
  readonly isRequired?: boolean;
  readonly onType: (typed: string) => void;
  /** One more court; a court that is chosen already comes too. */
  readonly onAdd: (court: CourtRow) => void;
  readonly onRemove: (courtId: string) => void;
}

/**
 * Chooses any number of courts as lawyers cite them. Enter takes the best match of what is typed, also before the list
 * shows it, and the next court can be typed at once. Enter in the empty field submits the form.
 */
export function CourtsField(props: Props) {
  const { label, chosen, typed, problem, isRequired = false, onType, onAdd, onRemove } = props;
  const t = useT();
  const say = useFailureText();
  const [isOpen, setOpen] = useState(false);
  const [missed, setMissed] = useState<string>();
  const found = useFoundCourts(typed.trim());
  // The last list stays while the next one is on its way.
  const last = useRef<readonly CourtRow[]>([]);
  if (found.state === 'ready') last.current = found.value;

  const hasMoved = useRef(false);
  const startAgain = () => {
    hasMoved.current = false;
    setMissed(undefined);
    setOpen(false);
    onType('');
  };
  const [looking, setLooking] = useState(0);
  const submitOnce = useSubmitOnce(looking === 0);
  const takeBest = async (query: string) => {
    startAgain();
    setLooking((count) => count + 1);
    const result = await ask(() => bridge().courts.search({ query }));
    setLooking((count) => count - 1);
    const best = result.ok ? result.value[0] : undefined;
    if (best) onAdd(best);
    else setMissed(result.ok ? t('courts.none-of', { query }) : say(result.failure));
  };
  const onEnter = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key.startsWith('Arrow')) hasMoved.current = true;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const query = typed.trim();
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const isMarked = isOpen && input.getAttribute('aria-activedescendant') !== null;
    // A marked court is one the person sees: the list's own Enter takes it. With nothing typed they must have moved to it.
    if (isMarked && isListOf(query) && (query !== '' || hasMoved.current)) return;
    event.preventDefault();
    event.stopPropagation();
    if (query) void takeBest(query);
    else submitOnce(input.form);
  };
  const trouble = found.state === 'failed' ? say(found.failure) : undefined;
  const message = problem ?? missed ?? trouble;
  return (
    <Field
      label={label}
      hint={t('courts.several-hint')}
      required={isRequired}
      {...(message ? { validationMessage: message } : {})}
    >
      {(field) => (
        <div onKeyDownCapture={onEnter}>
          <CourtsInput
            field={field}
            typed={typed}
            courts={last.current}
            isReady={found.state === 'ready'}
            isOpen={isOpen}
            onOpen={setOpen}
            onType={(text) => {
              setMissed(undefined);
              onType(text);
            }}
            onChoose={(court) => {
              startAgain();
              onAdd(court);
            }}
          />
          <ChosenCourts chosen={chosen} onRemove={onRemove} />
        </div>
      )}
    </Field>
  );
}

/** Gives the function that submits a form as soon as every court that was typed before is in it. */
function useSubmitOnce(areThere: boolean): (form: HTMLFormElement | null) => void {
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => {
    if (!form || !areThere) return;
    setForm(null);
    form.requestSubmit();
  }, [form, areThere]);
  return setForm;
}

/** The courts chosen so far, each with a way to remove it. */
function ChosenCourts({ chosen, onRemove }: Pick<Props, 'chosen' | 'onRemove'>) {
  const styles = useStyles();
  const t = useT();
  if (chosen.length === 0) return null;
  return (
    <TagGroup
      className={styles.tags}
      aria-label={t('courts.chosen')}
      onDismiss={(_event, { value }) => onRemove(value)}
    >
      {chosen.map(({ id, short, name }) => (
        <Tag
          key={id}
          value={id}
          dismissible
          title={name}
          dismissIcon={{ 'aria-label': t('ui.remove') }}
        >
          {short}
        </Tag>
      ))}
    </TagGroup>
  );
}

/** Whether the list on screen is that of what is typed now, and not of a moment before. */
function isListOf(query: string): boolean {
  const { input, view } = useCourtSearch.getState();
  return input === query && view.state === 'ready';
}
