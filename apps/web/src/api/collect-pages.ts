/** A stretch of a long answer, with the way to the next one. */
type Page = { nextCursor: string | null };

/** Every page of an answer, in order. */
export async function collectPages<Each extends Page>(
  ask: (cursor: string | undefined) => Promise<Each>,
): Promise<Each[]> {
  const pages: Each[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    pages.push(page);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}
