import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '../../ui/icons.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './option-list.module.css';
import { OptionRow } from './option-row.tsx';
import { filterGroups, type PickerGroup, type PickerOption, toggleOption } from './picker-group.ts';

type OptionListProps = {
  label: string;
  groups: readonly PickerGroup[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
  onDone: () => void;
};

/** Options passed by Page Up and Page Down. */
const PAGE = 8;

/**
 * A combobox over a list of many choices: the field keeps the focus, the arrows move along the list, Enter takes or
 * drops what they stand on. What cannot be taken is passed through too, so that its reason is heard.
 */
export function OptionList({ label, groups, chosen, onChoose, onDone }: OptionListProps) {
  const { t } = useTranslation('explore');
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  useEffect(() => field.current?.focus(), []);

  const found = filterGroups(groups, typed);
  const options = found.flatMap((group) => group.options);
  const places = new Map(options.map((option, place) => [option, place]));
  const optionId = (place: number) => `${listId}-${place}`;

  function toggle(option: PickerOption | undefined) {
    const isChosen = option?.choices.some((choice) => chosen.includes(choice)) ?? false;
    if (option && (option.reason === null || isChosen)) onChoose(toggleOption(chosen, option));
  }

  function moveTo(place: number) {
    setActive(place);
    list.current?.querySelectorAll('[role="option"]')[place]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
      PageDown: Math.min(last, active + PAGE),
      PageUp: Math.max(0, active - PAGE),
    };
    const next = moves[event.key];
    if (next !== undefined && last >= 0) moveTo(next);
    else if (event.key === 'Enter') toggle(options[active]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className={styles.field}>
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={t('picker.find', { label })}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
          placeholder={t('picker.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          className={styles.input}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <VisuallyHidden>
        <span role="status">
          {options.length > 0 ? t('picker.found', { number: options.length }) : t('picker.nothing')}
        </span>
      </VisuallyHidden>
      {options.length === 0 && (
        <p aria-hidden="true" className={styles.nothing}>
          {t('picker.nothing')}
        </p>
      )}
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-multiselectable="true"
        aria-label={label}
        className={styles.list}
      >
        {found.map((group) => {
          const rows = group.options.map((option) => {
            const place = places.get(option) ?? 0;
            return (
              <OptionRow
                key={option.key}
                id={optionId(place)}
                option={option}
                chosen={option.choices.every((choice) => chosen.includes(choice))}
                active={place === active}
                onToggle={() => {
                  setActive(place);
                  toggle(option);
                }}
              />
            );
          });
          if (group.label === null) return rows;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
            <div key={group.key} role="group" aria-label={group.label}>
              <p aria-hidden="true" className={styles.groupLabel}>
                {group.label}
              </p>
              {rows}
            </div>
          );
        })}
      </div>
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.clear}
          disabled={chosen.length === 0}
          onClick={() => onChoose([])}
        >
          {t('picker.clear')}
        </button>
        <button type="button" className={styles.done} onClick={onDone}>
          {t('picker.done')}
        </button>
      </div>
    </>
  );
}
