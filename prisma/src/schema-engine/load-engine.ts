import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** The part in use here of a global that @types/node leaves to the browser's library. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loading: Promise<typeof bindings.SchemaEngine> | undefined;

/**
 * Prisma's schema engine as WebAssembly, instantiated once a process. Instantiated by hand because importing a
 * `.wasm` file as a module is still experimental in Node and prints a warning.
 */
export function loadEngine(): Promise<typeof bindings.SchemaEngine> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<typeof bindings.SchemaEngine> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(script), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes), {
    './schema_engine_bg.js': { ...bindings },
  });
  // The engine reports a panic to this global, which Prisma's own command line provides.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: refusePanic } });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== 'function') throw new TypeError('the schema engine has no start function');
  start();
  return bindings.SchemaEngine;
}

function refusePanic(message: string): never {
  throw new Error(`the schema engine gave up: ${message}`);
}
