/** The lab of livefit.js, which stands on the page before this bundle. */

type Lab = typeof import("../main");

declare global {
  var livefit: Lab;
}

export const { parts, speak, source, makeSettings } = globalThis.livefit;
