"""The file of scenes: mistakes by line, and one result in Python and on the screen."""

import copy
import json
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livefit.cli import main
from livefit.core.settings import make_settings
from livefit.core.spec import spec_json
from livefit.engines import page_engine
from livefit.scenes.reader import read_scenes
from livefit.scenes.scene import figures_of, fill_figures
from tests import node

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
    figures: [found]
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
# a part of the message.
SLIPS = [
    ("    title: 첫 장면", "\ttitle: 첫 장면", 6, "탭 글자"),
    ("ask: 몇", "ask:몇", 9, "YAML을 읽을 수 없습니다"),
    ("ask: 몇", "ask 몇", 9, "YAML을 읽을 수 없습니다"),
    ("    ask: 몇", "     ask: 몇", 9, "YAML을 읽을 수 없습니다"),
    ("    ask: 몇", "   ask: 몇", 9, "YAML을 읽을 수 없습니다"),
    ("  - id: second", "  id: second", 26, "YAML을 읽을 수 없습니다"),
    ('see: "찾은', "see: {found}찾은", 19, "따옴표"),
    ("ask: 몇", "ask: 질문: 몇", 9, "따옴표"),
    ("ask: 몇", "ask: @몇", 9, "따옴표"),
    ("ask: 몇 명을", 'ask: "몇" 명을', 9, "따옴표"),
    ("[L1, T1]", "[L1, T1", 7, "괄호의 짝"),
    ('적게, "0명"]', '적게, "0명]', 11, "괄호의 짝"),
    ("[많이,", "[&a 많이,", 11, "&, *, !는 쓰지 않습니다"),
    ("[L1, T1]", "[L1, T16]", 7, "'T16' 단원은 없습니다"),
    ("[L1, T1]", "L1", 7, "목록으로"),
    ("minutes: 3", "minutes: 3분", 8, "1부터 60까지의 정수"),
    ("minutes: 3", "minutes: 0", 8, "1부터 60까지의 정수"),
    ("answer: 2", "answer: 3", 12, "0부터 셉니다"),
    ('[많이, 적게, "0명"]', "[많이]", 11, "2개부터 5개까지"),
    ("많이, 적게", "적게, 적게", 11, "서로 다른 보기"),
    ("{nodes: 1,", "{nodes: 129,", 14, "1부터 128까지의 정수"),
    ("{nodes: 1,", "{nodes: 서른,", 14, "'서른'"),
    ("{nodes: 1,", "{noodles: 1,", 14, "없는 설정입니다: 'noodles'"),
    ("{nodes: 1,", "{data: own,", 14, "내 표(own)"),
    ("{nodes: 1,", "{nodes: [1],", 14, "수나 글 하나"),
    ("{nodes: 30}", "30", 13, "이름과 값의 쌍"),
    ("      data: xor\n", "      data: xor\n      data: line\n", 32, "두 번"),
    ("[network]", "[network, map]", 15, "패널을 하나만"),
    ("[network]", "[netz]", 15, "'netz' 패널은 없습니다"),
    ("[nodes, epochs]", "[nodes, speed]", 16, "'speed'"),
    ("[found]", "[speed]", 17, "'speed'(이)라는 값은 없습니다"),
    ("[found]", "found", 17, "목록으로"),
    ("[found]", "[loss, auc, found]", 17, "한두 개"),
    ("{found}", "{fund}", 19, "'fund' 자리에 들어갈 값이 없습니다"),
    ("    before: {nodes: 30}\n", "", 18, "견줄 실행 before가 없습니다"),
    ("ask: 몇 명을", "ask: 이번에 {found}명을", 9, "실행하기 전에 보이므로"),
    ("point: 그림", f"point: {'그림' * 200}", 18, "300글자까지"),
    ('"0.4599"', "0.46", 24, "소수 넷째 자리까지"),
    ("0.8511", "85.11", 24, "0과 1 사이의 수"),
    ("found: 0}", "found: 없음}", 24, "0 이상의 정수"),
    ("id: second", "id: first", 26, "1번째 장면이 이미"),
    ("id: second", "id: 둘째", 26, "영어 소문자"),
    ("    minutes: 2\n", "", 26, "'minutes'이(가) 없습니다"),
    ("    minutes: 2", "    minuts: 2", 28, "'minuts'을(를) 쓸 수 없는 자리"),
    ("title: 둘째 장면", "title:", 27, "비어 있습니다"),
    ("title: 나의 강의\n", "title: 나의 강의\n---\n", 3, "YAML을 읽을 수 없습니다"),
]


