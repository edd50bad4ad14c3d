"""What is committed ready-made for the book is what its package holds."""

from pathlib import Path

import pytest

from tools import vendor_mathjax


def test_mathjax_is_that_of_the_npm_package():
    files = vendor_mathjax.vendored_files()
    assert Path("LICENSE") in files
    assert list(vendor_mathjax.differences(files)) == []


def test_a_changed_or_missing_or_extra_file_is_found(tmp_path: Path):
    files = vendor_mathjax.vendored_files()
    vendor_mathjax.copy_files(files, tmp_path)
    assert list(vendor_mathjax.differences(files, tmp_path)) == []
    (tmp_path / "LICENSE").write_text("changed", "utf-8")
    (tmp_path / "tex-chtml.js").unlink()
    (tmp_path / "extra.js").write_text("", "utf-8")
    assert sorted(vendor_mathjax.differences(files, tmp_path)) == [
        "differs: LICENSE",
        "missing: tex-chtml.js",
        "not in the package's list: extra.js",
    ]


def test_a_missing_package_is_named(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="MathJax is not complete in"):
        vendor_mathjax.vendored_files(tmp_path)
