import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { PHASES, phaseTitle } from '../../../electron/shared/domain/checklist/phases.ts';
import type { TextValues } from '../../../electron/shared/domain/values/text.ts';
import { useLocalText } from '../../i18n/use-local-text.ts';
import { useT } from '../../i18n/use-t.ts';
import type { ProfilePreview } from '../../lib/bridge/bridge.ts';
import { DueWords } from '../../parts/DueWords.tsx';
import { Row, Stack } from '../../ui/Stack.tsx';

const useStyles = makeStyles({
  phase: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  warning: { color: tokens.colorNeutralForeground2 },
});

/** The steps of a previewed checklist, with what is new, changed or gone. */
export function PreviewSteps({ preview }: { readonly preview: ProfilePreview }) {
  const t = useT();
  const text = useLocalText();
  const { checklist, changed, gone } = preview;
  const { values } = checklist;
  const changes = new Map(changed.map((step) => [step.id, step.how]));
  return (
    <>
      <div role="status">
        {t('preview.changes', { changed: changed.length })}
        {gone.length > 0 ? ` ${t('preview.removed', { gone: gone.length })}` : null}
      </div>
      {gone.length > 0 ? (
        <div>
          {t('preview.gone', { steps: gone.map((title) => text(title, values)).join('; ') })}
        </div>
      ) : null}
      {PHASES.map((phase) => {
        const here = checklist.steps.filter((step) => step.phase === phase);
        if (here.length === 0) return null;
        return (
          <PhaseSteps key={phase} title={t(`phase.${phaseTitle(phase, checklist)}`)}>
            {here.map((step) => (
              <PreviewStep
                key={step.id}
                step={step}
                values={checklist.values}
                change={changes.get(step.id)}
              />
            ))}
          </PhaseSteps>
        );
      })}
    </>
  );
}

interface StepProps {
  readonly step: ProfilePreview['checklist']['steps'][number];
  readonly values: TextValues;
  /** How it differs from the checklist without the override. */
  readonly change: ProfilePreview['changed'][number]['how'] | undefined;
}

function PreviewStep({ step, values, change }: StepProps) {
  const styles = useStyles();
  const t = useT();
  const text = useLocalText();
  const warnings = change ? step.warnings : [];
  return (
    <li>
      <Row>
        <span>{text(step.title, values)}</span>
        {change ? (
          <Badge appearance="tint" color="brand">
            {t(`preview.${change}`)}
          </Badge>
        ) : null}
        {step.due ? <DueWords due={step.due} /> : null}
      </Row>
      {warnings.map((warning) => (
        <div key={warning.en} className={styles.warning}>
          {t('preview.warning', { warning: text(warning, values) })}
        </div>
      ))}
    </li>
  );
}

function PhaseSteps({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <Stack gap="s">
      <h3 id={id} className={styles.phase}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {children}
      </ul>
    </Stack>
  );
}
