import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import fieldStyles from '../../ui/text-field.module.css';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { IndicatorList } from './indicator-list.tsx';
import { findIndicators, type IndicatorGroup } from './list-indicator-groups.ts';

type IndicatorFieldProps = {
  groups: readonly IndicatorGroup[];
  /** Code of the one that is chosen. */
  chosen: string | null;
  onChoose: (indicator: string) => void;
  error: string | undefined;
};

/**
 * One indicator of many, found by typing: a combobox whose list stands open until something is chosen. The arrows move
 * along the list, Enter takes what they stand on, Escape leaves what was chosen before.
 */
export function IndicatorField({ groups, chosen, onChoose, error }: IndicatorFieldProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(true);
  const [active, setActive] = useState(0);
  const all = groups.flatMap(({ indicators }) => indicators);
  const name = all.find(({ indicator }) => indicator === chosen)?.name[language] ?? '';
  const found = findIndicators(groups, typed);
  const options = found.flatMap(({ indicators }) => indicators);
  const last = options.length - 1;

  function choose(place: number) {
    const option = options[place];
    if (option === undefined) return;
    onChoose(option.indicator);
    close();
  }

  function close() {
    setOpen(false);
    setTyped('');
    setActive(0);
  }

  function moveTo(place: number) {
    setOpen(true);
    setActive(place);
    list.current?.querySelectorAll('[role="option"]')[place]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') moveTo(!isOpen || active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') moveTo(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && isOpen) choose(active);
    else if (event.key === 'Escape' && isOpen && chosen !== null) close();
    else return;
    event.preventDefault();
  }

  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {t('entry.indicator')}
      </label>
      <input
        id={id}
        className={fieldStyles.input}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && last >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        value={isOpen ? typed : name}
        placeholder={name}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => chosen !== null && close()}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={error === undefined ? fieldStyles.hint : fieldStyles.error}>
        {error ?? t('line.find')}
      </p>
      <VisuallyHidden>
        <span role="status">
          {isOpen && (last >= 0 ? t('line.found', { number: options.length }) : t('line.notFound'))}
        </span>
      </VisuallyHidden>
      {isOpen && last < 0 && <p aria-hidden="true">{t('line.notFound')}</p>}
      <IndicatorList
        id={id}
        list={list}
        groups={isOpen ? found : []}
        active={active}
        chosen={chosen}
        onChoose={choose}
      />
    </div>
  );
}
