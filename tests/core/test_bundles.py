"""The built scripts, as they are put into a page."""

from pathlib import Path

from livefit.core.bundles import bundle_path, inline_script


def test_a_script_cannot_end_its_element(tmp_path: Path) -> None:
    script = tmp_path / "script.js"
    script.write_text('document.write("<script>a()</script>");', "utf-8")
    assert inline_script(script) == 'document.write("<script>a()<\\/script>");'


def test_the_bundles_are_there() -> None:
    names = ("livefit.js", "figures.js", "stage.js")
    assert all(bundle_path(name).is_file() for name in names)
