"""A lab as a widget in a notebook; the kernel's side of it is played by the test."""

from __future__ import annotations

from playwright.sync_api import Page

from livefit.engines import page_engine
from livefit.engines.page_engine import BUNDLE

VERSIONS = {"tensorflow": "2.21.0", "keras": "3.15.1"}
# The model keeps what is set, as a kernel does, and records what is sent.
MODEL = """([options, canSave]) => {
    const handlers = new Set();
    const notify = (event, ...given) => [...handlers]
        .filter(([name]) => name === event)
        .forEach(([, handler]) => handler(...given));
    const traits = {options, shelf: ""};
    const model = {
        get: name => traits[name],
        set: canSave && ((name, value) => {
            traits[name] = value;
            notify(`change:${name}`);
        }),
        save_changes: () => window.saved++,
        send: message => window.sent.push(message),
        on: (...pair) => handlers.add(pair),
        off: (event, handler) => handlers.forEach(
            pair => pair[1] === handler && handlers.delete(pair)),
    };
    const el = document.querySelector("main");
    Object.assign(window, {handlers, traits, saved: 0, sent: []});
    window.deliver = message => notify("msg:custom", message);
    window.show = () => { window.closeLab = livefit.widget.render({model, el}); };
    show();
}"""


class Kernel:
    """The kernel's end: messages from the lab, and answers to it."""

    def __init__(self, page: Page, options: dict, can_save: bool = True) -> None:
        self.page = page
        html = "<!doctype html><html lang=ko><body><main></main></body></html>"
        page.set_content(html)
        page.add_script_tag(path=BUNDLE)
        page.evaluate(MODEL, [options, can_save])

    def send(self, **message: object) -> None:
        self.page.evaluate("message => deliver(message)", message)

    def heard(self, *kinds: str) -> list[dict]:
        """Return the messages of these types that the lab has sent so far."""
        return self.page.evaluate(
            "kinds => sent.filter(message => kinds.includes(message.type))", kinds
        )

    def start(self) -> None:
        self.send(type="pong", engine="keras", versions=VERSIONS)
        self.send(type="ready")

    def next_request(self, known: int = 0) -> dict:
        """Wait for one more training than `known`; return the last."""
        self.page.wait_for_function(
            "known => sent.filter(m => m.type === 'train').length > known", arg=known
        )
        return self.heard("train")[-1]

    def next_parts(self, known: int) -> list[dict]:
        """Wait for one more part of a table than `known`; return all."""
        self.page.wait_for_function(
            "known => sent.filter(m => m.type === 'table').length > known", arg=known
        )
        return self.heard("table")

    def answer(self, request: dict, user_table=None, **changes: object) -> None:
        """Train as asked, with the page engine's numbers in Keras's name."""
        run = page_engine.train(request["settings"], user_table=user_table).to_json()
        number = request["id"]
        self.send(type="ack", id=number)
        for epoch in range(len(run["history"]["loss"])):
            logs = {name: series[epoch] for name, series in run["history"].items()}
            self.send(type="epoch", id=number, epoch=epoch, logs=logs)
        self.send(type="done", id=number, run={**run, "engine": "keras", **changes})
