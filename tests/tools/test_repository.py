"""`make repository`: one address, from any form that Git knows, in one place."""

import subprocess
from pathlib import Path

import pytest
import yaml

from tools.publish.repository import ROOT, AddressError, main, public_address, write

ADDRESS = "https://github.com/owner/name"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A Git working copy with the book's settings and no remote."""
    subprocess.run(["git", "init", "--quiet", tmp_path], check=True)
    config = (ROOT / "_config.yml").read_text("utf-8")
    (tmp_path / "_config.yml").write_text(config, "utf-8")
    write("https://example.org/some/where", tmp_path)
    return tmp_path


def settings(folder: Path) -> dict:
    return yaml.safe_load((folder / "_config.yml").read_text("utf-8"))


def set_origin(folder: Path, remote: str) -> None:
    command = ["git", "-C", folder, "remote", "add", "origin", remote]
    subprocess.run(command, check=True)


@pytest.mark.parametrize(
    "remote",
    [
        ADDRESS,
        f"{ADDRESS}/",
        f"{ADDRESS}.git",
        f" {ADDRESS}.git\n",
        "git@github.com:owner/name.git",
        "ssh://git@github.com/owner/name.git",
        "ssh://git@github.com:22/owner/name",
        "https://someone:a-secret@github.com/owner/name.git",
        "https://a-secret@github.com/owner/name",
    ],
)
def test_every_form_of_a_remote_gives_the_public_address(remote: str) -> None:
    assert public_address(remote) == ADDRESS


@pytest.mark.parametrize(
    ("page", "repository"),
    [
        (f"{ADDRESS}/tree/main", ADDRESS),
        (f"{ADDRESS}/blob/main/README.md", ADDRESS),
        (f"{ADDRESS}/issues", ADDRESS),
        ("https://gitlab.com/a/b/c/-/tree/main", "https://gitlab.com/a/b/c"),
    ],
)
def test_a_page_of_a_repository_is_refused(
    page: str, repository: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = settings(folder)
    assert main([page], folder) == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.endswith(f"URL={repository}")
    assert settings(folder) == before


@pytest.mark.parametrize(
    "remote",
    [
        "",
        "/srv/git/name.git",
        "../name",
        "file:///srv/git/name",
        "http://github.com/owner/name",
        "https://github.com/owner",
        "https://github.com/owner/na me",
        'https://github.com/owner/name"',
        "https://github.com/owner/name\nauthor: x",
        "C:/books/name",
    ],
)
def test_what_is_no_public_address_is_refused(remote: str) -> None:
    with pytest.raises(AddressError, match="should look like"):
        public_address(remote)


def test_a_refused_address_does_not_show_a_secret() -> None:
    with pytest.raises(AddressError) as refusal:
        public_address("http://someone:a-secret@github.com/owner/name")
    assert "a-secret" not in str(refusal.value)


def test_the_address_is_written_and_nothing_else(folder: Path) -> None:
    before = settings(folder)
    lines = (folder / "_config.yml").read_text("utf-8").splitlines()
    assert main([ADDRESS], folder) == 0
    after = settings(folder)
    assert after["repository"]["url"] == ADDRESS
    before["repository"]["url"] = ADDRESS
    assert after == before
    changed = (folder / "_config.yml").read_text("utf-8").splitlines()
    assert sum(a != b for a, b in zip(lines, changed, strict=True)) == 1


def test_writing_again_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([ADDRESS], folder)
    once = (folder / "_config.yml").read_bytes()
    assert main([f"{ADDRESS}.git"], folder) == 0
    assert (folder / "_config.yml").read_bytes() == once
    assert capsys.readouterr().out.splitlines()[-1].startswith("Already")


def test_without_an_address_origin_is_taken(folder: Path) -> None:
    set_origin(folder, "git@github.com:owner/name.git")
    assert main([], folder) == 0
    assert settings(folder)["repository"]["url"] == ADDRESS


def test_without_address_and_origin_one_sentence_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (folder / "_config.yml").read_bytes()
    assert main([], folder) == 1
    message = capsys.readouterr().err
    assert "no remote `origin`" in message and message.count("\n") == 1
    assert (folder / "_config.yml").read_bytes() == before


def test_settings_without_a_place_are_refused(tmp_path: Path) -> None:
    (tmp_path / "_config.yml").write_text("title: x\n", "utf-8")
    with pytest.raises(AddressError, match="exactly one"):
        write(ADDRESS, tmp_path)
