"""Which face a lab has: the best that the kernel can detect."""

import sys
import types

import pytest

from livefit.notebook import host
from livefit.notebook.lab import lab


@pytest.fixture
def without(monkeypatch):
    """Make a package one that cannot be imported."""
    return lambda name: monkeypatch.setitem(sys.modules, name, None)


@pytest.fixture
def colab(monkeypatch):
    """Stand where Colab's module for outputs would be, with these functions."""

    def put(**functions):
        module = types.SimpleNamespace(**functions)
        monkeypatch.setitem(sys.modules, "google.colab.output", module)

    return put


def test_a_notebook_with_both_widget_packages_has_the_full_lab():
    assert host.best_face("ko") == ("live", [])


def test_so_has_colab(colab):
    colab(enable_custom_widget_manager=lambda: None)
    assert host.best_face("ko") == ("live", [])


@pytest.mark.parametrize("language", ["ko", "en"])
def test_without_anywidget_it_is_classic_and_says_why(without, language):
    without("anywidget")
    face, (reason,) = host.best_face(language)
    assert face == "classic"
    assert "anywidget" in reason


def test_a_broken_anywidget_counts_as_none(monkeypatch, tmp_path):
    (tmp_path / "anywidget.py").write_text("raise AttributeError('half of it')")
    monkeypatch.delitem(sys.modules, "anywidget", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    assert host.best_face("ko")[0] == "classic"


def refuse():
    raise ValueError("unknown version")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("functions", [{}, {"enable_custom_widget_manager": refuse}])
def test_where_colab_has_no_custom_widgets_it_is_classic_and_says_why(
    colab, language, functions
):
    colab(**functions)
    face, (reason,) = host.best_face(language)
    assert face == "classic"
    assert ("코랩" if language == "ko" else "Colab") in reason


@pytest.mark.parametrize("language", ["ko", "en"])
def test_without_ipywidgets_the_page_trains_and_says_why(without, language):
    without("ipywidgets")
    face, (reason,) = host.best_face(language)
    assert face == "page"
    assert "ipywidgets" in reason and "." in reason


def test_the_classic_face_is_of_no_use_without_tensorflow(without, monkeypatch):
    without("anywidget")
    monkeypatch.setattr(host, "has_tensorflow", lambda: False)
    assert host.best_face("ko")[0] == "page"


@pytest.mark.parametrize("face", host.FACES)
def test_a_face_may_be_asked_for_and_is_part_of_the_call(face):
    shown = lab("nodes", face=face)
    assert repr(shown) == f"lab('nodes', face='{face}')"
    assert shown.options == lab("nodes").options  # the book's page has its own


def test_a_face_that_does_not_exist_is_named_with_those_that_do():
    with pytest.raises(ValueError, match="face.*'old'.*live, classic, page"):
        lab(face="old")
    with pytest.raises(ValueError, match="face cannot be"):
        lab(face="old", language="en")


def test_what_the_classic_face_leaves_out_is_named():
    shown = lab("nodes", show=["network", "map"], question={"ask": "curve"})
    (note,) = host._missing(shown)
    assert note == "간단한 모습에 없는 것: 신경망 그림, 결정 지도, 실행 전의 질문."
    assert host._missing(lab("nodes")) == []
