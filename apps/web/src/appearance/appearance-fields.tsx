import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Toggle } from '../ui/toggle.tsx';
import { type Appearance, chooseAppearance, readAppearance } from './appearance.ts';
import styles from './appearance-fields.module.css';

/** Colours and the low-vision version: larger type, high contrast. */
export function AppearanceFields() {
  const { t } = useTranslation();
  const [appearance, setAppearance] = useState(readAppearance);
  const choose = (change: Partial<Appearance>) => {
    const next = { ...appearance, ...change };
    setAppearance(next);
    chooseAppearance(next);
  };
  return (
    <div className={styles.fields}>
      <p className={styles.label}>{t('appearance.scheme')}</p>
      <Toggle
        legend={t('appearance.scheme')}
        chosen={appearance.scheme}
        onChoose={(scheme) => choose({ scheme })}
        options={[
          { choice: 'auto', label: t('appearance.auto') },
          { choice: 'light', label: t('appearance.light') },
          { choice: 'dark', label: t('appearance.dark') },
        ]}
      />
      <label className={styles.vision}>
        <input
          type="checkbox"
          className={styles.checkbox}
          checked={appearance.lowVision}
          onChange={(event) => choose({ lowVision: event.target.checked })}
        />
        <span>
          {t('appearance.lowVision')}
          <small className={styles.hint}>{t('appearance.lowVisionHint')}</small>
        </span>
      </label>
    </div>
  );
}
