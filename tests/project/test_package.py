"""The package as a wheel: complete, and at home in any folder."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "livefit/py.typed",
    "livefit/spec/scenes.json",
    "livefit/spec/settings.json",
    "livefit/spec/program.txt",
    "livefit/static/livefit.js",
    "livefit/static/figures.js",
    "livefit/spec/figures.json",
    "livefit/fonts/LivefitSans.ttf",
    "livefit/fonts/OFL.txt",
    "livefit/data/ThoracicSurgery3.csv",
    "livefit/data/datapackage.json",
}
TRY = """
import livefit
from livefit.notebook.plot_style import use_korean_font
data = livefit.load_data()
use_korean_font()
print(livefit.__file__, data.X.shape, data.y.sum(), livefit.data_path())
"""


def pip(*arguments: object) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    # Nothing is downloaded: what the build needs is in requirements.txt.
    options = ["--no-index", "--no-deps"]
    run = subprocess.run(
        [*command, *map(str, arguments), *options], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    (path,) = folder.glob("livefit-*.whl")
    return path


def test_wheel_holds_what_the_package_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert names >= NEEDED
    assert not [name for name in names if not name.startswith("livefit")]


def test_installed_package_works_elsewhere(wheel: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip("install", "--target", target, wheel)
    # -P: not from the working directory; the target stands before this checkout.
    code = f"import sys; sys.path.insert(0, {str(target)!r})\n{TRY}"
    run = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=elsewhere,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(str(target / "livefit" / "__init__.py"))
    assert "(470, 16) 70.0" in run.stdout
    assert str(target / "livefit" / "data" / "ThoracicSurgery3.csv") in run.stdout


def test_command_line_is_installed() -> None:
    command = Path(sys.executable).with_name("livefit")
    run = subprocess.run([command, "--help"], capture_output=True, text=True)
    assert run.returncode == 0
    assert "livefit" in run.stdout
