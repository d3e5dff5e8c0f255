import type { Language, ObsStatus } from '@korsetkish/contract';

const NO_FIGURE: Readonly<Record<Language, string>> = { kk: 'деректер жоқ', ru: 'нет данных' };

const REASONS: Readonly<Partial<Record<ObsStatus, Readonly<Record<Language, string>>>>> = {
  M: { kk: 'қолданылмайды', ru: 'не применимо' },
  Q: { kk: 'құпиялылық үшін жасырылған', ru: 'скрыто ради конфиденциальности' },
};

/** Why there is no figure, in words; «нет данных» unless the status says more. Never a zero. */
export function formatMissing(obsStatus: ObsStatus, language: Language): string {
  return (REASONS[obsStatus] ?? NO_FIGURE)[language];
}
