"""The shelf of runs without a screen: what it holds, says, exports and reads back."""

import csv
import io
import json
import random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from livefit.core.settings import make_settings, table
from livefit.engines import page_engine
from tests import node

# Steps such as ["add", run] or ["remove", [1]] in turn; the shelf after them, with what
# it says of each row and in which order it shows them.
PLAY = """({steps, text}) => {
    const model = use('panels/run_history/model');
    let shelf = model.parseHistory(text).runHistory;
    for (const [, run] of steps.filter(([name]) => name === "add"))
        run.history.loss = run.history.loss.map((loss) => loss ?? NaN);
    for (const [name, ...given] of steps) shelf = model[name](shelf, ...given);
    const rows = shelf.rows;
    return {
        rows,
        removed: shelf.removed.map((row) => row.number),
        changes: rows.map((row) => model.describeChange(rows, row)),
        sorted: model.sorted(shelf).map((row) => row.number),
        csv: model.toCsv(shelf),
        json: model.toJson(shelf),
    };
}"""

READ = """(texts) => texts.map((text) => {
    const model = use('panels/run_history/model');
    const {runHistory: shelf, lost} = model.parseHistory(text);
    const again = model.parseHistory(model.toJson(shelf));
    const stable = model.toJson(again.runHistory) === model.toJson(shelf);
    for (const row of model.sorted(shelf))
        model.describeChange(shelf.rows, row);
    model.toCsv(shelf);
    return {
        stable, lost, again: again.lost,
        numbers: shelf.rows.map((row) => row.number),
        pins: shelf.rows.map((row) => row.pin).filter(Boolean),
        settings: shelf.rows.map((row) => row.run.settings),
    };
})"""


def run(engine="page", loss=0.5, **values):
    """A finished run, made by hand: its numbers follow from its arguments."""
    complete = make_settings(**values)
    series = [1.0] * (complete["epochs"] - 1)
    return {
        "engine": engine,
        "settings": complete,
        "history": {"loss": [*series, loss], "accuracy": [*series, 0.85]},
        "confusion": {"tp": 1, "fn": 69, "fp": 2, "tn": 398},
        "auc": 0.6,
        "updates": 150,
        "seconds": 0.01,
    }


def play(*steps, text=""):
    return node.call(PLAY, {"steps": [list(step) for step in steps], "text": text})


def adds(*runs):
    return [("add", each) for each in runs]


def numbers(shelf):
    return [row["number"] for row in shelf["rows"]]


class TestChanges:
    def test_one_thing_several_things_and_none(self):
        shelf = play(
            *adds(
                run(),
                run(nodes=8),
                run(nodes=9, inputs="scaled"),
                run(nodes=9, inputs="scaled", loss=0.4),
            )
        )
        assert [change["kind"] for change in shelf["changes"]] == [
            "first",
            "one",
            "several",
            "same",
        ]
        assert shelf["changes"][1] == {
            "kind": "one",
            "than": 1,
            "settings": [{"name": "nodes", "from": 30, "to": 8}],
        }

    def test_each_engine_is_compared_with_itself(self):
        shelf = play(*adds(run(), run("keras"), run(nodes=8), run("keras", nodes=8)))
        assert [change["kind"] for change in shelf["changes"]] == [
            "first",
            "first",
            "one",
            "one",
        ]
        assert [change.get("than") for change in shelf["changes"]][2:] == [1, 2]

    def test_the_same_run_twice_in_a_row_is_one(self):
        lost = run(nodes=9, loss=None)
        shelf = play(*adds(run(), run(), run(nodes=8), run(), lost, lost))
        assert numbers(shelf) == [1, 2, 3, 4]


