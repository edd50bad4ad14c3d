"""What holds for every check, of `tests/` and of the chapters in `book/`."""

import pytest

# Fixtures that start a browser or build the book.
SLOW_FIXTURES = {"book_build", "browser", "chromium"}
# Each file is run by one worker: those that take longest come first, so that no worker
# is left alone with one of them. The first that needs the built book stands among files
# that do not: where both workers need it at the same time, one waits for the other's.
FIRST = (
    "tests/chapters/test_prose.py",
    "book/playground.ipynb",
    "tests/book/test_accessibility.py",
    "book/layers.ipynb",
    "tests/browser/test_question.py",
    "tests/notebook/test_jupyter.py",
    "tests/demo/test_demo.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow what needs a browser or the built book, and every cell of a chapter.

    Sort the files: the longest, the other chapters, then all others as collected.
    """
    for item in items:
        fixtures = set(getattr(item, "fixturenames", ()))
        if not isinstance(item, pytest.Function) or SLOW_FIXTURES & fixtures:
            item.add_marker(pytest.mark.slow)
    items.sort(key=_position)


def _position(item: pytest.Item) -> int:
    path = item.nodeid.partition("::")[0]
    if path in FIRST:
        return FIRST.index(path)
    return len(FIRST) + (not path.endswith(".ipynb"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    """A skipped test counts as failed."""
    report = yield
    return _failed_if_skipped(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    """A skipped file counts as failed."""
    report = yield
    return _failed_if_skipped(report)


def _failed_if_skipped(report):
    if report.skipped or hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped: {getattr(report, 'wasxfail', report.longrepr)}"
        vars(report).pop("wasxfail", None)
    return report
