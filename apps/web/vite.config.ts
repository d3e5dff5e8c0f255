import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://localhost:${process.env.API_PORT ?? '4000'}`;

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', sourcemap: true, target: 'es2023', modulePreload: { polyfill: false } },
  server: { port: 5173, proxy: { '/api': API } },
  preview: { proxy: { '/api': API } },
});
