/** A slider that sets at most one value a frame, and that a touch moves only if it does not scroll
 * the page. */

import { type Attributes, html } from "./dom";

const MEANT = 10; // px to the side; a browser decides after about 15 px that a touch scrolls

/** The event `input` of a touch is dispatched when the touch goes to the side or ends; the browser
 * cancels the touch that scrolls, and then nothing has happened. `isBusy`: whether the last value is
 * still being shown; until it is, further ones wait. */
export function sliderInput(
  attributes: Attributes,
  isBusy: () => boolean = () => false,
): HTMLInputElement {
  const slider = html("input", { type: "range", ...attributes });
  let before = "";
  let start = 0;
  let waits = false;
  let frame = 0;
  let pending = false; // whether the frame has a later value
  const dispatch = () => {
    waits = false;
    slider.dispatchEvent(new Event("input"));
  };
  const nextFrame = () => {
    if (isBusy()) frame = requestAnimationFrame(nextFrame);
    else next();
  };
  const next = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!pending) return;
    pending = false;
    dispatch();
  };
  // A fast mouse sends several values a frame: each would train and draw.
  slider.addEventListener("input", (event) => {
    if (waits || frame) event.stopImmediatePropagation();
    if (waits) return;
    if (frame) pending = true;
    else frame = requestAnimationFrame(nextFrame);
  });
  slider.addEventListener("change", next);
  slider.addEventListener("pointerdown", ({ pointerType, clientX }) => {
    before = slider.value;
    start = clientX;
    waits = pointerType !== "mouse";
  });
  slider.addEventListener("pointermove", ({ clientX }) => {
    if (waits && Math.abs(clientX - start) > MEANT) dispatch();
  });
  slider.addEventListener("pointerup", () => waits && dispatch());
  slider.addEventListener("pointercancel", () => {
    slider.value = before;
    if (!waits) dispatch(); // it was taken away later: by the system, or by a second finger
    waits = false;
    slider.dispatchEvent(new Event("change"));
  });
  return slider;
}
