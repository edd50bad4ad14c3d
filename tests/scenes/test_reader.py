"""The file of scenes: read alike in Python and in the page, every mistake explained."""

import json
import re
import string
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from livefit.cli import main
from livefit.core.settings import make_settings, table
from livefit.engines import page_engine
from livefit.notebook.lab import PANELS
from livefit.scenes.reader import figures_of, fill_figures, read_scenes
from livefit.scenes.tree import rules, sentence
from tests.scenes.readers import PageScenes, as_json, both

ROOT = Path(__file__).resolve().parents[2]
BOOK = (ROOT / "book" / "scenes.yml").read_text("utf-8")
EXAMPLE = """\
# 내 강의
title: 나의 강의

scenes:
  - id: first
    title: 첫 장면
    units: [L1, T1]
    minutes: 3
    ask: 몇 명을 찾을까요?
    predict:
      choices: [많이, 적게, "0명"]
      answer: 2
    before: {nodes: 30}
    settings: {nodes: 1, learning_rate: null}
    show: [network]
    controls: [nodes, epochs]
    point: 그림을 가리킵니다.
    see: "찾은 환자는 {found}명, 앞에서는 {before.found}명."
    conclude: '노드가 적습니다.'
    notes: |
      ask: 이 줄은 글입니다.
      둘째 줄
    result: {loss: "0.4599", accuracy: 0.8511, found: 0}

  - id: second
    title: 둘째 장면
    minutes: 2
    ask: 더 적은 것을 고르세요.
    settings:
      data: xor
      epochs: 20
    result:
      loss: "1.2345"
"""
# What a lecturer gets wrong: what is written there, what instead, where it is told and
# a part of the sentence.
SLIPS = [
    ("    title: 첫 장면", "\ttitle: 첫 장면", 6, "탭 글자"),
    ("ask: 몇", "ask:몇", 9, "'ask:' 뒤에 빈칸이 없습니다"),
    ("ask: 몇", "ask 몇", 9, "'ask' 뒤에 쌍점(:)이 없습니다"),
    ("    ask: 몇", "     ask: 몇", 9, "5칸인데 4칸이어야"),
    ("    ask: 몇", "   ask: 몇", 9, "3칸인데 4칸이어야"),
    ("  - id: second", "  id: second", 25, "2칸인데 4칸이어야"),
    ('see: "찾은', "see: {found}찾은", 18, "큰따옴표로 감싸세요"),
    ("ask: 몇", "ask: 질문: 몇", 9, "큰따옴표로 감싸세요"),
    ("ask: 몇", "ask: @몇", 9, "큰따옴표로 감싸세요"),
    ("ask: 몇", "ask: &몇", 9, "큰따옴표로 감싸세요"),
    ("[많이,", "[&a 많이,", 11, "&, *, !는 쓰지 않습니다"),
    ("ask: 몇", 'ask: "몇', 9, "따옴표가 줄 끝에 없습니다"),
    ("ask: 몇 명을", 'ask: "몇" 명을', 9, "따옴표가 줄 끝에 없습니다"),
    ("[L1, T1]", "[L1, T1", 7, "괄호가 이 줄에서 닫히지 않습니다"),
    ('적게, "0명"]', '적게, "0명]', 11, "괄호가 이 줄에서 닫히지 않습니다"),
    ("[L1, T1]", "[L1, T16]", 7, "'T16' 단원은 없습니다"),
    ("[L1, T1]", "L1", 7, "목록이 와야 합니다"),
    ("minutes: 3", "minutes: 3분", 8, "1부터 60까지의 정수"),
    ("minutes: 3", "minutes: 0", 8, "1부터 60까지의 정수"),
    ("answer: 2", "answer: 3", 12, "0부터 셉니다: 첫째 보기가 0, 마지막 보기가 2"),
    ('[많이, 적게, "0명"]', "[많이]", 11, "2개부터 5개까지"),
    ("많이, 적게", "적게, 적게", 11, "서로 다른 보기"),
    ("{nodes: 1,", "{nodes: 129,", 14, "1부터 128까지의 정수"),
    ("{nodes: 1,", "{nodes: 서른,", 14, "'서른'"),
    ("{nodes: 1,", "{noodles: 1,", 14, "없는 설정입니다: 'noodles'"),
    ("{nodes: 1,", "{loss: mse,", 14, "mean_squared_error"),
    ("{nodes: 1,", "{data: own,", 14, "내 표(own)"),
    ("{nodes: 1,", "{nodes: [1],", 14, "글이 와야 합니다"),
    ("{nodes: 30}", "{nodes:30}", 13, "없는 설정입니다: 'nodes:30'"),
    ("{nodes: 30}", "30", 13, "before: {nodes: 30}"),
    ("      data: xor\n", "      data: xor\n      data: line\n", 31, "두 번"),
    ("[network]", "[network, map]", 15, "패널을 하나만"),
    ("[network]", "[netz]", 15, "'netz' 패널은 없습니다"),
    ("[nodes, epochs]", "[nodes, speed]", 16, "'speed'"),
    ("[nodes, epochs]", "[nodes, nodes]", 16, "두 번"),
    ("{found}", "{fund}", 18, "{fund}에 들어갈 값이 없습니다"),
    ("    before: {nodes: 30}\n", "", 17, "견줄 실행 before가 없습니다"),
    ("ask: 몇 명을", "ask: 이번에 {found}명을", 9, "실행하기 전에 보이므로"),
    ("[많이,", "['{found}명',", 11, "실행하기 전에 보이므로"),
    ("title: 나의", "title: 내 {loss}", 2, "{loss}에 들어갈 값이 없습니다"),
    ("point: 그림", f"point: {'그림' * 200}", 17, "300글자까지"),
    ('"0.4599"', "0.46", 23, "소수 넷째 자리까지"),
    ("0.8511", "85.11", 23, "0과 1 사이의 수"),
    ("found: 0}", "found: 없음}", 23, "0 이상의 정수"),
    ("id: second", "id: first", 25, "5째 줄의 장면이 이미"),
    ("id: second", "id: 둘째", 25, "영어 소문자"),
    ("id: second", "id: ''", 25, "영어 소문자"),
    ("    minutes: 2\n", "", 25, "'minutes'이(가) 없습니다"),
    ("    minutes: 2", "    minuts: 2", 27, "'minuts'을(를) 쓸 수 없는 자리"),
    ("    minutes: 2", "    minutes: 2\n    minutes: 2", 28, "두 번"),
    ("title: 둘째 장면", "title:", 26, "비어 있습니다"),
    ("title: 나의 강의\n", "title: 나의 강의\nauthor: 나\n", 3, "'author'"),
    ("title: 나의 강의\n", "title: 나의 강의\n---\n", 3, "이 줄을 지우세요"),
    ("title: 나의", "title: 나\u200b\u2028의", 2, "보이지 않는 글자"),
    ("title: 나의", 'title: "\\u0041"', 2, "글자를 그대로"),
    ("  - id: first", "  - idfirst", None, ""),  # not where the two agree
]