class TestRows:
    def test_removed_rows_come_back_in_their_places(self):
        steps = adds(*(run(nodes=n) for n in (1, 2, 3, 4)))
        gone = play(*steps, ("remove", [2, 3]))
        assert numbers(gone) == [1, 4]
        assert gone["removed"] == [2, 3]
        back = play(*steps, ("remove", [2, 3]), ("add", run(nodes=5)), ("undo",))
        assert numbers(back) == [1, 2, 3, 4, 5]
        assert numbers(play(*steps, ("remove", [2]), ("remove", [9]), ("undo",))) == [
            1,
            2,
            3,
            4,
        ]

    def test_two_pins_and_no_third(self):
        steps = [
            *adds(run(nodes=1), run(nodes=2), run(nodes=3)),
            ("togglePin", 2),
            ("togglePin", 1),
        ]
        pins = lambda *more: [row["pin"] for row in play(*steps, *more)["rows"]]  # noqa: E731
        assert pins() == [2, 1, 0]
        assert pins(("togglePin", 3)) == [2, 1, 0]
        assert pins(("togglePin", 2), ("togglePin", 3)) == [2, 0, 1]
        # A pin given to another meanwhile is not given twice.
        assert pins(("remove", [2]), ("togglePin", 3), ("undo",)) == [2, 0, 1]

    def test_the_oldest_without_a_pin_go(self):
        steps = adds(*(run(seed=seed) for seed in range(200)))
        more = adds(*(run(seed=seed) for seed in range(200, 205)))
        shelf = play(*steps, ("togglePin", 2), *more)
        assert numbers(shelf) == [2, *range(7, 206)]
        assert len(numbers(play(*steps, ("remove", [1]), *more, ("undo",)))) == 200

    def test_sorted_by_a_column_and_back(self):
        steps = adds(
            run(nodes=1, loss=0.5),
            run(nodes=2, loss=None),
            run("keras", nodes=3, loss=0.3),
            run(nodes=4, loss=0.4),
        )
        order = lambda *more: play(*steps, *more)["sorted"]  # noqa: E731
        assert order() == [4, 3, 2, 1]
        assert order(("sortBy", "loss")) == [3, 4, 1, 2]
        assert order(("sortBy", "loss"), ("sortBy", "loss")) == [1, 4, 3, 2]
        assert order(("sortBy", "engine")) == [3, 1, 2, 4]


class TestText:
    def test_csv_holds_settings_and_figures(self):
        real = page_engine.train(make_settings(validation_split=0.2)).to_json()
        shelf = play(*adds(run(), real, run(epochs=3, loss=None)))
        first, second, third = csv.DictReader(io.StringIO(shelf["csv"]))
        assert first["changed"] == ""
        assert first["learning_rate"] == ""
        assert set(table()) <= set(first)
        assert second["changed"] == "validation_split"
        assert float(second["loss"]) == real["history"]["loss"][-1]
        assert float(second["val_accuracy"]) == real["history"]["val_accuracy"][-1]
        assert float(second["auc"]) == real["auc"]
        assert int(second["tp"]) == real["confusion"]["tp"]
        assert float(second["baseline"]) == 400 / 470
        assert third["changed"] == "epochs validation_split"
        assert third["loss"] == "NaN"

    def test_csv_holds_what_was_predicted(self):
        drawn = {"ask": "curve", "value": [1.5, 1, 0.5, 0.5, 0.5]}
        found = {"ask": "found", "value": 20}
        steps = [("add", run()), ("add", run(nodes=1), found)]
        shelf = play(*steps, ("add", run(nodes=2), drawn))
        first, second, third = csv.DictReader(io.StringIO(shelf["csv"]))
        assert (first["asked"], first["predicted"]) == ("", "")
        assert (second["asked"], second["predicted"]) == ("found", "20")
        assert (third["asked"], third["predicted"]) == ("curve", "1.5 1 0.5 0.5 0.5")

    def test_a_shelf_kept_before_there_were_predictions_is_read(self):
        old = json.dumps(
            {"version": 1, "rows": [{"number": 3, "pin": 0, "run": run()}]}
        )
        assert numbers(play(text=old)) == [3]
        assert "prediction" not in play(text=old)["rows"][0]

    def test_a_bad_prediction_is_dropped_and_the_run_stays(self):
        bad = [
            5,
            {"ask": "found", "value": -1},
            {"ask": "found", "value": 1.5},
            {"ask": "accuracy", "value": 2},
            {"ask": "accuracy", "value": None},
            {"ask": "loss", "value": "sideways"},
            {"ask": "curve", "value": [1, 2]},  # the run has five epochs
            {"ask": "curve", "value": [1, 2, 3, 4, "5"]},
        ]
        rows = [
            {"number": i + 1, "pin": 0, "run": run(), "prediction": each}
            for i, each in enumerate(bad)
        ]
        read = play(text=json.dumps({"version": 1, "rows": rows}))["rows"]
        assert len(read) == len(bad)
        assert not any("prediction" in row for row in read)

    def test_the_same_run_with_another_prediction_is_another_row(self):
        predictions = [{"ask": "found", "value": value} for value in (1, 1, 2)]
        steps = [("add", run(), each) for each in predictions]
        assert [row["prediction"] for row in play(*steps)["rows"]] == predictions[1:]
        assert len(play(*steps, ("add", run()))["rows"]) == 2

    def test_kept_and_read_again_it_is_the_same(self):
        prediction = {"ask": "loss", "value": "same", "from": 0.5}
        steps = [("add", run()), ("add", run(nodes=4, loss=None), prediction)]
        steps = [*steps, ("togglePin", 2)]
        kept = play(*steps)
        again = play(text=kept["json"])
        assert again["rows"] == kept["rows"]
        assert numbers(play(("add", run(nodes=5)), text=kept["json"])) == [1, 2, 3]

    def test_what_is_no_run_is_left_out_and_counted(self):
        good = json.loads(play(*adds(run(), run(nodes=4)))["json"])
        bad = [
            {"number": 1.5},
            {"number": -1},
            {"number": 1e300},
            {"number": good["rows"][1]["number"]},
            {"run": None},
            {"run": {**run(), "engine": "abacus"}},
            {"run": {**run(), "settings": {"nodes": 999}}},
            {"run": {**run(), "settings": {"__proto__": 1}}},
            {"run": {**run(), "history": {"loss": [1] * 5}}},
            {"run": {**run(), "history": {"loss": [1], "accuracy": [1]}}},
            {"run": {**run(), "history": {"loss": ["1"] * 5, "accuracy": [1] * 5}}},
            {"run": {**run(), "confusion": {"tp": 1, "fn": 2, "fp": 3}}},
            {"run": {**run(), "seconds": "long"}},
        ]
        rows = [*good["rows"], *({**good["rows"][0], "number": 9, **b} for b in bad)]
        texts = [json.dumps({"version": 1, "rows": rows}), '{"version": 2}', "x", ""]
        mixed, *others = node.call(READ, texts)
        assert mixed["numbers"] == [1, 2]
        assert mixed["lost"] == len(bad)
        assert [each["lost"] for each in others] == [1, 1, 0]


