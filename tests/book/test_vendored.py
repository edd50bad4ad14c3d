"""What is committed ready-made for the book is what its package holds."""

from pathlib import Path
from types import ModuleType

import pytest

from tools.vendor import mathjax, reveal
from tools.vendor.mathjax import copy_files, differences


@pytest.mark.parametrize("vendor", [mathjax, reveal])
def test_the_copy_is_that_of_the_npm_package(vendor: ModuleType):
    files = vendor.vendored_files()
    assert Path("LICENSE") in files
    assert list(differences(files, vendor.TARGET)) == []


def test_a_changed_or_missing_or_extra_file_is_found(tmp_path: Path):
    files = mathjax.vendored_files()
    copy_files(files, tmp_path)
    assert list(differences(files, tmp_path)) == []
    (tmp_path / "LICENSE").write_text("changed", "utf-8")
    (tmp_path / "tex-chtml.js").unlink()
    (tmp_path / "extra.js").write_text("", "utf-8")
    assert sorted(differences(files, tmp_path)) == [
        "differs: LICENSE",
        "missing: tex-chtml.js",
        "not in the package's list: extra.js",
    ]


@pytest.mark.parametrize(
    ("vendor", "name"), [(mathjax, "MathJax"), (reveal, "reveal.js")]
)
def test_a_missing_package_is_named(vendor: ModuleType, name: str, tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=f"{name} is not complete in"):
        vendor.vendored_files(tmp_path)
