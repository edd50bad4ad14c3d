/** What the bundle does in a worker. */

import { TrainingLoop } from "./loop";
import type { ToWorker } from "./messages";

/** Train for whoever started this worker. */
export function work(): void {
  const loop = new TrainingLoop((message) => postMessage(message));
  self.onmessage = (event: MessageEvent<ToWorker>) => loop.receive(event.data);
}
