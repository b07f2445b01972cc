/// <reference types="astro/client" />

/** A script with a module graph of its own; see src/site/own-script.ts. */
declare module '*?own';
declare module '*?own=report';
declare module '*?own=progress';
declare module '*?own=deck';
declare module '*?own=classes';
