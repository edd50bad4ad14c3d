import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { Slices } from "../../src/ui/slices";

let frames: (() => void)[];
let now: number;
let drawn: string[];

/** A lab of three parts; each takes `ms`. */
function lab(ms: number): Slices {
  const part = (name: string) => () => {
    drawn.push(name);
    now += ms;
  };
  return new Slices(["a", "b", "c"].map(part), () => drawn.push("all"));
}

/** The next frame, its painting included. */
async function frame(): Promise<void> {
  const due = frames;
  frames = [];
  due.forEach((each) => each()); // a cancelled one is a hole
  await new Promise((resolve) => setTimeout(resolve)); // after the timers of the frame
}

/** Draw twice without a drag: the lab knows what a frame costs then. */
async function learn(slices: Slices): Promise<void> {
  for (let i = 0; i < 2; i++) {
    slices.draw(false);
    await frame();
  }
  drawn = [];
}

describe("drawing in slices", () => {
  beforeEach(() => {
    frames = [];
    drawn = [];
    now = 0;
    mock.method(performance, "now", () => now);
    Object.assign(globalThis, {
      requestAnimationFrame: (callback: () => void) => frames.push(callback),
      cancelAnimationFrame: (id: number) => delete frames[id - 1],
    });
  });
  afterEach(() => {
    mock.restoreAll();
    for (const name of ["requestAnimationFrame", "cancelAnimationFrame"])
      Reflect.deleteProperty(globalThis, name);
  });

  test("where a frame is long enough, a dragged control redraws all parts in it", async () => {
    const slices = lab(2);
    await learn(slices);
    slices.draw(true);
    slices.draw(true);
    assert.deepEqual(drawn, ["a", "b", "c", "all", "a", "b", "c", "all"]);
  });

  test("where it is too short, each frame draws a part, and the last change is drawn", async () => {
    const slices = lab(10);
    await learn(slices);
    slices.draw(true);
    assert.deepEqual(drawn, ["a"]);
    await frame();
    slices.draw(true);
    assert.deepEqual(drawn, ["a", "b"]);
    for (let i = 0; i < 5; i++) await frame();
    assert.deepEqual(drawn, ["a", "b", "c", "all", "a", "b", "c", "all"]);
  });

  test("a released control is drawn as a whole, whatever waits", async () => {
    const slices = lab(10);
    await learn(slices);
    slices.draw(true);
    slices.draw(false);
    await frame();
    await frame();
    assert.deepEqual(drawn, ["a", "a", "b", "c", "all"]);
  });
});
