"""What is committed ready-made is what its sources give."""

import gzip
import io
import subprocess
from pathlib import Path

from fontTools.ttLib import TTFont

from tools.vendor import font_subset, math_font
from tools.vendor.npm import npm

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "livefit" / "static"


def test_bundles_are_built_from_their_sources(tmp_path: Path) -> None:
    assert npm("run", "--silent", "build", "--", "--out", str(tmp_path)) == 0
    for name in ("livefit.js", "stage.js", "figures.js", "livefit.js.LICENSE.txt"):
        built = (tmp_path / name).read_bytes()
        assert built == (STATIC / name).read_bytes(), "run `make bundle`"


def test_stage_is_small_and_holds_no_second_lab() -> None:
    """At most 33 KB as a server sends it; the lab's data and loops are livefit.js's.

    It has its own figures, the drawing of a run and students' answers; what it draws
    with is the lab's.
    """
    content = (STATIC / "stage.js").read_bytes()
    assert len(gzip.compress(content)) <= 33_000
    column = b"2.88,3.4,2.76,3.68,2.44"  # of the patients' table
    assert column in (STATIC / "livefit.js").read_bytes()
    assert column not in content


def test_figures_are_small_and_hold_no_patients() -> None:
    """At most 15 KB as a server sends it; a figure's data is in its element."""
    content = (STATIC / "figures.js").read_bytes()
    assert len(gzip.compress(content)) <= 15_000
    assert b"2.88,3.4,2.76,3.68,2.44" not in content  # of the patients' table
    assert b"LICENSE" in content[:120]


def test_bundle_is_small_and_carries_its_licences() -> None:
    """At most 95 KiB as a server sends it; notices of what it contains beside it."""
    content = (STATIC / "livefit.js").read_bytes()
    assert len(gzip.compress(content)) <= 95 * 1024
    assert b"livefit.js.LICENSE.txt" in content[:200]
    licences = (STATIC / "livefit.js.LICENSE.txt").read_text("utf-8")
    assert licences.count("Mike Bostock") == 2  # d3-array, d3-dsv
    assert "David Evans" in licences  # lean-qr


def test_font_is_cut_from_its_source() -> None:
    assert font_subset.build() == font_subset.TARGET.read_bytes(), "run `make bundle`"
    assert font_subset.LICENCE.read_bytes() == font_subset.TARGET_LICENCE.read_bytes()


def test_font_of_the_equations_is_cut_from_its_source() -> None:
    """The tables are compared: each zlib packs them in its own way."""
    built, kept = (
        TTFont(io.BytesIO(content)).reader
        for content in (math_font.build(), math_font.TARGET.read_bytes())
    )
    tables = [{tag: font[tag] for tag in font.keys()} for font in (built, kept)]  # noqa: SIM118
    assert tables[0] == tables[1], "run `make bundle`"
    assert math_font.LICENCE.read_bytes() == math_font.TARGET_LICENCE.read_bytes()


def test_npm_lock_names_no_server() -> None:
    lock = (ROOT / "web" / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in lock
    assert '"integrity"' in lock


def test_no_committed_file_names_a_machine() -> None:
    """Outputs, locks and bundles hold no path of the folder they were made in."""
    pattern = "(/home|/Users|/root|/work)/" + "[A-Za-z]"
    command = ["git", "grep", "-E", "--line-number", pattern, "--", "."]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    # git grep: 0 found some, 1 found none, more: could not look
    assert found.returncode == 1, found.stdout + found.stderr


def test_no_link_is_committed() -> None:
    """A link leads out of the project, and its target is not searched above."""
    command = ["git", "ls-files", "--stage"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert "100644" in listed.stdout
    assert "120000" not in [line.split()[0] for line in listed.stdout.splitlines()]
