"""What is committed ready-made for the book is what its package holds."""

from pathlib import Path

import pytest

from tools.vendor.reveal import TARGET, copy_files, differences, vendored_files


def test_the_copy_is_that_of_the_npm_package():
    files = vendored_files()
    assert Path("LICENSE") in files
    assert list(differences(files, TARGET)) == []


def test_a_changed_or_missing_or_extra_file_is_found(tmp_path: Path):
    files = vendored_files()
    copy_files(files, tmp_path)
    assert list(differences(files, tmp_path)) == []
    (tmp_path / "LICENSE").write_text("changed", "utf-8")
    (tmp_path / "reveal.js").unlink()
    (tmp_path / "extra.js").write_text("", "utf-8")
    assert sorted(differences(files, tmp_path)) == [
        "differs: LICENSE",
        "missing: reveal.js",
        "not in the package's list: extra.js",
    ]


def test_a_missing_package_is_named(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="reveal.js is not complete in"):
        vendored_files(tmp_path)
