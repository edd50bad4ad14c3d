"""What the package knows of the published book."""

import pytest

from livefit.notebook.site import CONFIG, free_lab
from tools.publish.repository import write


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://github.com/Some-One/first-keras", "some-one.github.io/first-keras/"),
        ("https://github.com/some-one/Some-One.github.io", "some-one.github.io/"),
    ],
)
def test_a_repository_at_github_has_a_published_lab(tmp_path, address, page):
    config = tmp_path / "_config.yml"
    config.write_bytes(CONFIG.read_bytes())
    write(address, tmp_path)
    assert free_lab(config) == f"https://{page}book/playground.html"


@pytest.mark.parametrize("url", ["", "https://gitlab.com/some-one/first-keras"])
def test_elsewhere_none_is_known(tmp_path, url):
    config = tmp_path / "_config.yml"
    config.write_text(f'repository:\n  # why\n  url: "{url}"\n', "utf-8")
    assert free_lab(config) is None


def test_a_package_without_the_book_knows_none(tmp_path):
    assert free_lab(tmp_path / "_config.yml") is None
