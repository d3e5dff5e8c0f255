/** A name at the head of a line: `город Алматы` becomes `Город Алматы`. */
export function capitalize(name: string): string {
  return name.charAt(0).toLocaleUpperCase('kk') + name.slice(1);
}
