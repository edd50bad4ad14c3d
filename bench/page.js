// Runs in every page that bench/page.py opens, before the page's own scripts.
// Times are performance.now(): milliseconds from the start of the navigation.

window.bench = (() => {
  const PATIENCE_MS = 30_000;

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

  function afterPaint(tell) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    if (inFrame) port2.postMessage(null);
    else nativeFrame(() => port2.postMessage(null));
  }

  /** How many points the curve of the run in hand has in each of the two charts. */
  function points(host) {
    const paths = ["loss", "accuracy"].map((name) => host.querySelector(`[data-panel="${name}"] path.lf-current`));
    return paths.map((path) => (path?.getAttribute("d") ?? "").match(/[ML]/g)?.length ?? 0);
  }

  /** Calls `tell` with { drawn, painted, points } as soon as `host` shows a finished run
   * that is not among the first `runs`. */
  function whenShown(host, runs, tell) {
    const look = () => {
      const finished = host.dataset.state === "done" && Number(host.dataset.runs) > runs;
      if (!finished || points(host).includes(0)) return;
      observer.disconnect();
      const drawn = performance.now();
      afterPaint((painted) => tell({ drawn, painted, points: points(host) }));
    };
    const observer = new MutationObserver(look);
    observer.observe(host, { attributes: true, childList: true, subtree: true });
    look();
  }

  /** What `start` hands on; an error where nothing comes. */
  function inTime(start) {
    return new Promise((resolve, reject) => {
      start(resolve);
      setTimeout(() => reject(new Error(`nothing within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
  }

  const first = inTime((resolve) => {
    const lab = new MutationObserver(([{ target }]) => {
      lab.disconnect();
      whenShown(target, 0, resolve);
    });
    lab.observe(document, { attributeFilter: ["data-state"], subtree: true });
  });

  let control;
  for (const type of ["input", "change"]) {
    addEventListener(type, () => (control ??= performance.now()), { capture: true });
  }

  return {
    /** Resolves when the page's first curve is on the screen. */
    first,

    afterPaint,
    inTime,

    /** Wait for the next control event and for the curve that it leads to. */
    arm() {
      control = undefined;
      const host = document.querySelector(".livefit");
      const runs = Number(host.dataset.runs);
      this.shown = inTime((resolve) => whenShown(host, runs, (seen) => resolve({ ...seen, control })));
    },

    /** The page engine alone, on the page's own thread. */
    engine(settings) {
      const began = performance.now();
      const run = livefit.train(settings);
      return { ms: performance.now() - began, epochs: run.history.loss.length, loss: run.history.loss.at(-1) };
    },

    /** TensorFlow.js: the same layers, loss, optimizer and data; `X`, `y` as plain arrays. */
    async tensorflow(settings, X, y) {
      await tf.setBackend("cpu");
      const [inputs, classes] = [tf.tensor2d(X), tf.tensor2d(y, [y.length, 1])];
      const began = performance.now();
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
      const ms = performance.now() - began;
      tf.dispose([inputs, classes]);
      model.dispose();
      return { ms, epochs: history.loss.length, loss: history.loss.at(-1), version: tf.version.tfjs, backend: tf.getBackend() };
    },
  };
})();
