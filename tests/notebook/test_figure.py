"""`figure(...)`: its options, its forms, and what it answers to a wrong name."""

import html
import json
import re

import numpy as np
import pytest

import livefit
from livefit.core.spec import spec_json
from livefit.notebook import figure as module
from livefit.notebook.figure import BUNDLE, NAMES, TEXTS, figure


def options_in(page: str) -> dict:
    (value,) = re.findall(r'<div class="livefit-figure" data-figure="([^"]*)">', page)
    return json.loads(html.unescape(value))


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_a_figure_holds_its_options_and_a_sentence(name, language):
    shown = figure(name, language=language)
    page = shown.to_html()
    assert options_in(page) == shown.options
    assert shown.options["name"] == name
    assert html.escape(TEXTS[name][language]) in page
    assert html.escape(spec_json("figures.json")[name]["title"][language]) in page
    assert len(page) < 5_000
    assert eval(repr(shown), {"figure": figure}) == shown


def test_it_is_one_of_the_public_names():
    assert livefit.figure is figure


def test_the_stored_form_has_no_script_and_the_live_one_brings_it(monkeypatch):
    monkeypatch.setattr(module, "is_live", lambda: False)
    stored, _ = figure("one-loss")._repr_mimebundle_()
    assert stored["text/plain"] == "figure('one-loss')"
    assert "<script" not in stored["text/html"]
    monkeypatch.setattr(module, "is_live", lambda: True)
    live, _ = figure("one-loss")._repr_mimebundle_()
    assert live["text/html"].startswith(stored["text/html"])
    assert BUNDLE.read_text("utf-8").strip()[-40:] in live["text/html"]
    assert live["text/html"].count("</script") == 1


@pytest.mark.parametrize("wrong", ["one_weight", "", None, 3])
def test_an_unknown_name_is_refused_in_the_readers_language(wrong):
    with pytest.raises(ValueError, match="쓸 수 없는 이름") as korean:
        figure(wrong)
    assert repr(wrong) in str(korean.value) and "one-weight" in str(korean.value)
    with pytest.raises(ValueError, match="figure cannot show"):
        figure(wrong, language="en")
    with pytest.raises(ValueError, match="language"):
        figure("one-loss", language="de")


def test_its_data_are_the_patients():
    table = livefit.load_data()
    data = figure("one-batch").options["data"]
    assert [int(digit) for digit in data["y"]] == table.y.tolist()
    sizes = table.X[:, table.columns.index("PRE14")]
    assert [int(digit) for digit in data["x"]] == sizes.tolist()
    age, fvc, size = figure("weighted-sum").options["data"]
    assert age == {
        "name": "나이",
        "value": table.X[0, -1],
        "low": np.min(table.X[:, -1]),
        "high": np.max(table.X[:, -1]),
    }
    assert (fvc["name"], size["name"]) == ("폐활량", "종양 크기")
