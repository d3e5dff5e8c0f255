import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const API = `http://localhost:${process.env.API_PORT ?? '4000'}`;

export default defineConfig({
  plugins: [react(), withoutJsonSchema()],
  build: { outDir: 'dist', sourcemap: true, target: 'es2023' },
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
