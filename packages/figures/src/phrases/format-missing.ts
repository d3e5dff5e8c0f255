import type { Language, ObsStatus } from '@korsetkish/contract';

const NO_FIGURE: Readonly<Record<Language, string>> = { kk: 'деректер жоқ', ru: 'нет данных' };

const REASONS: Readonly<Partial<Record<ObsStatus, Readonly<Record<Language, string>>>>> = {
  M: { kk: 'қолданылмайды', ru: 'неприменимо' },
  Q: { kk: 'құпиялылықты сақтау үшін жасырылған', ru: 'скрыто в целях конфиденциальности' },
};

/** Why there is no figure, in words; «нет данных» unless the status says more. Never a zero. */
export function formatMissing(obsStatus: ObsStatus, language: Language): string {
  return (REASONS[obsStatus] ?? NO_FIGURE)[language];
}
