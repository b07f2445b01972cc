import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/site/checked-content.ts';
import { offline } from './src/site/offline.ts';
import { ownCsp } from './src/site/own-csp.ts';
import { ownScript } from './src/site/own-script.ts';
import { questionScripts } from './src/site/question-script.ts';
import { wholeLessons } from './src/site/whole-page.ts';

/** Everything the pages load comes from the site itself; Astro adds the hashes of its inline parts. */
const csp = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), checkedContent(), wholeLessons(), ownCsp(), offline()],
  // Quotations are verified letter for letter, so nothing may reshape quotes and dashes.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  build: { inlineStylesheets: 'auto' },
  server: { port: 4321 },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  security: { csp },
  vite: {
    plugins: [ownScript(), questionScripts()],
    build: {
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2020,
        // Functions are not inlined into each other: gzip then finds more that is alike.
        compress: {
          passes: 3,
          inline: 1,
          // No function expression of the site reads its `this` or is called with `new`.
          unsafe_arrows: true,
        },
      },
    },
    environments: {
      // The bundler's own minifier comes after Terser and finds some 2 per cent more.
      client: { build: { rolldownOptions: { output: { minify: true } } } },
    },
  },
});
