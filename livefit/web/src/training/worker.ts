/** Entry of the worker's own bundle. */

import { TrainingLoop } from "./loop";
import type { ToWorker } from "./messages";

const loop = new TrainingLoop((message) => postMessage(message));
self.onmessage = (event: MessageEvent<ToWorker>) => loop.receive(event.data);
