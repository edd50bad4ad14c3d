// Runs in every page that bench/lab.py opens, after page.js: what a hand does for longer.

{
  const host = () => document.querySelector(".livefit");
  const nextFrame = () => new Promise(requestAnimationFrame);

  Object.assign(window.bench, {
    /** Note the time of every frame from now on. */
    watchFrames() {
      const times = (this.frames = []);
      const look = (time) => {
        times.push(time);
        if (times === this.frames) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },

    /** Milliseconds from each of those frames to the next; the watch is over. */
    frameGaps() {
      const times = this.frames;
      this.frames = undefined;
      return times.slice(1).map((time, i) => time - times[i]);
    },

    /** Move a slider `times` times, each time after the run of the last; the settings
     * go around. Hands on how many runs were finished. */
    async retrain(name, values, times) {
      const slider = host().querySelector(`[data-setting="${name}"] input[type="range"]`);
      const runs = () => Number(host().dataset.runs);
      const first = runs();
      for (let i = 0; i < times; i++) {
        const before = runs();
        slider.value = String(values[i % values.length]);
        slider.dispatchEvent(new Event("input", { bubbles: true }));
        do await nextFrame();
        while (runs() === before);
      }
      return runs() - first;
    },

    /** Wait for the next click and for the complete fan that it leads to. */
    armFan(starts) {
      let clicked;
      addEventListener("click", () => (clicked = performance.now()), { capture: true, once: true });
      this.fan = this.inTime((resolve) => {
        const panel = host().querySelector('[data-panel="luck"]');
        const observer = new MutationObserver(() => {
          const lines = panel.querySelector("path.lf-sweep-b")?.getAttribute("d").match(/M/g);
          if (lines?.length !== starts || panel.querySelector('[data-action="save-sweep"]').disabled) return;
          observer.disconnect();
          const drawn = performance.now() - clicked;
          this.afterPaint((painted) => resolve({ drawn, painted: painted - clicked }));
        });
        observer.observe(panel, { attributes: true, childList: true, subtree: true });
      });
    },

    /** TensorFlow Playground's network: one pass over all rows is an epoch, as its
     * `oneStep` does it. The rows left at the end are a batch too, as they are for us. */
    playground({ nodes, epochs, batch_size }, X, y) {
      const { buildNetwork, forwardProp, backProp, updateWeights, Activations, Errors } = playground;
      const began = performance.now();
      const ids = X[0].map((_, i) => `x${i}`);
      const network = buildNetwork([ids.length, nodes, 1], Activations.RELU, Activations.SIGMOID, null, ids);
      let updates = 0;
      for (let epoch = 0; epoch < epochs; epoch++) {
        X.forEach((row, i) => {
          forwardProp(network, row);
          backProp(network, y[i], Errors.SQUARE);
          if ((i + 1) % batch_size !== 0 && i + 1 < X.length) return;
          updateWeights(network, 0.001, 0);
          updates++;
        });
      }
      const ms = performance.now() - began;
      return { ms, updates, output: forwardProp(network, X[0]) };
    },
  });
}