@pytest.fixture(scope="module")
def page():
    with PageScenes() as reader:
        yield reader


def test_example_is_read_alike_and_whole(page):
    file, mistakes = both(page, EXAMPLE)
    assert mistakes == []
    first, second = file.scenes
    assert file.title == "나의 강의"
    assert file.minutes == 5
    assert first.units == ("L1", "T1")
    assert first.predict.choices == ("많이", "적게", "0명")
    assert first.settings == {"nodes": 1, "learning_rate": None}
    assert first.before == {"nodes": 30}
    assert first.notes == "ask: 이 줄은 글입니다.\n둘째 줄"
    assert first.result.accuracy == "0.8511"
    assert (first.line, second.line) == (5, 25)
    assert second.settings == {"data": "xor", "epochs": 20}
    assert (second.predict, second.before, second.result.found) == (None, None, None)


def test_the_books_scenes_are_read_alike(page):
    file, _ = both(page, BOOK)
    assert len(file.scenes) >= 14
    both(page, BOOK.replace("\n", "\r\n"), "en")
    both(page, "\ufeff" + BOOK)


@pytest.mark.parametrize(("there", "instead", "line", "part"), SLIPS)
def test_a_slip_is_explained_by_its_line(page, there, instead, line, part):
    assert EXAMPLE.count(there) >= 1
    text = EXAMPLE.replace(there, instead, 1)
    if line is None:
        assert read_scenes(text)[0] is None
        assert "file" not in page.call("readScenes", text, "ko")
        return
    file, mistakes = both(page, text)
    assert file is None
    assert [m for m in mistakes if m.line == line and part in m.message], mistakes
    assert "{name}" not in str(mistakes)
    _, english = both(page, text, "en")
    assert [mistake.line for mistake in english] == [m.line for m in mistakes]
    korean = [re.search("[가-힣]", re.sub("'.*?'", "", m.message)) for m in english]
    assert not any(korean), english


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("", 1, "첫 줄을 'title: 강의 제목'"),
        ("# nothing\n\n", 1, "첫 줄을"),
        ("그냥 글", 1, "첫 줄을"),
        ("[1, 2]", 1, "첫 줄을"),
        ("title: x\nscenes: []\n", 2, "지금은 0개"),
        ("title: x\nscenes:\n  - 글\n", 3, "'이름: 값'"),
        ("title: x\nscenes: 글\n", 2, "목록이"),
        ("title: x\n? [a]\n: b\nscenes: []\n", 1, "이름이 있어야 할 자리"),
        ("title: x\nscenes: !!python/object:os.system [ls]\n", 2, "&, *, !"),
        ("a: &a x\nscenes: *a\n", 1, "&, *, !"),
    ],
)
def test_a_text_that_is_no_script_is_explained(page, text, line, part):
    _, mistakes = both(page, text)
    assert [m for m in mistakes if m.line == line and part in m.message], mistakes


