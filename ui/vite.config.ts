import { svelte } from '@sveltejs/vite-plugin-svelte'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte()],
  // The window serves the files from its own address, never from a server's root.
  base: './',
  build: {
    // The content security policy allows no data: addresses and no inline module preloading.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // WebKitGTK 2.40 and WebView2 of the same age.
    target: ['safari16.4', 'chrome111'],
  },
  // Messages, pictograms and fonts live with the core; the same ones serve papers and screens.
  server: { port: 1420, strictPort: true, fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
