"""One palette, in spec/tokens.json; what is read on its grounds is legible."""

import itertools
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from matplotlib.colors import CSS4_COLORS

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book_ext"))
import look  # noqa: E402

TOKENS = json.loads((ROOT / "spec/tokens.json").read_text("utf-8"))
SOURCES = ("*.css", "*.ts", "*.mjs", "*.js", "*.py", "*.svg", "*.html", "book/*.ipynb")
# The work of others, what is built of ours, and tests, which name what they look for.
ELSEWHERE = ("book/assets/reveal/", "livefit/static/", "tests/", "web/test/")
COLOUR = re.compile(
    r"#[0-9a-f]{3,4}\b|#[0-9a-f]{6}(?:[0-9a-f]{2})?\b|\b(?:rgb|hsl)a?\(", re.IGNORECASE
)
NAMED = re.compile(  # the value of a property, an attribute or an argument
    r"\b(?:color|background|fill|stroke|border|outline|shadow|facecolor|edgecolor)"
    rf"[\w-]*[\"']?\s*[:=]\s*[^;\n]*?(?<![\w-])({'|'.join(CSS4_COLORS)})(?![\w-])"
)
EXCEPTIONS = {
    "book/assets/book.css: white",  # paper
    "book/assets/slides.css: white",  # paper
    "book/layers-activation.ipynb: white",  # plots lie on white
    "web/src/presenter/style/stage.css: black",  # the screen that is turned off
    "web/src/presenter/style/windows.css: black",
    "web/src/ui/qr.ts: white",  # as readers of such codes need it
}


def luminance(colour: str) -> float:
    """Return the relative luminance, as WCAG 2.2 defines it."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_definition():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_is_legible_on_its_grounds(theme: int):
    colours = {name: pair[theme] for name, pair in TOKENS["colours"].items()}
    faults = [
        f"{text} on {ground}: {found:.2f}"
        for text, grounds in TOKENS["pairs"].items()
        for ground in grounds
        if (found := contrast(colours[text], colours[ground])) < 4.5
    ]
    assert faults == []


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["edge", "previous"])
def test_edges_and_lines_are_seen_on_each_ground(name: str, theme: int):
    for ground in ("page", "surface", "raised"):
        pair = (TOKENS["colours"][each][theme] for each in (name, ground))
        assert contrast(*pair) >= 3


def sources() -> dict[str, str]:
    """Return the text of each file that may hold a colour, by its path."""
    listed = subprocess.run(
        ["git", "ls-files", "--", *SOURCES], cwd=ROOT, capture_output=True, text=True
    ).stdout.split()
    names = [name for name in listed if not name.startswith(ELSEWHERE)]
    return {name: (ROOT / name).read_text("utf-8") for name in names}


def written(name: str, text: str) -> str:
    """Return what a person wrote: of a notebook its cells, without their outputs."""
    if not name.endswith(".ipynb"):
        return text
    cells = json.loads(text)["cells"]
    return "".join(itertools.chain(*(cell["source"] for cell in cells)))


def test_no_colour_stands_outside_the_tokens():
    known = {colour for pair in TOKENS["colours"].values() for colour in pair}
    found = {
        f"{name}: {colour}"
        for name, text in sources().items()
        for colour in colours(written(name, text))
        # A picture for the browser's tab reads no style sheet.
        if not (name == "book/assets/favicon.svg" and colour in known)
    }
    assert found == EXCEPTIONS


def colours(text: str) -> list[str]:
    return COLOUR.findall(text) + NAMED.findall(text)


@pytest.mark.parametrize(
    "text",
    [
        "#0b5c77",
        "#FFF",
        "rgb(1 2 3)",
        "hsl(9 9% 9%)",
        "border: 1px solid red",
        'svg("rect", { fill: "teal" })',
        'plt.plot(x, color="orange")',
    ],
)
def test_a_colour_would_be_found(text: str):
    assert len(colours(text)) == 1


def test_each_token_that_is_asked_for_is_there_and_each_colour_is_used():
    given = {*TOKENS["colours"], *TOKENS["sizes"], *TOKENS["fonts"]}
    text = "".join(sources().values())
    # What is set where it is used is no token.
    local = set(re.findall(r"""--lf-([\w-]+)(?::|",)""", text))
    asked = set(re.findall(r"var\(--lf-([\w-]+)", text))
    assert asked - given - local == set()
    python = set(re.findall(r'COLOURS\["([\w-]+)"\]', text))
    assert python <= given
    assert given - asked - python - {*TOKENS["plots"], "zero", "one"} == set()


def test_the_typeface_has_what_a_page_shows_and_no_more(tmp_path: Path):
    look.write_font(tmp_path, ["뷁이 아닌 글 →", "손실 0.4599"])
    font = TTFont(tmp_path / look.FONT_NAME)
    held = set(map(chr, font.getBestCmap()))
    assert set("아닌글손실→0.4599é") <= held
    assert not held & set("힘뷁")
    weight = font["fvar"].axes[0]
    assert (weight.axisTag, weight.minValue, weight.maxValue) == ("wght", 400, 700)
    before = (tmp_path / look.FONT_NAME).stat().st_mtime_ns
    look.write_font(tmp_path, ["손실 0.4599", "뷁이 아닌 글 →"])
    assert (tmp_path / look.FONT_NAME).stat().st_mtime_ns == before


def test_the_typeface_keeps_its_licence_and_gives_back_its_name():
    names = TTFont(look.FONT)["name"]
    assert "Kil Hyung-jin" in names.getDebugName(0)
    assert "Open Font License" in names.getDebugName(13)
    ours = [str(entry) for entry in names.names if entry.nameID not in (0, 13, 14)]
    assert len(ours) > 4
    assert not any("Pretendard" in text for text in ours)
