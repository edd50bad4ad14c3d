"""The lab looks as it did when `make screenshots` was last run, within a tolerance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from tests.screenshots import pixels, take_shots
from tests.screenshots.shots import SCENES, SHOTS, Shot
from tests.screenshots.take_shots import STORED, Picture, unknown_letters

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
FAILED = ROOT / "_build" / "screenshots"  # Git ignores it, `make clean` takes it away
COUNT = 58
MEGABYTES = 3

LECTURES = [
    Shot("lecture", *variant) for variant in (("phone", "light"), ("chapter", "dark"))
]
Take = Callable[..., Picture]


@pytest.fixture(scope="module")
def take(browser: Browser, chromium: str) -> Iterator[Take]:
    """Take a scene as the stored pictures were; each only once."""
    with take_shots.open_browser(browser.browser_type, chromium) as own:
        yield cache(lambda *given: take_shots.take(own, *given))


def verdict(actual: Image.Image, shot: Shot, failed: Path) -> str:
    """Return what is wrong with a picture, "" if nothing; it is kept in `failed`."""
    name = shot.file
    if not (STORED / name).exists():
        return f"{name} is not stored: `make screenshots`, then look at it"
    difference = pixels.compare(actual, Image.open(STORED / name))
    if difference.tolerable:
        return ""
    failed.mkdir(parents=True, exist_ok=True)
    paths = [failed / name.replace(".png", f".{s}.png") for s in ("actual", "differs")]
    for path, picture in zip(paths, (actual, difference.picture), strict=True):
        picture.save(path)
    return f"{name}: {difference}. See {paths[0]} and {paths[1]}"


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_looks_as_stored(take: Take, shot: Shot) -> None:
    problem = verdict(take(shot).image, shot, FAILED)
    assert not problem, problem


def test_the_set_is_complete_and_small() -> None:
    names = [shot.file for shot in SHOTS]
    assert len(names) == len(set(names)) == COUNT
    assert {file.name for file in STORED.iterdir()} == set(names)
    size = sum(file.stat().st_size for file in STORED.iterdir())
    assert size < MEGABYTES * 1e6
    assert {shot.scene for shot in SHOTS} == set(SCENES)


def test_no_letter_is_taken_from_the_machines_fonts(take: Take) -> None:
    for scene in SCENES:
        text = take(Shot(scene, "phone", "light")).text
        assert unknown_letters(text) == set(), scene
    assert unknown_letters("가 😀") == {"😀"}


def test_seconds_are_not_in_the_pictures(take: Take) -> None:
    for scene, seconds in (("lecture", r"\d ?초"), ("english", r"\d s\b")):
        text = take(Shot(scene, "phone", "light")).text
        assert "0.4356" in text  # the figures are
        assert not re.search(seconds, text)


@pytest.mark.parametrize("shot", LECTURES, ids=lambda shot: shot.name)
@pytest.mark.parametrize(
    "style",
    [
        ".lf-line.lf-current { stroke: #b3400f !important }",
        ".lf-controls { background: var(--lf-surface) !important }",
        ".lf-legend { position: relative; left: 6px }",
        ".lf-tabs { margin-top: 6px }",
        ".lf-tick:nth-of-type(2) { display: none }",
        ".lf-label { white-space: nowrap; letter-spacing: 3px }",
        ".lf-changed-line { visibility: hidden }",
    ],
    ids=["curve", "surface", "legend", "moved", "figure", "overflow", "missing"],
)
def test_a_fault_is_seen(take: Take, style: str, shot: Shot, tmp_path: Path) -> None:
    problem = verdict(take(shot, style).image, shot, tmp_path)
    assert shot.file in problem
    for path in tmp_path.iterdir():
        assert str(path) in problem
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    "style",
    [
        ".livefit-lab { transform: translate(0.4px, 0.4px) }",
        ".livefit * { -webkit-text-stroke: 0.25px }",
    ],
    ids=["moved", "bolder"],
)
def test_other_smoothing_of_the_same_letters_is_not(
    take: Take, style: str, tmp_path: Path
) -> None:
    """What another machine's Chromium may do, and more."""
    for shot in LECTURES:
        picture = take(shot, style).image
        stored = Image.open(STORED / shot.file)
        assert pixels.compare(picture, stored).largest > 8  # it is not the same picture
        assert verdict(picture, shot, tmp_path) == ""


def test_a_picture_that_is_not_stored_is_told() -> None:
    unknown = Shot("none", "phone", "dark")
    blank = Image.new("RGB", (10, 10))
    problem = verdict(blank, unknown, FAILED)
    assert problem.startswith("none-phone-dark.png is not stored")


def square(*box: int, colour: str = "black") -> Image.Image:
    image = Image.new("RGB", (100, 80), "white")
    ImageDraw.Draw(image).rectangle(box, fill=colour)
    return image


def test_what_is_compared() -> None:
    plain = square(40, 40, 59, 59)
    same = pixels.compare(plain, plain)
    assert (same.size, same.largest, same.share, same.tolerable) == (0, 0, 0, True)
    beside = square(41, 40, 60, 59)
    assert pixels.compare(beside, plain).largest == 0  # one pixel to the side
    blue = pixels.compare(square(40, 40, 59, 59, colour="blue"), plain)
    assert blue.largest == 255
    assert blue.share == pytest.approx(28 * 28 / 8000, abs=0.01)
    assert not blue.tolerable
    assert blue.picture.getpixel((50, 50)) == (200, 0, 0)
    missing = pixels.compare(Image.new("RGB", (100, 80), "white"), plain)
    assert not missing.tolerable
    pale = Image.new("RGB", (100, 80), (240, 240, 240))
    assert pixels.compare(pale, Image.new("RGB", (100, 80), "white")).share == 1


def test_another_size_is_tolerable_by_two_pixels() -> None:
    white = Image.new("RGB", (100, 80), "white")
    for height, tolerable in ((82, True), (83, False), (78, True), (77, False)):
        other = Image.new("RGB", (100, height), "white")
        assert pixels.compare(other, white).tolerable is tolerable


def test_a_stored_picture_is_the_one_taken(tmp_path: Path) -> None:
    image = Image.linear_gradient("L").convert("RGB")
    image.paste((17, 99, 201), (0, 0, 120, 120))
    pixels.save(image, tmp_path / "a.png")
    stored = Image.open(tmp_path / "a.png").convert("RGB")
    assert stored.getpixel((50, 50)) == (17, 99, 201)
    assert pixels.compare(image, stored).largest <= pixels.STEP / 2
