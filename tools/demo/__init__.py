"""`make demo`: the lecturer's screen, with Keras behind it.

The server hands out the built book and, under /demo/channel, the kernel channel: a
WebSocket that carries the messages between a lab and its kernel. Its two ends are those
of a notebook: `KernelTrainer` (web/src/training/kernel.ts) on the screen, `Session`
(livefit/notebook/kernel_session.py) and its Keras process in the server.
"""