def test_example_is_read_whole():
    file, mistakes = read_scenes(EXAMPLE)
    assert mistakes == []
    first, second = file.scenes
    assert file.title == "나의 강의"
    assert file.minutes == 5
    assert first.units == ("L1", "T1")
    assert first.predict.choices == ("많이", "적게", "0명")
    assert first.settings == {"nodes": 1, "learning_rate": None}
    assert first.before == {"nodes": 30}
    assert (first.figures, second.figures) == (("found",), ())
    assert first.notes == "ask: 이 줄은 글입니다.\n둘째 줄"
    assert first.result.accuracy == "0.8511"
    assert (first.line, second.line) == (5, 26)
    assert second.settings == {"data": "xor", "epochs": 20}
    assert (second.predict, second.before, second.result.found) == (None, None, None)


@pytest.mark.parametrize(("there", "instead", "line", "part"), SLIPS)
def test_a_slip_is_explained_by_its_line(there, instead, line, part):
    text = EXAMPLE.replace(there, instead, 1)
    assert text != EXAMPLE
    file, mistakes = read_scenes(text)
    assert file is None
    assert [m for m in mistakes if m.line == line and part in m.message], mistakes
    english = read_scenes(text, "en")[1]
    assert [mistake.line for mistake in english] == [m.line for m in mistakes]
    quoted = r"'.*?'|Example: .*"
    assert not re.search("[가-힣]", re.sub(quoted, "", str(english)))


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ("", 1, "title과 scenes"),
        ("그냥 글", 1, "title과 scenes"),
        ("title: x\nscenes: []\n", 2, "1개부터 99개까지"),
        ("title: x\nscenes: [글]\n", 2, "이름과 값의 쌍"),
        ("title: x\n? [a]\n: b\nscenes: []\n", 1, "이름이 있어야 할 자리"),
        ("title: x\nscenes: !!python/object:os.system [ls]\n", 2, "&, *, !"),
        ("a: &a [x, x]\nscenes: [*a, *a]\n", 1, "&, *, !"),
        ("title: \0", 1, "YAML을 읽을 수 없습니다"),
        ("a: " + "[" * 5000 + "]" * 5000, 1, "YAML을 읽을 수 없습니다"),
        ("가" * 87_382, 1, "너무 큽니다"),  # bytes, not characters
    ],
)
def test_a_text_that_holds_no_scenes_is_explained(text, line, part):
    file, mistakes = read_scenes(text)
    assert file is None
    assert [m for m in mistakes if m.line == line and part in m.message], mistakes


@settings(derandomize=True, max_examples=100)
@given(st.integers(0, len(EXAMPLE) - 1), st.integers(0, 8), st.text(max_size=3))
def test_no_text_breaks_the_reader(at, cut, put):
    text = EXAMPLE[:at] + put + EXAMPLE[at + cut :]
    file, mistakes = read_scenes(text)
    assert (file is None) == bool(mistakes)
    assert all(1 <= m.line <= len(text.splitlines()) + 1 for m in mistakes)


def test_json_of_scenes_is_read_as_the_scenes():
    file, _ = read_scenes(BOOK)
    text = json.dumps(file.to_json(), ensure_ascii=False, indent=2)
    again, mistakes = read_scenes(text)
    assert mistakes == []
    assert again == file
    assert again.to_json() == file.to_json()


def screen(function, argument):
    """Call presenter/scenes.ts, which finds the lab in a global as on a page."""
    code = f"""(given) => {{
        globalThis.livefit = use("main");
        try {{ return ({function})(use("presenter/scenes"), given); }}
        finally {{ delete globalThis.livefit; }}
    }}"""
    return node.call(code, argument)


READ = "(scenes, texts) => texts.map((text) => scenes.readScenes(text, '{}'))"


