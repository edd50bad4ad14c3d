"""The built scripts of the package."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "static"


def bundle_path(name: str) -> Path:
    """Return the path of the bundle `name`, such as "livefit.js"."""
    return _FOLDER / name


def inline_script(bundle: Path) -> str:
    """Return the bundle's text so that it can stand in a `<script>` element."""
    return bundle.read_text("utf-8").replace("</script", "<\\/script")
