"""`lab(...)`: its checks, its output, and what it says to a front end."""

import html
import json
import queue
import re

import numpy as np
import pytest

from livefit import ask
from livefit.core.settings import SettingError, defaults, listed_controls, make_settings
from livefit.data.user_table import TableError, to_json
from livefit.engines import page_engine
from livefit.engines.keras_process import KerasWorker
from livefit.notebook.kernel_session import Session
from livefit.notebook.lab import PANELS, lab

PATIENCE = 300  # seconds; a busy machine loads TensorFlow in a hundred


def options_in(page):
    """Return the options that the lab's HTML holds, read as a browser reads them."""
    (value,) = re.findall(r'<div class="livefit" data-livefit="([^"]*)">', page)
    return json.loads(html.unescape(value))


class TestArguments:
    def test_none_given_shows_the_patients_controls_and_the_lectures_settings(self):
        shown = lab()

        assert shown.controls == listed_controls(make_settings())
        assert {"nodes", "class_weight", "seed"} <= set(shown.controls)
        assert shown.settings == {}
        assert shown.options["version"] == 1

    def test_controls_keep_their_order_and_settings_equal_to_the_lectures_drop_out(
        self,
    ):
        shown = lab("epochs", "nodes", nodes=8, epochs=5.0, show=["network"])

        assert shown.options == {
            "version": 1,
            "controls": ["epochs", "nodes"],
            "settings": {"nodes": 8},
            "show": ["network"],
            "language": "ko",
        }

    @pytest.mark.parametrize("panel", PANELS)
    def test_one_panel_may_stand_without_a_list(self, panel):
        assert lab(show=panel).show == (panel,)

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ((["node"], {}), ["node", "nodes", "batch_size"]),
            (([["nodes"]], {}), ["nodes", "batch_size"]),
            (([], {"nodes": 129}), ["노드 수", "129", "1", "128"]),
            (([], {"language": "en", "loss": "mse"}), ["Loss", "mean_squared_error"]),
        ],
    )
    def test_a_bad_control_or_setting_is_named_with_what_is_allowed(
        self, arguments, words
    ):
        controls, settings = arguments
        with pytest.raises(SettingError) as error:
            lab(*controls, **settings)
        for word in words:
            assert word in str(error.value)

    @pytest.mark.parametrize("bad", ["graph", None, ["network", 3]])
    def test_a_bad_panel_is_named_with_what_is_allowed(self, bad):
        with pytest.raises(ValueError, match="network, batches, loss_shape"):
            lab(show=bad)

    def test_a_bad_language_is_named_with_what_is_allowed(self):
        with pytest.raises(ValueError, match="'fr'.*ko, en"):
            lab(language="fr")


class TestQuestion:
    def test_it_goes_along_with_the_options_and_only_where_there_is_one(self):
        shown = lab("nodes", question=ask("found", nodes=1.0), epochs=7)

        assert shown.options["question"] == {"ask": "found", "change": {"nodes": 1}}
        assert options_in(shown.to_html()) == shown.options
        assert "question" not in lab("nodes").options

    def test_a_plain_dict_will_do(self):
        plain = {"ask": "curve", "change": {"epochs": 20}, "text": "How?"}
        shown = lab(question=plain)

        assert shown == lab(question=ask("curve", epochs=20, text="How?"))
        assert shown.options["question"] == plain
        assert lab(question={"ask": "curve"}) == lab(question=ask("curve"))

    @pytest.mark.parametrize(
        ("question", "words"),
        [
            (ask("recall"), ['"recall"', "found, accuracy, loss, curve"]),
            (ask("found", nodes=8), ["nodes=8"]),  # the lab starts with 8
            ("found", ['"found"', 'ask("found", nodes=1)']),
        ],
    )
    def test_what_cannot_be_asked_is_explained(self, question, words):
        with pytest.raises(ValueError, match=re.escape(words[0])) as error:
            lab(question=question, nodes=8)
        for word in words:
            assert word in str(error.value)

    def test_in_english_too(self):
        with pytest.raises(ValueError, match='ask cannot be "recall"'):
            lab(question=ask("recall"), language="en")
        with pytest.raises(SettingError, match="starts with nodes=30"):
            lab(question=ask("found", nodes=30), language="en")


