/** What stands in a form: an entry as it is being filled in, whatever is still missing. */
export type Draft = Readonly<Record<string, unknown>>;

/** Where something stands in a draft: `codes.3.name.kk`. */
export type Path = string;

export const joinPath = (prefix: Path, path: Path): Path => (prefix === '' ? path : `${prefix}.${path}`);

const isPart = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null;

/** What stands at a path; undefined where nothing does. */
export function readAt(draft: unknown, path: Path): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, name) => (isPart(part) ? new Map(Object.entries(part)).get(name) : undefined),
      draft,
    );
}

export const textAt = (draft: unknown, path: Path): string => {
  const found = readAt(draft, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

export function listAt(draft: unknown, path: Path): readonly unknown[] {
  const found = readAt(draft, path);
  return Array.isArray(found) ? found : [];
}

/** The draft with something else at a path; parts on the way there are made where they are missing. */
export function writeAt(draft: Draft, path: Path, written: unknown): Draft {
  const write = (part: unknown, [name, ...deeper]: readonly string[]): unknown => {
    if (name === undefined) return written;
    if (Array.isArray(part)) {
      return part.map((item: unknown, place) => (String(place) === name ? write(item, deeper) : item));
    }
    const old: Draft = isPart(part) ? part : {};
    return { ...old, [name]: write(old[name], deeper) };
  };
  const whole = write(draft, path.split('.'));
  return isPart(whole) ? whole : draft;
}

/** Whether two drafts say the same. */
export const saysTheSame = (one: Draft, other: Draft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
