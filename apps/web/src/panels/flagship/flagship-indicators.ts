/**
 * The indicators that each flagship panel answers for, the one that leads it first. Apart from the panels themselves, so
 * that a page can ask for the figures before the panels' code has come.
 */
export const FLAGSHIP_INDICATORS = {
  neet: ['YOUTH_NEET_RATE', 'YOUTH_NEET_NUMBER'],
  assemblies: ['ASSEMBLY_NOTIFICATIONS'],
  informationOrder: ['INFORMATION_BUDGET'],
  housing: ['YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', 'YOUTH_HOUSING_NURLY_ZHER_FLATS'],
  broadcastHours: ['INFORMATION_TV_HOURS', 'INFORMATION_TV_PRICE_PER_HOUR'],
  employment: ['YOUTH_EMPLOYMENT_PLACED'],
  youthProjects: ['YOUTH_SOCIAL_ORDER_PROJECTS', 'YOUTH_SOCIAL_ORDER_PROJECTS_CANCELLED'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** A flagship panel by its place in the Overview. */
export type FlagshipPanel = keyof typeof FLAGSHIP_INDICATORS;
