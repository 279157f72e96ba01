import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const alias = { '@shared': resolve(project, 'shared') };

// The oldest runtime the app is started with is Electron 33: Node 20.18, Chrome 130.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      outDir: resolve(project, 'out/main'),
      // Everything is bundled, so that a package needs no node_modules and the start reads one file.
      externalizeDeps: false,
      lib: { entry: resolve(project, 'electron/main.ts'), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: nodeTarget,
      outDir: resolve(project, 'out/preload'),
      // A sandboxed preload is one CommonJS file: it cannot load a second one.
      externalizeDeps: false,
      lib: { entry: resolve(project, 'electron/preload.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: resolve(project, 'renderer'),
    resolve: { alias: { ...alias, '@renderer': resolve(project, 'renderer') } },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: chromeTarget,
      outDir: resolve(project, 'out/renderer'),
      minify: true,
      // The CSP allows no data: scripts and styles; fonts and images stay files of the app.
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(project, 'renderer/index.html') },
    },
  },
});