def test_ninety_nine_scenes_and_no_more(page):
    head, scene = "title: x\nscenes:\n", EXAMPLE[EXAMPLE.index("  - id: second") :]

    def script(count):
        return head + "".join(scene.replace("second", f"s{i}") for i in range(count))

    file, _ = both(page, script(99))
    assert len(file.scenes) == 99
    file, mistakes = both(page, script(100))
    assert file is None
    assert "99개까지입니다. 지금은 100개" in mistakes[0].message


def test_only_the_first_of_many_mistakes_are_told(page):
    many = "\n".join(f"wrong{i}: 1" for i in range(300))
    _, mistakes = both(page, f"title: x\nscenes: []\n{many}\n")
    assert len(mistakes) == rules()["limits"]["mistakes"] + 1
    assert "251가지 더" in mistakes[-1].message


def test_bombs_are_refused_at_once(page):
    """Aliases of aliases, a large file, thousands of brackets."""
    lines = ["a: &a [x, x]"]
    lines += [
        f"{n}: &{n} [*{p}, *{p}]" for p, n in zip("abcdefgh", "bcdefghi", strict=1)
    ]
    bombs = {
        "\n".join(lines): "&, *, !",
        "x: [" + "y, " * 200_000 + "]": "너무 큽니다",
        "a: " + "[" * 5000 + "]" * 5000: "여러 겹",
        "".join(" " * i + f"a{i}:\n" for i in range(600)): "여러 겹",
        "- " * 30_000: "",
        "가" * 87_382: "너무 큽니다",  # bytes, not characters
    }
    for bomb, part in bombs.items():
        began = time.perf_counter()
        file, mistakes = both(page, bomb)
        assert time.perf_counter() - began < 10
        assert file is None
        assert part in mistakes[0].message


# Pieces of which a slip of the hand may be made.
PIECES = [*" :-[]{}\"'#&*!|>%@`,?\\\n\t\r가a0.~é\0\u2028", ": ", "- ", "null", "\n  "]
quick = settings(
    derandomize=True,
    max_examples=200,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@quick
@given(st.lists(st.sampled_from(PIECES) | st.characters(), max_size=60).map("".join))
def test_no_text_breaks_a_reader(page, text):
    file, mistakes = read_scenes(text)
    assert file is None
    assert mistakes
    assert page.call("readScenes", text, "ko")["mistakes"]


@st.composite
def damaged(draw):
    """The example after one to three slips of the hand."""
    text = EXAMPLE
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text) - 1))
        kind = draw(st.sampled_from(["put", "cut", "swap"]))
        piece = "" if kind == "cut" else draw(st.sampled_from(PIECES))
        gone = draw(st.integers(1, 8)) if kind == "cut" else int(kind == "swap")
        text = text[:at] + piece + text[at + gone :]
    return text


@quick
@given(damaged())
def test_a_damaged_file_breaks_no_reader_and_what_both_take_is_the_same(page, text):
    file, mistakes = read_scenes(text)
    there = page.call("readScenes", text, "ko")
    assert (file is None) == bool(mistakes)
    assert ("file" not in there) == bool(there["mistakes"])
    last = text.count("\n") + text.count("\r") + 1
    assert all(1 <= mistake.line <= last for mistake in mistakes)
    assert all(1 <= mistake["line"] <= last for mistake in there["mistakes"])
    if file is not None and "file" in there:
        assert there["file"] == as_json(file)


def flow(value):
    """A value as YAML that both readers can parse, whatever it means."""
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {flow(v)}" for k, v in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


words = st.text(string.ascii_letters + "가나다 {}.,:#0123456789-", max_size=20)
names = st.sampled_from([*table(), "nope", "__proto__", "constructor"])
values = st.one_of(
    words,
    st.integers(-5, 500).map(str),
    st.floats(allow_nan=True).map(str),
    st.sampled_from(["null", "~", "true", "1e3", "016", "0x10", "1_000", "5.", ".5"]),
    st.sampled_from(
        ["adam", "xor", "own", "scaled", "balanced", "L1", "T15", "network"]
    ),
)
anything = st.recursive(
    values,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3)
    ),
    max_leaves=6,
)
fields = st.dictionaries(
    st.sampled_from([*rules()["fields"]["scene"], "nope"]), anything, max_size=8
)


@quick
@given(st.lists(fields, max_size=3), st.sampled_from(["ko", "en"]))
def test_wrong_values_are_told_alike(page, scenes, language):
    items = "".join(
        "  -\n"
        + "".join(f"    {name}: {flow(value)}\n" for name, value in each.items())
        for each in scenes
    )
    both(page, f"title: x\nscenes:\n{items}", language)