class TestOutput:
    @pytest.mark.parametrize(
        "text",
        [
            "lab('nodes', question=ask('found', nodes=1))",
            "lab('nodes', nodes=8, question=ask('curve', text=\"왜?\"))",
        ],
    )
    def test_text_of_a_question_is_the_call_itself(self, text):
        assert repr(eval(text)) == text.replace('"', "'")

    def test_text_is_the_call_itself(self):
        text = 'lab("nodes", "epochs", nodes=8, show=["network"], language="en")'
        text = text.replace('"', "'")

        assert repr(eval(text)) == text

    def test_html_holds_the_options_and_says_how_to_wake_the_lab(self):
        shown = lab("nodes", nodes=8)

        page = shown.to_html()

        assert options_in(page) == shown.options
        assert "셀을 실행" in page

    def test_without_a_kernel_the_bundle_holds_no_widget(self):
        data, about = lab("nodes")._repr_mimebundle_()

        assert set(data) == {"text/plain", "text/html"}
        assert about == {}


class Client:
    """The front end's side of a session: what the kernel has sent."""

    def __init__(self, worker, user_table=None):
        self._messages = queue.Queue()
        self.session = Session(self._messages.put, worker, "ko", user_table=user_table)

    def next(self):
        return self._messages.get(timeout=PATIENCE)

    def until(self, kind):
        """Return the messages up to the first of this type."""
        messages = [self.next()]
        while messages[-1]["type"] != kind:
            messages.append(self.next())
        return messages

    def train(self, number, **settings):
        self.session.receive(
            {"type": "train", "id": number, "settings": make_settings(settings)}
        )

    def send_table(self, number, value, size=10**9):
        """Send a table as JSON text in parts of this size, each after the last."""
        text = json.dumps(value)
        parts = [text[at : at + size] for at in range(0, len(text), size)]
        for part, piece in enumerate(parts):
            message = {"type": "table", "id": number, "part": part, "text": piece}
            self.session.receive(message | {"parts": len(parts)})
            if part < len(parts) - 1:
                assert self.next() == {"type": "table", "id": number}
        return self.next()


@pytest.fixture(scope="module")
def worker():
    worker = KerasWorker()
    yield worker
    worker.close()


@pytest.fixture
def client(worker):
    return Client(worker)


