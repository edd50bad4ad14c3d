"""Build the lecturer's edition: `python -m tools.publish.lecturer [_build/lecturer]`.

One page with every exercise, task and check of the chapters, its answer unfolded, taken
from the same notebooks as the book; beside the exercises is what
`book/lecturer.yml` holds: wrong answers and how to talk about them, and more questions.
"""

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, FileSystemLoader

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "book_ext"))
from livefit_slides.blocks import MARKDOWN, Block  # noqa: E402
from livefit_slides.deck import CHECKS, EXERCISES, code, whole  # noqa: E402
from livefit_slides.pages import chapters, coloured, page_blocks  # noqa: E402
from look import style, write_font  # noqa: E402

EXTRA = ROOT / "book/lecturer.yml"
STATIC = ("math.woff", "favicon.svg", "slides.css", "slides.js")
HINT = "힌트"


@dataclass
class Question:
    """A question with its answer. All texts are HTML."""

    kind: str  # "exercise", "task", "check"
    asked: str = ""
    title: str = ""  # of an exercise
    hint: str = ""
    answer: str = ""
    wrong: str = ""
    talk: str = ""


@dataclass
class Answers:
    """The questions and answers of one chapter."""

    name: str
    label: str
    questions: list[Question]
    extra: list[dict[str, str]] = field(default_factory=list)

    def of(self, kind: str) -> list[Question]:
        """Return the questions of one kind."""
        return [question for question in self.questions if question.kind == kind]


def questions(blocks: Iterable[Block]) -> Iterator[Question]:
    """Yield what a chapter asks, in its order, with the answers that it folds away.

    Raises:
        ValueError: an answer belongs to no question.
    """
    in_exercises = False
    asked = ""  # the box before a run: a task after it answers that too
    open_question: Question | None = None
    for block in blocks:
        if block.kind == "heading" and block.level <= 3:
            if open_question:
                yield open_question
                open_question = None
            if block.level == 2:
                in_exercises = block.text == EXERCISES
            elif in_exercises:
                open_question = Question("exercise", title=block.html)
        elif block.kind == "fold":
            check = CHECKS.match(block.html)
            answer = "".join(whole(each) for each in block.inner)
            if check:
                asks = f"<p>{block.html[check.end() :]}</p>"
                yield Question("check", asks, answer=answer)
            elif open_question is None:
                raise ValueError(f"no question for the answer {block.html}")
            elif block.html == HINT:
                open_question.hint = answer
            else:
                open_question.answer += answer
        elif block.kind == "question":
            if asked:
                yield Question("task", asked)
            asked = "".join(whole(each) for each in block.inner)
        elif block.kind == "task":
            if open_question:
                yield open_question
            did = "".join(whole(each) for each in block.inner)
            open_question = Question("task", asked + did)
            asked = ""
        elif open_question and open_question.kind == "exercise":
            open_question.asked += whole(block)
    if asked:
        yield Question("task", asked)
    if open_question:
        yield open_question


def edition(root: Path = ROOT) -> list[Answers]:
    """Return all chapters with questions, and the remarks for the lecturer.

    Raises:
        ValueError: an exercise has no answer, or `lecturer.yml` does not fit it.
    """
    extras: dict[str, Any] = yaml.safe_load(EXTRA.read_text("utf-8"))
    found = []
    for chapter in chapters(root):
        source = chapter.pages[0].stem
        blocks = chain.from_iterable(map(page_blocks, chapter.pages))
        answers = Answers(chapter.name, chapter.label, list(questions(blocks)))
        exercises = answers.of("exercise")
        unanswered = [each.title for each in exercises if not each.answer]
        if unanswered:
            raise ValueError(f"{source}: no answer to {', '.join(unanswered)}")
        more = extras.pop(source, {"exercises": [], "extra": []})
        if len(more["exercises"]) != len(exercises):
            raise ValueError(
                f"lecturer.yml has {len(more['exercises'])} exercises of {source}, "
                f"the chapter {len(exercises)}"
            )
        for exercise, each in zip(exercises, more["exercises"], strict=True):
            exercise.wrong, exercise.talk = html(each["wrong"]), html(each["talk"])
        answers.extra = [
            {
                "ask": html(each["ask"]),
                "code": code(each["code"].rstrip(), "python") if "code" in each else "",
                "answer": html(each["answer"]),
            }
            for each in more["extra"]
        ]
        found.append(answers)
    if extras:
        raise ValueError(f"lecturer.yml has entries of no chapter: {', '.join(extras)}")
    return found


def html(markdown: str) -> str:
    """Return a paragraph of Markdown as HTML."""
    return MARKDOWN.render(markdown).strip()


def write(folder: Path, root: Path = ROOT) -> Path:
    """Write the edition into an empty folder; return its page."""
    shutil.rmtree(folder, ignore_errors=True)
    static = folder / "_static"
    static.mkdir(parents=True)
    for name in STATIC:
        source = root / "book/assets" / name
        if source.is_dir():
            shutil.copytree(source, static / name)
        else:
            shutil.copyfile(source, static / name)
    (static / "look.css").write_text(style(), "utf-8", newline="\n")
    config = yaml.safe_load((root / "_config.yml").read_text("utf-8"))
    loader = FileSystemLoader(root / "templates" / "slides")
    template = Environment(loader=loader, autoescape=True).get_template("lecturer.html")
    page = folder / "index.html"
    text = template.render(
        book=config["title"],
        language=config["sphinx"]["config"]["language"],
        chapters=edition(root),
        coloured=coloured,
    )
    page.write_text(text, "utf-8", newline="\n")
    write_font(static, [text])
    return page


def main() -> int:
    """Write the edition; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.publish.lecturer")
    default = ROOT / "_build" / "lecturer"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    try:
        page = write(parser.parse_args().folder)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Lecturer's edition: {page}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
