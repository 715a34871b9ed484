import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { OverrideLayer } from '../../../electron/shared/domain/profiles/override-layer.ts';
import type { LocalDate } from '../../../electron/shared/domain/values/calendar.ts';
import type { CourtId } from '../../../electron/shared/domain/values/ids.ts';
import { useT } from '../../i18n/use-t.ts';
import { useToday } from '../../lib/use-day.ts';
import { into } from '../../ui/fields/into.ts';
import { Stack } from '../../ui/Stack.tsx';
import { type OverrideDraft, useOverrideDrafts } from './court-profile.store.ts';

/** What the editor asks of the text on screen. */
export interface TextHandle {
  /** The text as it is now. */
  readonly read: () => string;
  /** Puts the cursor on that line. */
  readonly goTo: (line: number) => void;
}

const MAX_BYTES = 1024 * 1024;

const useStyles = makeStyles({
  text: {
    width: '100%',
    '& textarea': {
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase300,
      minHeight: '24rem',
      maxHeight: '70vh',
      whiteSpace: 'pre',
      overflowX: 'auto',
    },
  },
  hidden: { display: 'none' },
});

interface Props {
  readonly handle: RefObject<TextHandle | null>;
  readonly courtId: CourtId;
  readonly draft: OverrideDraft;
}

/** The override as JSON: everything a profile can say. A file can be dropped on it or chosen. */
export function TextMode({ handle, courtId, draft }: Props) {
  const styles = useStyles();
  const t = useT();
  const keep = useOverrideDrafts((state) => state.keep);
  const today = useToday();
  const [typed, setTyped] = useState(draft.text || starterFor(draft.layer, courtId, today));
  const [isTooLarge, setTooLarge] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const latest = useRef(typed);
  latest.current = typed;

  useImperativeHandle(handle, () => ({
    read: () => latest.current,
    goTo: (line) => goToLine(area.current, line),
  }));
  // What is typed stays when the view closes.
  const { layer } = draft;
  useEffect(
    () => () => {
      const { drafts } = useOverrideDrafts.getState();
      if (drafts[courtId]?.mode === 'text')
        keep(courtId, { layer, mode: 'text', text: latest.current });
    },
    [courtId, layer, keep],
  );

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setTooLarge(chosen.size > MAX_BYTES);
    if (chosen.size <= MAX_BYTES) setTyped(await chosen.text());
  }
  return (
    <Stack>
      <div>
        <Button icon={<FolderOpenRegular />} onClick={() => file.current?.click()}>
          {t('override.choose-file')}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          className={styles.hidden}
          aria-label={t('override.choose-file')}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      <Field
        label={t('override.text')}
        hint={t('override.text-hint')}
        {...(isTooLarge ? { validationMessage: t('failure.profile-too-large') } : {})}
      >
        <Textarea
          ref={into(area)}
          className={styles.text}
          value={typed}
          resize="vertical"
          spellCheck={false}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            void take(event.dataTransfer.files[0]);
          }}
          onChange={(_event, data) => setTyped(data.value)}
        />
      </Field>
    </Stack>
  );
}

function goToLine(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = Math.max(0, (line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight));
}

/** The smallest override, for someone who starts with the text. */
function starterFor(layer: OverrideLayer, courtId: CourtId, today: LocalDate): string {
  const starter = {
    layer,
    court: courtId,
    about: { title: { en: '' }, writtenOn: today },
    sources: { own: { title: '', confidence: 'stated', readOn: today } },
    values: {},
  };
  return `${JSON.stringify(starter, null, 2)}\n`;
}