def seen(text):
    """What is left of a text when it is written: a file cannot hold the rest."""
    unseen = "[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]"
    return re.sub(unseen, " ", text).strip()


texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(
    # {…} would be taken for a figure
    lambda text: seen(text) and "{" not in text and "}" not in text
)


def any_value(row):
    if row["type"] == "choice":
        choices = [c["value"] for c in row["choices"]]
        return st.sampled_from([value for value in choices if value != "own"])
    if row["type"] == "integer":
        return st.integers(row["minimum"], row["maximum"])
    return st.floats(row["minimum"], row["maximum"])


any_settings = st.fixed_dictionaries(
    {}, optional={name: any_value(row) for name, row in table().items()}
)


@quick
@given(texts, texts, any_settings, any_settings, st.none() | st.integers(0, 2))
def test_written_scenes_are_read_again(page, title, text, one, two, answer):
    scene = {
        "id": "mine",
        "title": title,
        "units": ["L3"],
        "minutes": 2,
        "ask": text,
        "before": one,
        "settings": two,
        "show": ["map"],
        "controls": ["nodes"],
        "point": text,
        "see": "",
        "conclude": text,
        "notes": text,
        "result": {"loss": "0.1234", "found": 3},
    }
    if answer is not None:
        scene["predict"] = {"choices": ["가", "나, 다", "라: 마"], "answer": answer}
    written = page.call("writeScenes", {"title": title, "scenes": [scene]})
    file, mistakes = both(page, written)
    assert mistakes == []
    (read,) = file.scenes
    assert dict(read.settings) == {k: make_settings({k: v})[k] for k, v in two.items()}
    assert read.before.keys() == one.keys()
    assert read.see == ""
    assert read.ask == seen(text)
    there = page.call("readScenes", written, "ko")
    again = page.call("writeScenes", there["file"])
    assert page.call("readScenes", again, "ko") == there


def test_figures_are_filled_in_alike(page):
    every = " ".join(f"{{{name}}} {{before.{name}}}" for name in rules()["figures"])
    cases = [
        {"nodes": 3, "validation_split": 0.2},
        {"loss": "mean_absolute_percentage_error"},
    ]
    cases.append(
        {"activation": "linear", "optimizer": "sgd", "learning_rate": 1}
    )  # NaN
    runs = [page_engine.train(make_settings(each)) for each in cases]
    assert set(figures_of(runs[0])) >= set(rules()["figures"])
    for run, before in [
        (runs[0], runs[1]),
        (runs[1], None),
        (runs[2], None),
        (None, None),
    ]:
        here = fill_figures(every, run, before)
        plain = [each and each.to_json() for each in (run, before)]
        there = page.call("fillFigures", every, *plain)
        assert there == here
    filled = fill_figures("{found}·{loss}·{nope}·{before.loss}", runs[0])
    assert re.fullmatch(r"\d+·\d\.\d{4}·…·…", filled)


def test_rules_are_those_of_the_lab():
    document = rules()
    assert tuple(document["panels"]) == PANELS
    assert document["fields"]["scene"] == list(document["fields"]["scene"])
    for part, required in document["required"].items():
        assert {*required} <= {*document["fields"][part]}
        assert {*required} - {"ask"} <= {*document["examples"]} | {"ask"}
    for key, message in document["messages"].items():
        holes = [
            {*re.findall(r"(?<!\{)\{(\w+)\}", message[each])} for each in ("ko", "en")
        ]
        assert holes[0] == holes[1], key
        assert re.search("[가-힣]", message["ko"])
        assert not re.search("[가-힣]", message["en"])
    assert sentence("missing", name="ask", example=document["examples"]["ask"])


def test_command_tells_mistakes_and_counts(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")
    path = tmp_path / "my.yml"
    path.write_text(EXAMPLE, "utf-8")
    assert main(["scenes", "check", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}: 2 scenes, 5 minutes\n"
    path.write_text(EXAMPLE.replace("minutes: 3", "minutes: 300"), "utf-8")
    assert main(["scenes", "check", str(path)]) == 2
    error = capsys.readouterr().err
    assert error == f"{path}:8: minutes must be a whole number from 1 to 60.\n"
    path.write_bytes(EXAMPLE.encode("cp949"))
    assert main(["scenes", "check", str(path)]) == 2
    assert capsys.readouterr().err.startswith(f"{path}:1: This is not UTF-8")
    assert main(["scenes", "check", str(tmp_path / "none.yml")]) == 2
    assert "cannot be opened" in capsys.readouterr().err


def test_importing_the_package_reads_no_yaml():
    code = "import sys, livefit, livefit.cli; print('yaml' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout == "False\n", run.stderr
