import { Link } from '@tanstack/react-router';
import type { Doubt } from '../charts/doubt.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { WarningIcon } from '../ui/icons.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './doubt-marks.module.css';

/** Small marks beside a figure that a check does not confirm, each leading to the check. */
export function DoubtMarks({ doubts }: { doubts: readonly Doubt[] }) {
  const language = useLanguage();
  return doubts.map(({ id, result, text, about }) => (
    <Link
      key={id}
      to="/$language/checks"
      params={{ language }}
      hash={id}
      title={about}
      data-result={result}
      className={styles.mark}
    >
      <WarningIcon />
      {text}
      <VisuallyHidden>: {about}</VisuallyHidden>
    </Link>
  ));
}
