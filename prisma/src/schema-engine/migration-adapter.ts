import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's adapter, corrected in three places that its schema engine stumbles over.
 *
 * It cuts scripts at every semicolon, which breaks the bodies of functions; here a script travels whole, so PostgreSQL
 * also runs each migration in one transaction (statements that refuse one, such as CREATE INDEX CONCURRENTLY, need a
 * migration of their own with nothing beside them). It does not know the type of PostgreSQL's own catalogues, see
 * `InternalChars`. And it opens its shadow database by a name that the connection string overrides, and drops
 * it while still connected.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #url: string;
  readonly #pool: pg.Pool;
  readonly #internalChars = new InternalChars();

  /** @param url connection string of the database to migrate */
  constructor(url: string) {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    super(pool);
    this.#pool = pool;
    pool.on('connect', ({ connection }) => this.#internalChars.watch(connection));
    this.#url = url;
  }

  override async connect(): Promise<Adapter> {
    return this.#internalChars.restore(sendScriptsWhole(await super.connect()));
  }

  /** Closes the connections, which the engine leaves open. */
  end(): Promise<void> {
    return this.#pool.end();
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const name = `korsetkish_shadow_${randomUUID()}`;
    await runOnce(this.#url, `CREATE DATABASE "${name}" TEMPLATE template0`);
    const shadowUrl = new URL(this.#url);
    shadowUrl.pathname = `/${name}`;
    const factory = new MigrationAdapter(shadowUrl.href);
    const shadow = await factory.connect();
    shadow.dispose = async () => {
      await factory.end();
      await runOnce(this.#url, `DROP DATABASE "${name}" WITH (FORCE)`);
    };
    return shadow;
  }
}

/** Type numbers of PostgreSQL: `"char"`, the one-byte type of its own catalogues, and `text`. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * Lets catalogue columns of type `"char"` through: the adapter refuses the type, the engine insists on it. They pass
 * the adapter as text and get their type back behind it. Queries of one connection follow each other, so what was
 * noted last belongs to the answer that comes next.
 */
class InternalChars {
  #columns: number[] = [];

  watch(connection: pg.Connection): void {
    connection.prependListener('rowDescription', ({ fields }: { fields: pg.FieldDef[] }) => {
      this.#columns = [];
      for (const [index, field] of fields.entries()) {
        if (field.dataTypeID !== INTERNAL_CHAR) continue;
        field.dataTypeID = TEXT;
        this.#columns.push(index);
      }
    });
  }

  restore(adapter: Adapter): Adapter {
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      this.#columns = [];
      const result = await queryRaw(query);
      for (const index of this.#columns) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  }
}

function sendScriptsWhole(adapter: Adapter): Adapter {
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  return adapter;
}

async function runOnce(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
