"""The lecturer's guide: minutes, scenes, keys and sums agree with their sources."""

import re
from itertools import pairwise
from math import isclose
from pathlib import Path

import pytest

from book_ext.guide import KEYS, beliefs, scenes_of, stage_keys, timetable
from livefit.engines.keras_process import MEMORY_GROWTH

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "book/guide.md").read_text("utf-8")
SCENES = scenes_of(ROOT)
PLANS = {
    int(minutes): text
    for minutes, text in re.findall(
        r"(?ms)^```\{livefit-plan\} (\d+)\n(.*?)^```", GUIDE
    )
}


def chosen(minutes: int) -> list[str]:
    return re.findall(r"scene: ([\w-]+)", PLANS[minutes])


@pytest.mark.parametrize("minutes", [50, 100])
def test_a_plan_fills_its_minutes(minutes: int):
    items = timetable(PLANS[minutes], minutes, SCENES)
    assert sum(item.minutes for item in items) == minutes == items[-1].end
    assert all(a.end == b.start for a, b in pairwise(items))
    assert all(item.does for item in items)


def test_the_short_plan_meets_every_unit_and_the_long_one_every_scene():
    by_id = {scene.id: scene for scene in SCENES}
    units = {unit for name in chosen(50) for unit in by_id[name].units}
    assert {f"L{number}" for number in range(1, 15)} <= units
    assert chosen(100) == list(by_id)
    assert chosen(50) == [name for name in by_id if name in chosen(50)]


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("- {scene: whole-code}", "a plan of 50 minutes takes 3"),
        ("- {scene: nowhere}", "has no scene nowhere"),
    ],
)
def test_a_plan_that_does_not_work_out_is_refused(rows: str, fault: str):
    with pytest.raises(ValueError, match=fault):
        timetable(rows, 50, SCENES)


def test_every_scene_stands_with_what_is_believed_and_its_answer():
    rows = beliefs(SCENES)
    assert [row[0] for row in rows] == [str(i + 1) for i in range(len(SCENES))]
    for row, scene in zip(rows, SCENES, strict=True):
        assert all(row) and row[3] == scene.conclude
        right = scene.predict.choices[scene.predict.answer]
        assert right not in row[2].split("\n")
        # Figures are filled in on the screen, not here.
        assert "{" not in "".join(row)


def test_all_keys_of_the_screen_are_in_the_table():
    rows = stage_keys(ROOT)
    assert len(rows) == (ROOT / KEYS).read_text("utf-8").count('"command"')
    assert ("PageUp", "이전 단계. 발표용 리모컨의 이전") in rows


def test_the_guide_reckons_right():
    """Every sum in it, such as 300 × 1.2 = 360."""
    number = r"\d+(?:\.\d+)?"
    sums = re.findall(rf"({number}) ([+−×÷]) ({number}) = ({number})", GUIDE)
    work = {
        "+": lambda a, b: a + b,
        "−": lambda a, b: a - b,
        "×": lambda a, b: a * b,
        "÷": lambda a, b: a / b,
    }
    assert len(sums) == 9
    for a, sign, b, result in sums:
        value = work[sign](float(a), float(b))
        assert isclose(value, float(result)), (a, sign, b, result)


def test_the_sum_uses_the_figures_of_the_table():
    planned = re.findall(r"(?m)^\| .* \| [\d.]+ GB \| ([\d.]+) GB \|$", GUIDE)
    labs, chapters, growth, server = planned
    assert f"{chapters} + {growth} = 1.5 GB" in GUIDE
    assert f"1.5 + {server} = 1.6 GB" in GUIDE
    assert f"{labs} + {growth} = 1.2 GB" in GUIDE
    assert f"1.2 + {server} = 1.3 GB" in GUIDE
    assert "guarantee: 1.6G" in GUIDE
    assert f"{MEMORY_GROWTH / 1e9:.2f} GB | {growth} GB" in GUIDE
    measured = re.findall(r"\| ([\d.]+) GB \| ([\d.]+) GB \|", GUIDE)
    assert all(0 <= float(b) - float(a) < 0.1 for a, b in measured)
