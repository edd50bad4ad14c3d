"""The lab's real front end where Colab's packages are: ipywidgets 7, Notebook 6.5.7."""

import pytest

from tests.colab.front_ends import CHAPTER, NOTEBOOK_6, check, opened
from tests.colab.places import in_colab
from tools.env.stacks import colab_stacks

pytestmark = pytest.mark.slow


def test_in_notebook_6_chapter_one_retrains_with_keras(
    made, public, tmp_path, new_page
):
    stack = made(colab_stacks()[-1])
    chapter = public / "book" / CHAPTER
    place = in_colab(public, stack, tmp_path / "colab", chapter)
    with opened(NOTEBOOK_6, stack, place, new_page) as running:
        check(running)
