"""The archive of `make zip`: small, always the same, and it works by double click."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Lab, Watch
from tools.publish.site_zip import FOLDER, MAX_BYTES, TooLarge, pack


@pytest.fixture(scope="module")
def archive(built_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("zip") / "book.zip"
    assert pack(built_book, path) == path.stat().st_size
    return path


@pytest.fixture(scope="module")
def unpacked(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive in a folder whose name is not plain, as on a lecturer's stick."""
    folder = tmp_path_factory.mktemp("stick") / "강의 자료 #1 (50% 분량)"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / FOLDER


@pytest.fixture
def open_first(unpacked: Path, new_page: Callable[..., Page]):
    """Open `index.html` from disk, without network."""

    def open_it() -> tuple[Page, Watch]:
        page = new_page(offline=True)
        watch = Watch(page)
        page.goto((unpacked / "index.html").as_uri())
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        return page, watch

    return open_it


def test_it_is_small_enough_to_be_handed_out(archive: Path) -> None:
    assert MAX_BYTES == 15 * 10**6
    assert 10**6 < archive.stat().st_size <= MAX_BYTES


def test_the_same_book_gives_the_same_archive(
    archive: Path, built_book: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.zip"
    pack(built_book, again)
    assert again.read_bytes() == archive.read_bytes()


def test_it_unpacks_into_one_folder_with_plain_names(archive: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
    assert names == sorted(names)
    assert {name.partition("/")[0] for name in names} == {FOLDER}
    assert [name for name in names if ".." in name or "\\" in name] == []


def test_a_lab_trains_from_disk(open_first) -> None:
    page, watch = open_first()
    page.get_by_role("link", name="5. 자유 실험실").first.click()
    lab = page.locator(".livefit").first
    Lab(lab).settle()
    line = lab.locator('[data-panel="loss"] path.lf-line.lf-current')
    before = line.get_attribute("d")
    field = lab.locator('[data-setting="nodes"] input[type="number"]')
    field.fill("3")
    field.press("Enter")
    expect(line).not_to_have_attribute("d", before)
    assert watch.faults == []


def test_the_lecturers_screen_runs_from_disk(open_first) -> None:
    page, watch = open_first()
    page.get_by_role("link", name="강의 화면").first.click()
    stage = page.locator(".ls-stage")
    expect(stage.locator('[data-role="engine"]')).to_have_text("페이지 엔진")
    stage.focus()
    page.keyboard.press("Space")
    expect(stage.locator('[data-chart="loss"] path.ls-current')).to_have_count(1)
    page.keyboard.press("ArrowRight")
    expect(stage).to_contain_text("장면 2 /")
    assert watch.faults == []


def test_an_archive_that_is_too_large_is_refused(tmp_path: Path) -> None:
    site, archive = tmp_path / "site", tmp_path / "book.zip"
    site.mkdir()
    (site / "index.html").write_text("<p>책</p>", "utf-8")
    (site / "large.bin").write_bytes(bytes(range(256)))
    archive.write_bytes(b"the one before")
    with pytest.raises(TooLarge, match="large.bin"):
        pack(site, archive, max_bytes=100)
    assert archive.read_bytes() == b"the one before"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_without_a_book_there_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make build"):
        pack(tmp_path, tmp_path / "book.zip")