def mutated(text, chance):
    """A kept text with some of its values exchanged, or cut and scratched as text."""
    document = json.loads(text)
    for _ in range(chance.randint(0, 2)):
        place, key = document, None
        while isinstance(place, dict | list) and place:
            holder = place
            key = chance.choice(
                list(place) if isinstance(place, dict) else range(len(place))
            )
            place = holder[key]
            if chance.random() < 0.1:
                break
        if key is not None:
            junk = [None, -1, 0, 2, 1.5, 1e300, "x", "", [], {}, True, [[]], "page"]
            holder[key] = chance.choice(junk)
    text = json.dumps(document)
    for _ in range(chance.choice([0, 0, 0, 0, 1, 3])):
        at = chance.randrange(len(text))
        text = (
            text[:at] + chance.choice(["", "0", '"', "}", "\0", "🧪"]) + text[at + 1 :]
        )
    return text[: chance.randint(0, len(text))] if chance.random() < 0.1 else text


KEPT = {
    "version": 1,
    "rows": [
        {
            "number": 1,
            "pin": 2,
            "prediction": {"ask": "curve", "value": [1.5, 0.5]},
            "run": run(epochs=2),
        },
        {
            "number": 2,
            "pin": 1,
            "prediction": {"ask": "loss", "value": "lower", "from": 0.5},
            "run": run("keras", epochs=1, nodes=4),
        },
        {"number": 5, "pin": 0, "run": run(epochs=3)},
    ],
}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@settings(
    max_examples=25, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
)
@given(st.integers(0, 2**32), st.lists(ANY_JSON | st.text(), max_size=20))
def test_any_kept_text_gives_a_shelf(seed, others):
    """25 batches of some 200 texts, most of them nearly right."""
    chance = random.Random(seed)
    texts = [mutated(json.dumps(KEPT), chance) for _ in range(200)]
    texts += [each if isinstance(each, str) else json.dumps(each) for each in others]
    texts += [json.dumps({"version": 1, "rows": each}) for each in others]
    read = node.call(READ, texts)
    for each in read:
        assert each["stable"]
        assert each["again"] == 0
        assert each["numbers"] == sorted(set(each["numbers"]))
        assert len(each["pins"]) == len(set(each["pins"])) <= 2
        for values in each["settings"]:
            assert make_settings(**values) == values


def test_most_of_those_texts_hold_runs():
    """The mutations are mild enough that the property is not about empty shelves."""
    texts = [mutated(json.dumps(KEPT), random.Random(seed)) for seed in range(300)]
    read = node.call(READ, texts)
    held = [len(each["numbers"]) for each in read]
    assert held.count(0) < 200
    assert held.count(2) > 20


def test_deep_and_long_texts_are_survived():
    texts = ["[" * 200_000, "1" * 1_000_000, '{"version":1,"rows":' + "[" * 100_000]
    assert [each["lost"] for each in node.call(READ, texts)] == [1, 1, 1]
