/** The lab of livefit.js, which is loaded before this bundle. */

export const { metrics, embed, statements, makeSettings } = livefit;
