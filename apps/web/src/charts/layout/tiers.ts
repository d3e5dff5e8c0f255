/**
 * Widths (em of chart text) from which a layout changes. A chart is laid out for the tier its width has reached, so its
 * height at any width is known in CSS alone, before its code has loaded: nothing on the page moves when it arrives.
 */
export const TIERS = [18, 23, 28, 36, 46, 60] as const;

/** Below this tier labels stand above their bars. */
export const BESIDE_FROM = 36;

export type Tier = (typeof TIERS)[number];

/** The tier that a width has reached; narrower than the first counts as the first. */
export function tierOf(widthEm: number): Tier {
  return TIERS.findLast((tier) => tier <= widthEm) ?? TIERS[0];
}

/** Heights in em, one a tier. */
export type TierHeights = Readonly<Record<Tier, number>>;

/** Works a layout's height out for every tier. */
export function heightsByTier(heightAt: (tier: Tier) => number): TierHeights {
  return {
    18: heightAt(18),
    23: heightAt(23),
    28: heightAt(28),
    36: heightAt(36),
    46: heightAt(46),
    60: heightAt(60),
  };
}
