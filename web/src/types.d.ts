/** The names of the patients' attributes (see build.mjs). */
declare module "data:columns" {
  type Both = { ko: string; en: string };
  const columns: { name: string; title: Both; short: Both }[];
  export default columns;
}
/** The patients' table, a column a line (see bundle.mjs). */
declare module "data:patients" {
  const text: string;
  export default text;
}
declare module "*.txt" {
  const text: string;
  export default text;
}
/** All style sheets of the lab (see bundle.mjs). */
declare module "styles:lab" {
  const text: string;
  export default text;
}
/** The style sheet of the figures (see bundle.mjs). */
declare module "styles:figures" {
  const text: string;
  export default text;
}
/** The style sheet of the lecturer's screen (see bundle.mjs). */
declare module "styles:stage" {
  const text: string;
  export default text;
}
/** Red, green and blue of class 0 and of class 1 (see bundle.mjs). */
declare module "tokens:classes" {
  const colours: number[][];
  export default colours;
}
/** WebAssembly of simd/loops.ts (see bundle.mjs). */
declare module "wasm:loops" {
  const bytes: number[];
  export default bytes;
}
/** The lab's bundle, which is on every page that has a second one. */
declare const livefit: typeof import("./main");
