import type { ReportNarrative } from '@korsetkish/contract';
import { formatDate, formatTimeWindow } from '@korsetkish/figures';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtTexts } from '../../administration/model/doubt-texts.ts';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findNarrativeProblem, type NarrativeTyped } from './narrative-draft.ts';
import { NarrativeRefusal } from './narrative-refusal.tsx';
import styles from './narratives-panel.module.css';
import { useNarrativeErrors } from './use-narrative-errors.ts';
import { type NarrativeSubject, usePublishNarrative } from './use-publish-narrative.ts';

type NarrativeFormProps = {
  subject: NarrativeSubject;
  directionName: string;
  /** What it is to take the place of; null: it stands beside what is there. */
  standing: ReportNarrative | null;
  /** What the account is called that writes. */
  author: string;
  onDone: () => void;
};

const LANGUAGES = ['kk', 'ru'] as const;

/** A paragraph in both languages as it is being written. Nothing typed is lost but by whoever says so. */
export function NarrativeForm({ subject, directionName, standing, author, onDone }: NarrativeFormProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<NarrativeTyped>(standing?.text ?? { kk: '', ru: '' });
  const { base, publishing } = usePublishNarrative(subject, standing);
  const [isTried, setTried] = useState(false);
  const errors = useNarrativeErrors(typed, isTried, publishing.error);
  const isChanged = () =>
    !publishing.isSuccess && LANGUAGES.some((each) => typed[each] !== (standing?.text[each] ?? ''));
  useBlocker({
    shouldBlockFn: () => isChanged() && !globalThis.confirm(t('narrative.unsaved')),
    enableBeforeUnload: isChanged,
  });
  const leave = () => {
    if (!isChanged() || globalThis.confirm(t('narrative.unsaved'))) onDone();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = LANGUAGES.find((each) => findNarrativeProblem(typed[each]) !== null);
    if (wrong === undefined) publishing.mutate(typed, { onSuccess: onDone });
    else form.current?.querySelector<HTMLElement>(`textarea[name="${wrong}"]`)?.focus();
  };
  const doubt = doubtTexts(typed);
  const { startPeriod, endPeriod } = subject.window;
  const of = { direction: directionName };
  const heading = standing === null ? t('narrative.headingNew', of) : t('narrative.headingChanged', of);
  return (
    <Dialog heading={heading} onClose={leave}>
      {/* The browser's own remarks would be in the browser's language. */}
      <form ref={form} noValidate className={styles.form} onSubmit={submit}>
        <p>{t('narrative.about', { window: formatTimeWindow(startPeriod, endPeriod, language) })}</p>
        <div className={styles.pair}>
          {LANGUAGES.map((each) => (
            <TextField
              key={each}
              name={each}
              label={each === 'kk' ? t('narrative.kk') : t('narrative.ru')}
              lang={each}
              lines={7}
              error={errors[each]}
              text={typed[each]}
              onType={(text) => setTyped((before) => ({ ...before, [each]: text }))}
            />
          ))}
        </div>
        <p role="status" className={styles.doubt}>
          {doubt === 'SAME' && t('narrative.same')}
          {doubt === 'LOOKS_RUSSIAN' && t('narrative.looksRussian')}
        </p>
        <div className={styles.hints}>
          <p>
            {t('narrative.signed', {
              author,
              day: formatDate(dayInAlmaty(new Date().toISOString())),
            })}
          </p>
          <p>{t('narrative.privacy')}</p>
        </div>
        <NarrativeRefusal
          error={publishing.error}
          base={base}
          isAtFields={errors.kk !== undefined || errors.ru !== undefined}
        />
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={publishing.isPending}>
            {base.state === 'NEWER' ? t('narrative.publishInstead') : t('narrative.publish')}
          </Button>
          <Button onPress={leave}>{t('narrative.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
