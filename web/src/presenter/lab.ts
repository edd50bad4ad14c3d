/** The lab of livefit.js, which stands on the page before this bundle. */

export const { metrics, parts, source, makeSettings } = livefit;
