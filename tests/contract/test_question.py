"""A question before a run: which can be asked, and the messages on others."""

from typing import Any

import pytest

from livefit.core.settings import defaults
from livefit.labs.question import TEXT_LIMIT, check_question
from livefit.notebook.lab import lab
from tests.contract import agree, cases, page

READ = """([raw, start, language, target]) => {
    const {readQuestion} = use("panels/question/model");
    try {
        return readQuestion(raw, start, language, target);
    } catch (error) {
        return error.message;
    }
}"""
OPEN = """([text, language]) => {
    const {readLink} = use("state/link");
    const {readOptions} = use("state/options");
    const link = readLink(text, language);
    const {settings, question} = link;
    const {question: asked, notes} = readOptions(
        {settings, question: question ?? undefined, notes: link.notes}, language);
    return [asked?.ask ?? null, notes];
}"""


def python(case: list[Any]) -> Any:
    try:
        return check_question(*case).options
    except ValueError as error:
        return str(error)


def test_shared_cases() -> None:
    long = {"raw": {"ask": "found", "text": "x" * (TEXT_LIMIT + 1)}, "refused": "xxx"}
    listed = [*cases("question"), long]
    for language in ("ko", "en"):
        given = [
            [each["raw"], defaults(), language, each.get("target", "classes")]
            for each in listed
        ]
        ours = [python(one) for one in given]
        agree(ours, page(READ, given), given)
        for each, found in zip(listed, ours, strict=True):
            if "question" in each:
                assert found == each["question"]
            else:
                assert each["refused"] in found


@pytest.mark.parametrize(
    ("words", "ask"),
    [
        ("ask=found:nodes=30", None),  # as it is already: another run would be asked of
        ("ask=found:nodes=1,epochs=5", "found"),
        ("nodes=8;ask=found:nodes=8", None),
        ("ask=loss", None),
        ("ask=curve", "curve"),
    ],
)
def test_a_links_question_is_asked_or_left_out_with_the_same_note(
    words: str, ask: str | None
) -> None:
    for language in ("ko", "en"):
        shown = lab(f"#lab=2;{words}", language=language)
        ours = [shown.question and shown.question.ask, list(shown.notes)]
        agree([ours], page(OPEN, [[f"lab=2;{words}", language]]), [words])
        assert (ours[0], len(ours[1])) == (ask, int(ask is None))
