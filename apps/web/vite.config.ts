import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://localhost:${process.env.API_PORT ?? '4000'}`;

/** Parts of every drawing, and what d3's own parts share. */
const DRAWING_GROUND = /src\/charts\/drawing\/(chart-canvas|hatch|text-lines|use-)|node_modules\/d3-array\//;

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    sourcemap: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What drawings and maps share comes with the drawings, not with the page.
          includeDependenciesRecursively: false,
          groups: [{ name: 'drawings-ground', test: DRAWING_GROUND }],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': API } },
  preview: { proxy: { '/api': API } },
});
