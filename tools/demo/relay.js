/** The kernel's widget in the hidden frame: it passes messages between the lecturer's
 * screen, which is the window around the frame, and the kernel. */

function initialize({ model }) {
  const origin = model.get("origin");
  const answered = ({ data, source, origin: from, ports: [port] }) => {
    if (source !== window.parent || from !== origin || data !== "livefit-line" || !port) return;
    window.removeEventListener("message", answered);
    port.onmessage = (event) => {
      try {
        model.send(event.data);
      } catch {
        // The kernel is gone: the screen knows it by the silence.
      }
    };
    model.on("msg:custom", (message) => port.postMessage(message));
  };
  window.addEventListener("message", answered);
  window.parent.postMessage("livefit-relay", origin);
}

export default { initialize };
