// Times on the lecturer's screen, taken inside the page (`demo.py`).

window.bench = (() => {
  const frame = () => new Promise(requestAnimationFrame);
  const stage = () => document.querySelector(".ls-stage");
  const curve = () => stage().querySelector('[data-chart="loss"] path.ls-current');

  function press(...codes) {
    for (const code of codes)
      stage().dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true }));
  }

  /** Wait until the first scene's five epochs, drawn by this engine, are painted. */
  async function painted(engine) {
    const name = stage().querySelector('[data-role="engine"]');
    const isDrawn = () =>
      stage().dataset.scene === "1" &&
      curve()?.getAttribute("d").split(/[ML]/).length === 6 &&
      name.textContent.startsWith(engine);
    while (!isDrawn()) await frame();
    await frame(); // the frame in which it is drawn is over
    await frame(); // when the next one begins
  }

  /** From the keys to the painted curve, in ms. */
  async function change(engine) {
    const began = performance.now();
    press("Home", "Space");
    await painted(engine);
    return performance.now() - began;
  }

  /** Run `count` scenes so many times; how many keys did not show their scene. */
  async function lecture(rounds, count) {
    let missed = 0;
    for (let i = 0; i < rounds * count; i++) {
      press(i % count === 0 ? "Home" : "ArrowRight", "Space");
      await frame();
      await frame();
      while (!curve()) await frame();
      if (stage().dataset.scene !== String((i % count) + 1)) missed++;
    }
    return missed;
  }

  return { press, painted, change, lecture };
})();
