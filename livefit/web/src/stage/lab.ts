/** The lab of livefit.js, which stands on the page before this bundle. */

export const { parts, speak, source, makeSettings } = livefit;
