// Runs in every page that bench/page.py opens, before the page's own scripts.
// Times are performance.now(): milliseconds from the start of the navigation.

window.bench = (() => {
  const PATIENCE_MS = 30_000;
  const host = () => document.querySelector(".livefit");
  const slider = (name) => host().querySelector(`[data-setting="${name}"] input[type="range"]`);

  // A paint has no event of its own. A message that is posted inside a frame is delivered
  // when the frame's style, layout and paint are over.
  let inFrame = false;
  const nativeFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    nativeFrame((time) => {
      inFrame = true;
      try {
        callback(time);
      } finally {
        queueMicrotask(() => (inFrame = false));
      }
    });

  function afterPaint(resolve) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    if (inFrame) port2.postMessage(null);
    else nativeFrame(() => port2.postMessage(null));
  }

  /** How many points the current run's curve has in each of the two charts. */
  function points(lab) {
    const paths = ["loss", "accuracy"].map((name) => lab.querySelector(`[data-panel="${name}"] path.lf-current`));
    return paths.map((path) => (path?.getAttribute("d") ?? "").match(/[ML]/g)?.length ?? 0);
  }

  /** Whether `lab` shows a finished run that is not among the first `runs`. */
  const finished = (lab, runs) =>
    lab.dataset.state === "done" && Number(lab.dataset.runs) > runs && !points(lab).includes(0);

  /** Call `resolve` with { painted, points } when `isShown(lab)`. */
  function whenShown(lab, isShown, resolve) {
    const look = () => {
      if (!isShown(lab)) return;
      observer.disconnect();
      afterPaint((painted) => resolve({ painted, points: points(lab) }));
    };
    const observer = new MutationObserver(look);
    observer.observe(lab, { attributes: true, childList: true, subtree: true });
    look();
  }

  /** A promise that is rejected where `start` does not resolve it in time. */
  function inTime(start) {
    return new Promise((resolve, reject) => {
      start(resolve);
      setTimeout(() => reject(new Error(`nothing within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
  }

  function move(name, value) {
    slider(name).value = String(value);
    slider(name).dispatchEvent(new Event("input", { bubbles: true }));
  }

  return {
    /** Resolves when the page's first curve is painted. */
    first: inTime((resolve) => {
      const lab = new MutationObserver(([{ target }]) => {
        lab.disconnect();
        whenShown(target, (lab) => finished(lab, 0), resolve);
      });
      lab.observe(document, { attributeFilter: ["data-state"], subtree: true });
    }),

    /** Move a slider to a value; hands on { painted, points }, the time from the move to the new
     * curves where the value is their number of epochs, else to the whole lab. */
    async change(name, value) {
      const runs = Number(host().dataset.runs);
      const isShown = (lab) =>
        name === "epochs" ? points(lab).every((count) => count === value) : finished(lab, runs);
      const shown = inTime((resolve) => whenShown(host(), isShown, resolve));
      const begin = performance.now();
      move(name, value);
      const at = await shown;
      return { ...at, painted: at.painted - begin };
    },

    /** Move a slider up and down: one event a frame, as Chromium hands on the moves of a
     * mouse. Hands on the time from each frame to the next. `alone`: the lab hears nothing. */
    drag(name, seconds, alone = false) {
      const silence = (event) => alone && event.stopPropagation();
      addEventListener("input", silence, true);
      const { min, max } = slider(name);
      return new Promise((resolve) => {
        const times = [];
        const step = (time) => {
          times.push(time);
          const passed = (time - times[0]) / 1000;
          if (passed > seconds) {
            removeEventListener("input", silence, true);
            slider(name).dispatchEvent(new Event("change", { bubbles: true })); // it is let go of
            return resolve(times.slice(1).map((each, i) => each - times[i]));
          }
          const swing = (1 + Math.sin(2 * passed)) / 2;
          move(name, Math.round(Number(min) + swing * (Number(max) - Number(min))));
          nativeFrame(step);
        };
        nativeFrame(step);
      });
    },

    /** Wait for the next click and for the sweep of that many seeds that it leads to. */
    armSweep(seeds) {
      let clicked;
      addEventListener("click", () => (clicked = performance.now()), { capture: true, once: true });
      this.sweep = inTime((resolve) => {
        const panel = host().querySelector('[data-panel="luck"]');
        const observer = new MutationObserver(() => {
          const lines = panel.querySelector("path.lf-sweep-b")?.getAttribute("d").match(/M/g);
          if (lines?.length !== seeds || panel.querySelector('[data-action="save-sweep"]').disabled) return;
          observer.disconnect();
          afterPaint((painted) => resolve(painted - clicked));
        });
        observer.observe(panel, { attributes: true, childList: true, subtree: true });
      });
    },

    /** The page engine alone, on the page's own thread. */
    engine(settings) {
      const begin = performance.now();
      const run = livefit.train(settings);
      return { ms: performance.now() - begin, epochs: run.history.loss.length };
    },

    /** TensorFlow.js: the same layers, loss, optimizer and data; `X`, `y` as plain arrays. */
    async tensorflow(settings, X, y) {
      await tf.setBackend("cpu");
      const [inputs, classes] = [tf.tensor2d(X), tf.tensor2d(y, [y.length, 1])];
      const begin = performance.now();
      const model = tf.sequential();
      model.add(tf.layers.dense({ units: settings.nodes, activation: settings.activation, inputShape: [X[0].length] }));
      model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
      model.compile({ loss: "binaryCrossentropy", optimizer: settings.optimizer, metrics: ["accuracy"] });
      const { history } = await model.fit(inputs, classes, {
        epochs: settings.epochs,
        batchSize: settings.batch_size,
        yieldEvery: "never", // as fast as it can
        verbose: 0,
      });
      const ms = performance.now() - begin;
      tf.dispose([inputs, classes]);
      model.dispose();
      return { ms, epochs: history.loss.length };
    },
  };
})();
