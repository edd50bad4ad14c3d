"""The printed program: the same text in the page and in Python."""

from livefit.core import program
from tests.contract import agree, page
from tests.core.test_program import settings_to_try

PRINT = """([settings, target]) => use("core/program").source(settings, target)"""


def test_every_program() -> None:
    given = [
        [settings, target]
        for settings in settings_to_try()
        for target in ("classes", "number")
    ]
    agree([program.source(*one) for one in given], page(PRINT, given), given)
    assert len(given) > 100