@pytest.mark.slow
class TestMessages:
    def test_a_ping_is_answered_at_once_and_again_when_keras_is_warm(self, client):
        client.session.receive({"type": "ping"})

        pong, ready = client.next(), client.next()
        assert (pong["type"], pong["engine"]) == ("pong", "keras")
        assert re.match(r"\d+\.\d+", pong["versions"]["tensorflow"])
        assert re.match(r"\d+\.\d+", pong["versions"]["keras"])
        assert ready == {"type": "ready"}

    def test_a_run_is_acknowledged_streamed_and_done(self, client):
        client.train(7)

        ack, *epochs, done = client.until("done")

        assert ack == {"type": "ack", "id": 7}
        assert [message["epoch"] for message in epochs] == [0, 1, 2, 3, 4]
        assert {message["id"] for message in [*epochs, done]} == {7}
        assert done["run"]["settings"] == defaults()
        assert done["run"]["history"]["loss"] == [m["logs"]["loss"] for m in epochs]

    def test_a_new_run_silences_the_one_before(self, client):
        client.train(1, epochs=200, batch_size=1)
        client.until("epoch")
        client.train(2)
        client.train(3, nodes=8)

        messages = client.until("done")

        last_ack = messages.index({"type": "ack", "id": 3})
        assert {m["id"] for m in messages[last_ack:]} == {3}
        kinds = [(m["type"], m["id"]) for m in messages if m["type"] != "epoch"]
        assert kinds == [
            ("cancelled", 1),
            ("ack", 2),
            ("cancelled", 2),
            ("ack", 3),
            ("done", 3),
        ]

    def test_a_cancelled_run_says_so_once_and_then_nothing(self, client):
        client.train(4, epochs=200, batch_size=1)
        client.until("epoch")
        client.session.receive({"type": "cancel", "id": 3})  # another one's
        client.session.receive({"type": "cancel", "id": 4})
        assert client.until("cancelled")[-1]["id"] == 4

        client.session.receive({"type": "cancel", "id": 4})
        client.train(5)

        assert {m["id"] for m in client.until("done")} == {5}

    def test_a_client_that_is_gone_leaves_no_run_behind(self, client):
        client.train(1, epochs=200, batch_size=1)
        client.until("epoch")

        client.session.close()

        assert not client.session.busy
        assert client.until("cancelled")[-1]["id"] == 1

    def test_two_labs_share_the_worker_and_cancel_only_their_own_runs(
        self, worker, client
    ):
        other = Client(worker)
        client.train(1, epochs=200, batch_size=8)
        other.train(1)

        client.session.receive({"type": "cancel", "id": 1})

        assert client.until("cancelled")[-1] == {"type": "cancelled", "id": 1}
        assert other.until("done")[-1]["run"]["settings"] == defaults()

    @pytest.mark.parametrize(
        ("language", "words"), [("ko", "노드 수"), ("en", "Nodes")]
    )
    def test_a_bad_setting_is_explained_and_the_run_before_goes_on(
        self, client, language, words
    ):
        client.train(1)
        settings = {**defaults(), "nodes": 500}
        client.session.receive(
            {"type": "train", "id": 2, "settings": settings, "language": language}
        )

        error = client.until("error")[-1]
        assert error["id"] == 2
        for word in (words, "nodes", "500", "128"):
            assert word in error["message"]
        assert client.until("done")[-1]["id"] == 1

    @pytest.mark.parametrize(
        ("content", "number"),
        [
            ("ping", None),
            (None, None),
            ({}, None),
            ({"type": "dance"}, None),
            ({"type": "train"}, None),
            ({"type": "train", "id": 6}, 6),
            ({"type": "train", "id": "6", "settings": {}}, None),
            ({"type": "train", "id": 6, "settings": [1]}, 6),
        ],
    )
    def test_a_message_that_is_none_is_refused_and_the_lab_stays_usable(
        self, client, content, number
    ):
        client.session.receive(content)

        error = client.next()
        assert (error["type"], error["id"]) == ("error", number)
        assert "알아들을 수 없는" in error["message"]
        client.train(8, epochs=1)
        assert client.until("done")[-1]["id"] == 8

    def test_a_number_that_json_does_not_have_arrives_as_null(self, client):
        client.train(
            1, activation="linear", optimizer="sgd", learning_rate=1, epochs=20
        )

        done = client.until("done")[-1]

        assert None in done["run"]["history"]["loss"]
        json.dumps(done, allow_nan=False)

    def test_a_worker_that_dies_is_reported(self, worker, client):
        client.train(1, epochs=200, batch_size=1)
        client.until("epoch")

        worker.close()

        error = client.until("error")[-1]
        assert error["id"] == 1
        assert "다음 학습에서 새로" in error["message"]

    def test_where_there_is_no_tensorflow_the_lab_says_so(self, client, monkeypatch):
        monkeypatch.setattr("livefit.notebook.skip_keras.find_spec", lambda _: None)

        client.session.receive({"type": "ping"})

        error = client.next()
        assert (error["type"], error["id"]) == ("error", None)
        assert "TensorFlow가 없어서" in error["message"]


