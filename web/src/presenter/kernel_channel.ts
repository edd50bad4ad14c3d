/** The kernel channel of `make demo`: a WebSocket to the server that opened this page
 * (tools/demo/server.py). The messages are those of a notebook's kernel. */

import type { Transport } from "../training/kernel";
import type { FromKernel } from "../training/messages";
import { keepDemoKey } from "./storage";

type Handler = (message: unknown) => void;

/** Connect; undefined on a page that `make demo` has not opened, which asks for nothing.
 * `ended` is the error message sent to the labs when the socket closes. */
export function kernelChannel(ended: string): Transport | undefined {
  if (location.protocol !== "http:" || location.hostname !== "127.0.0.1") return undefined;
  const key = keepDemoKey(new URLSearchParams(location.search).get("demo"));
  if (!key) return undefined;
  const handlers = new Set<Handler>();
  const waiting: string[] = [];
  const receive = (message: FromKernel) => handlers.forEach((handler) => handler(message));
  const address = `ws://${location.host}/demo/channel?key=${encodeURIComponent(key)}`;
  const socket = new WebSocket(address);
  socket.onopen = () => waiting.forEach((text) => socket.send(text));
  socket.onmessage = ({ data }) => receive(JSON.parse(data) as FromKernel);
  socket.onclose = () => receive({ type: "error", id: null, message: ended });
  return {
    on: (_event, handler) => void handlers.add(handler),
    off: (_event, handler) => void handlers.delete(handler),
    send(message) {
      const text = JSON.stringify(message);
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(text);
      else socket.send(text);
    },
  };
}