@pytest.mark.parametrize("language", ["ko", "en"])
def test_screen_and_command_find_the_same_mistakes(language):
    """In the book's scenes with a value, or two, replaced by another."""
    choose = random.Random(0)
    whole = read_scenes(EXAMPLE)[0].to_json()
    pool = ["x", "", 0, 3, 999, 2.5, True, [], {}, ["L1", "L1"], ["x"], "own", "loss"]
    pool += [
        "{loss}",
        "{nope} {before.loss}",
        "first",
        "가" * 700,
        {"nodes": 999},
        ["epochs"],
    ]

    def places(value, place=()):
        if place:
            yield place
        if isinstance(value, dict | list):
            keys = value if isinstance(value, dict) else range(len(value))
            for key in keys:
                yield from places(value[key], (*place, key))

    def changed():
        file = copy.deepcopy(whole)
        for _ in range(choose.randint(1, 2)):
            *way, last = choose.choice(list(places(file)))
            part = file
            for key in way:
                part = part[key]
            if isinstance(part, dict) and choose.random() < 0.2:
                part[choose.choice([last, "nope", "__proto__"])] = part.pop(last)
            else:
                part[last] = choose.choice(pool)
        return json.dumps(file, ensure_ascii=False)

    texts = [json.dumps(whole, ensure_ascii=False), *(changed() for _ in range(400))]
    there = screen(READ.format(language), texts)
    assert there[0]["mistakes"] == []
    wrong = 0
    for text, answer in zip(texts, there, strict=True):
        _, here = read_scenes(text, language)
        wrong += bool(here)
        messages = [mistake["message"] for mistake in answer["mistakes"]]
        assert {*messages} == {mistake.message for mistake in here}, text
    assert wrong > 300


def test_what_the_screen_writes_is_what_it_read():
    file, _ = read_scenes(BOOK)
    text = json.dumps(file.to_json())
    again = "(scenes, text) => scenes.writeScenes(scenes.readScenes(text, 'ko').file)"
    written = screen(again, text)
    assert json.loads(written) == json.loads(text)
    assert read_scenes(written)[0] == file


@pytest.mark.parametrize(
    ("text", "part"),
    [(EXAMPLE, "livefit scenes check"), ("", "JSON"), ("{", "JSON"), ("[]", "scenes")],
)
def test_screen_explains_what_is_no_json_of_scenes(text, part):
    (answer,) = screen(READ.format("ko"), [text])
    assert "file" not in answer
    assert part in answer["mistakes"][0]["message"]


def test_figures_are_filled_in_alike():
    names = spec_json("scenes.json")["figures"]
    every = " ".join(f"{{{name}}} {{before.{name}}}" for name in names)
    cases = [
        {"nodes": 3, "validation_split": 0.2},
        {"loss": "mean_absolute_percentage_error"},
        {"activation": "linear", "optimizer": "sgd", "learning_rate": 1},  # NaN
    ]
    runs = [page_engine.train(make_settings(each)) for each in cases]
    assert set(figures_of(runs[0])) >= set(names)
    pairs = [(runs[0], runs[1]), (runs[1], None), (runs[2], None), (None, None)]
    plain = [[each and each.to_json() for each in pair] for pair in pairs]
    fill = """(scenes, [text, pairs]) => pairs.map(([run, before]) =>
        scenes.fillFigures(text, run ?? undefined, before ?? undefined))"""
    there = screen(fill, [every, plain])
    assert there == [fill_figures(every, *pair) for pair in pairs]
    filled = fill_figures("{found}·{loss}·{nope}·{before.loss}", runs[0])
    assert re.fullmatch(r"\d+·\d\.\d{4}·…·…", filled)


def test_command_tells_mistakes_and_counts(capsys, tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "C")
    path, out = tmp_path / "my.yml", tmp_path / "my.json"
    path.write_text(EXAMPLE, "utf-8")
    assert main(["scenes", "check", str(path), "--json", str(out)]) == 0
    assert capsys.readouterr().out == f"{path}: 2 scenes, 5 minutes\n"
    assert read_scenes(out.read_text("utf-8"))[0] == read_scenes(EXAMPLE)[0]
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
    code = (
        "import sys, livefit, livefit.cli; "
        "print({'yaml', 'jsonschema'} & {*sys.modules})"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout == "set()\n", run.stderr