class TestOwnTable:
    X = ((1, 2), (3, 4), (5, 6), (7, 9))

    def test_two_classes_start_as_the_lecture_does(self):
        shown = lab(self.X, ["ill", "well", "ill", "well"])

        assert shown.settings == {"data": "own"}
        assert shown.options["table"]["classes"] == ["ill", "well"]
        assert {"data", "output"} <= set(shown.controls)
        assert "noise" not in shown.controls
        assert options_in(shown.to_html()) == shown.options

    def test_numbers_get_a_suitable_loss_and_output_unless_told_otherwise(self):
        number = {"data": "own", "loss": "mean_squared_error", "output": "linear"}
        assert lab(self.X, [1.5, 2, 3, 4]).settings == number
        chosen = lab(self.X, [1.5, 2, 3, 4], "nodes", loss="mean_absolute_error")
        assert chosen.settings == {**number, "loss": "mean_absolute_error"}
        assert chosen.controls == ("nodes",)
        assert repr(chosen).startswith("lab(X, y, 'nodes', ")

    def test_names_of_controls_stay_names(self):
        assert lab("nodes", "epochs").user_table is None
        assert "table" not in lab("nodes").options

    def test_a_table_that_cannot_be_used_is_explained(self):
        with pytest.raises(TableError, match="x2.*2행"):
            lab([[1, 2], [3, "many"], [4, 5]], [0, 1, 1])
        with pytest.raises(TableError, match=r"lab\(X, y\)"):
            lab(self.X)
        with pytest.raises(TableError, match="row 2"):
            lab([[1, 2], [3, "many"], [4, 5]], [0, 1, 1], language="en")
        with pytest.raises(SettingError, match="먼저 표를"):
            lab(data="own")

    def test_a_large_table_is_left_out_of_the_page(self):
        shown = lab(np.random.default_rng(0).random((5000, 4)), [0, 1] * 2500)
        page = shown.to_html()
        assert len(page) < 1000 and "5,000" in page
        assert "data-livefit" not in page

    @pytest.mark.slow
    @pytest.mark.parametrize("how", ["sent", "in_parts", "given"])
    def test_the_kernel_trains_on_the_table_of_the_lab(self, worker, how):
        own = lab(self.X, [1.5, 2, 3, 4]).user_table
        settings = make_settings(
            data="own", loss="mean_squared_error", output="linear", epochs=3
        )
        client = Client(worker, own if how == "given" else None)
        if how != "given":
            answer = client.send_table(
                31, to_json(own), 7 if how == "in_parts" else 10**9
            )
            assert answer == {"type": "table", "id": 31}
        table = "given" if how == "given" else 31
        train = {"type": "train", "id": 32, "settings": settings, "table": table}
        client.session.receive(train)
        run = client.until("done")[-1]["run"]
        assert run["confusion"] is None
        page = page_engine.train(settings, user_table=own)
        assert run["history"]["mean_absolute_error"] == pytest.approx(
            page.history["mean_absolute_error"], rel=1e-5
        )
        assert len(run["predictions"]) == 4

    def test_one_that_is_damaged_or_was_never_sent_is_an_error_of_its_own(self, client):
        damaged = {"columns": ["x", "y"], "rows": 10**9}
        assert "읽을 수 없습니다" in client.send_table(5, damaged)["message"]
        good = {"type": "table", "id": 5, "part": 0, "parts": 2, "text": "{"}
        for change in ({"text": 3}, {"part": 1}, {"parts": None}, {"id": "5"}):
            client.session.receive(good | change)
            assert "알아들을 수 없는" in client.next()["message"]
        client.session.receive(good | {"parts": 1})  # no JSON
        assert "읽을 수 없습니다" in client.next()["message"]
        settings = make_settings(data="own")
        client.session.receive(
            {"type": "train", "id": 6, "settings": settings, "table": [1]}
        )
        answer = client.next()
        assert answer["id"] == 6 and "먼저 표를" in answer["message"]
        client.train(7, epochs=1)
        assert client.until("done")[-1]["id"] == 7
