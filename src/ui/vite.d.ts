/// <reference types="vite/types/importMeta.d.ts" />

/** A style sheet as text, for shadow trees. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module '*.css';
