/** The lab of livefit.js, which is loaded before this bundle. */

export const { metrics, parts, source, makeSettings } = livefit;
