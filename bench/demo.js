// Times on the lecturer's screen, taken inside the page (`demo.py`).

window.bench = (() => {
  const frame = () => new Promise(requestAnimationFrame);
  const stage = () => document.querySelector(".ls-stage");
  const number = () => /(\d+) \/ (\d+)/.exec(stage().querySelector(".ls-number").textContent).slice(1).map(Number);

  function press(...codes) {
    for (const code of codes) {
      const target = stage().contains(document.activeElement) ? document.activeElement : stage();
      target.dispatchEvent(new KeyboardEvent("keydown", { code, key: code, bubbles: true, cancelable: true }));
    }
  }

  /** Whether the first scene's five epochs are drawn by this engine. */
  function isDrawn(engine) {
    const line = stage().querySelector('[data-chart="loss"] path.ls-current');
    const name = stage().querySelector('[data-role="engine"]').textContent;
    return number()[0] === 1 && line !== null && line.getAttribute("d").split(/[ML]/).length === 6 && name.startsWith(engine);
  }

  /** The frame in which it is drawn is over when the next one begins. */
  async function painted(engine) {
    while (!isDrawn(engine)) await frame();
    await frame();
    await frame();
  }

  /** From the keys to the painted curve, in ms. */
  async function change(engine) {
    const began = performance.now();
    press("Home", "Space");
    await painted(engine);
    return performance.now() - began;
  }

  /** Run all scenes one after the other, so many times. */
  async function lecture(rounds) {
    press("Home");
    await frame();
    const [, count] = number();
    let missed = 0;
    for (let i = 0; i < rounds * count; i++) {
      press("Space");
      while (!stage().querySelector('[data-chart="loss"] path.ls-current')) await frame();
      press(i % count === count - 1 ? "Home" : "ArrowRight");
      await frame();
      await frame();
      if (number()[0] !== ((i + 1) % count) + 1) missed++;
    }
    return missed;
  }

  return { press, painted, change, lecture };
})();
