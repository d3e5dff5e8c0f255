import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const API = `http://localhost:${process.env.API_PORT ?? '4000'}`;

export default defineConfig({
  plugins: [react(), withoutJsonSchema(), withoutErrorTexts()],
  build: { outDir: 'dist', sourcemap: true, target: 'es2023', modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: { '/api': API } },
  preview: { proxy: { '/api': API } },
});

/**
 * Leaves out of the client the part of zod that writes JSON Schema: the server makes documents of the contract, the
 * client only reads and checks with it. Every zod type refers to that part, so it cannot fall out by itself.
 */
function withoutJsonSchema(): Plugin {
  return {
    name: 'without-json-schema',
    apply: 'build',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/ },
      handler(code) {
        const names = Array.from(code.matchAll(/^export (?:const|function) (\w+)/gm), ([, name]) => name);
        const exports = names.map((name) => `leftOut as ${name}`).join(', ');
        return { code: `const leftOut = () => undefined; export { ${exports} };`, map: { mappings: '' } };
      },
    },
  };
}

/**
 * Leaves out zod's English texts. The client checks addresses, which fall back, and answers, whose faults it tells in
 * words of its own: no text of zod's is ever shown.
 */
function withoutErrorTexts(): Plugin {
  return {
    name: 'without-error-texts',
    apply: 'build',
    transform: {
      filter: { id: /\/zod\/v4\/locales\/en\.js$/ },
      handler: () => ({
        code: "export default () => ({ localeError: () => 'invalid' });",
        map: { mappings: '' },
      }),
    },
  };
}
