/** The day that it is somewhere, ISO. Swedish writes days as ISO does. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}
