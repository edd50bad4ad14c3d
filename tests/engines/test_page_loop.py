"""The loop in which the page engine trains hears a new setting after every epoch."""

import pytest

from livefit.core.settings import make_settings
from tests import node

# A long run; when it has reported once, `next` is received. Returned: what is sent from
# then on, until nothing is left to do.
AFTER = """async ([long, next, seeds]) => {
    const sent = [];
    const loop = new (use('training/loop').TrainingLoop)((message) => {
        if (sent.push(message) === 1 && next) loop.receive(next);
    });
    loop.receive({type: "data", data: use('data/datasets').patients});
    const kind = seeds ? "fan" : "train";
    loop.receive({type: kind, id: 1, settings: long, seeds});
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return sent.slice(1);
}"""

LONG = make_settings(epochs=200, batch_size=1, nodes=128)  # some tenths of a second


def test_a_run_that_nobody_stops_goes_on_to_its_end():
    sent = node.call(AFTER, [LONG, None])
    assert len(sent) > 2
    assert len(sent[-1]["run"]["history"]["loss"]) == 200


def test_a_new_setting_ends_the_run_in_hand():
    new = {"type": "train", "id": 2, "settings": make_settings(epochs=3)}
    sent = node.call(AFTER, [LONG, new])
    assert {message["id"] for message in sent} == {2}
    assert len(sent[-1]["run"]["history"]["loss"]) == 3


def test_a_cancel_ends_the_run_in_hand():
    assert node.call(AFTER, [LONG, {"type": "cancel"}]) == []


# Many short runs: what is left of them has to report within the time that is watched.
SEEDS = list(range(20))
SHORT = make_settings(epochs=100)


def test_a_fan_that_nobody_stops_has_every_seed():
    sent = node.call(AFTER, [SHORT, None, SEEDS])
    assert {message["type"] for message in sent} == {"starts"}
    # Those of the first message are not among them.
    seeds = [start["seed"] for message in sent for start in message["starts"]]
    assert 0 < len(seeds) < 20
    assert seeds == SEEDS[-len(seeds) :]


def test_a_new_setting_ends_the_fan_in_hand():
    new = {"type": "fan", "id": 2, "settings": make_settings(), "seeds": SEEDS}
    sent = node.call(AFTER, [SHORT, new, SEEDS])
    assert {message["id"] for message in sent} == {2}
    assert sum(len(message["starts"]) for message in sent) == 20


def test_a_cancel_ends_the_fan_in_hand():
    assert node.call(AFTER, [SHORT, {"type": "cancel"}, SEEDS]) == []


@pytest.mark.slow
def test_memory_is_used_again():
    """5,000 trainings: one arena of WebAssembly memory, and no growth to speak of."""
    grown = node.call(
        """(settings) => {
            let memories = 0;
            const Memory = WebAssembly.Memory;
            WebAssembly.Memory = class extends Memory {
                constructor(...options) { super(...options); memories++; }
            };
            process.getBuiltinModule("v8").setFlagsFromString("--expose-gc");
            const gc = process.getBuiltinModule("vm").runInNewContext("gc");
            const used = () => {
                gc();
                const {heapUsed, external} = process.memoryUsage();
                return heapUsed + external;
            };
            for (let i = 0; i < 500; i++) use('main').train(settings);
            const before = used();
            for (let i = 0; i < 4500; i++) use('main').train(settings);
            WebAssembly.Memory = Memory;
            return {memories, bytes: used() - before};
        }""",
        make_settings(epochs=1),
    )
    assert grown["memories"] <= 1  # an earlier test may have left one
    assert grown["bytes"] < 1e6
