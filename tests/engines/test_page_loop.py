"""The loop in which the page engine trains hears a new setting after every epoch."""

from livefit.settings import make_settings
from tests import javascript

# A long run; when it has reported once, `next` is received. Returned: what is sent from
# then on, until nothing is left to do.
AFTER = """async ([long, next]) => {
    const sent = [];
    const loop = new livefit.TrainingLoop((message) => {
        if (sent.push(message) === 1 && next) loop.receive(next);
    });
    loop.receive({type: "data", data: livefit.patients});
    loop.receive({type: "train", id: 1, settings: long});
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return sent.slice(1);
}"""

LONG = make_settings(epochs=200, batch_size=1, nodes=128)  # some tenths of a second


def test_a_run_that_nobody_stops_goes_on_to_its_end():
    sent = javascript.call(AFTER, [LONG, None])
    assert len(sent) > 2
    assert len(sent[-1]["run"]["history"]["loss"]) == 200


def test_a_new_setting_ends_the_run_in_hand():
    new = {"type": "train", "id": 2, "settings": make_settings(epochs=3)}
    sent = javascript.call(AFTER, [LONG, new])
    assert {message["id"] for message in sent} == {2}
    assert len(sent[-1]["run"]["history"]["loss"]) == 3


def test_a_cancel_ends_the_run_in_hand():
    assert javascript.call(AFTER, [LONG, {"type": "cancel"}]) == []


def test_memory_is_used_again():
    """5,000 trainings: one arena of WebAssembly memory, and no growth to speak of."""
    grown = javascript.call(
        """(settings) => {
            let memories = 0;
            const Memory = WebAssembly.Memory;
            WebAssembly.Memory = class extends Memory {
                constructor(...options) { super(...options); memories++; }
            };
            for (let i = 0; i < 500; i++) livefit.train(settings);
            const before = process.memoryUsage().rss;
            for (let i = 0; i < 4500; i++) livefit.train(settings);
            return {memories, bytes: process.memoryUsage().rss - before};
        }""",
        make_settings(epochs=1),
    )
    assert grown["memories"] == 1
    assert grown["bytes"] < 30e6
