import type { CatalogueEntry, CatalogueThing, Method } from '@korsetkish/contract';
import { listCatalogueEntries, saveCatalogueEntry } from '@korsetkish/contract';
import type { Versioned } from '../administration/entries.ts';
import { everywhere, signInForTest, type TestBrowser } from './sign-in-for-test.ts';
import type { TestApi } from './start-test-api.ts';

/** An administrator at work on the catalogue. */
export type Administrator = TestBrowser & {
  list: <Thing extends CatalogueThing>(thing: Thing) => Promise<VersionedOf<Thing>[]>;
  /** The entry of a code, which must be there. */
  find: <Thing extends CatalogueThing>(thing: Thing, code: string) => Promise<VersionedOf<Thing>>;
  /** Saves an entry, whatever is wrong with it. */
  save: (entry: object, basedOn: string | null) => Promise<Response>;
  /** Saves what must succeed. */
  saved: (entry: CatalogueEntry, basedOn: string | null) => Promise<Versioned>;
  remove: (thing: CatalogueThing, code: string, basedOn: string) => Promise<Response>;
};

type VersionedOf<Thing> = { entry: Extract<CatalogueEntry, { thing: Thing }>; version: string };

/** Signs an administrator in. */
export async function administer(api: TestApi): Promise<Administrator> {
  const browser = await signInForTest(api, [everywhere('ADMINISTRATOR')]);
  const must = async (method: Method, path: string, body?: unknown): Promise<unknown> => {
    const answer = await browser.send(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const list: Administrator['list'] = async (thing) => {
    const found = listCatalogueEntries.response.parse(await must('GET', `/catalogue-entries?thing=${thing}`));
    const isOf = (each: Versioned): each is VersionedOf<typeof thing> => each.entry.thing === thing;
    return found.entries.filter(isOf);
  };
  return {
    ...browser,
    list,
    async find(thing, code) {
      const found = (await list(thing)).find(({ entry }) => Object.values(entry).includes(code));
      if (found === undefined) throw new Error(`${thing} ${code} is not there`);
      return found;
    },
    save: (entry, basedOn) => browser.send('PUT', '/catalogue-entries', { ...entry, basedOn }),
    async saved(entry, basedOn) {
      return saveCatalogueEntry.response.parse(
        await must('PUT', '/catalogue-entries', { ...entry, basedOn }),
      );
    },
    remove: (thing, code, basedOn) =>
      browser.send('DELETE', `/catalogue-entries/${thing}/${code}?basedOn=${basedOn}`),
  };
}
