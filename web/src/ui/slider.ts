/** A slider that sets at most one value a frame, and that a touch moves only if it does not scroll
 * the page. */

import { type Attributes, html } from "./dom";

const MEANT = 10; // px to the side; a browser decides after about 15 px that a touch scrolls

/** Whether the slider is being moved: what is drawn must not move it then. `:active` alone does not
 * hold for a touch. */
export function isHeld(slider: HTMLInputElement): boolean {
  return slider.matches(":active, [data-held]");
}

/** The event `input` of a touch is dispatched when the touch goes to the side or ends; the browser
 * cancels the touch that scrolls, and then nothing has happened. `isAwaited`: whether nothing of the
 * last value's result has been drawn yet; until it is, further values wait. */
export function sliderInput(
  attributes: Attributes,
  isAwaited: () => boolean = () => false,
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
    if (isAwaited() && slider.isConnected) frame = requestAnimationFrame(nextFrame);
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
    slider.dataset.held = "";
    if (waits || frame) event.stopImmediatePropagation();
    if (waits) return;
    if (frame) pending = true;
    else frame = requestAnimationFrame(nextFrame);
  });
  const release = () => {
    next();
    delete slider.dataset.held;
  };
  slider.addEventListener("change", release);
  slider.addEventListener("blur", release);
  slider.addEventListener("pointerdown", ({ pointerType, clientX }) => {
    before = slider.value;
    start = clientX;
    waits = pointerType !== "mouse";
  });
  slider.addEventListener("pointermove", ({ clientX }) => {
    if (waits && Math.abs(clientX - start) > MEANT) dispatch();
  });
  slider.addEventListener("pointerup", () => {
    if (waits) dispatch();
    release();
  });
  slider.addEventListener("pointercancel", () => {
    slider.value = before;
    if (!waits) dispatch(); // it was taken away later: by the system, or by a second finger
    waits = false;
    slider.dispatchEvent(new Event("change"));
  });
  return slider;
}
