"""Everything `make test-colab` tries: every chapter, every front end, the figures.

Too long for every run of the checks, so it has no name that pytest collects by itself.
What it measures goes into `book/tested.json` (tools/publish/colab.py).
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.colab import front_ends
from tests.colab.chapters import cpu_seconds, execute
from tests.colab.front_ends import CHAPTER, check, opened, usable_lab
from tests.colab.memory import Memory
from tests.colab.places import Place, in_clone, in_colab
from tests.hosts import private_environment, shows_keras
from tools.env.stacks import BINDER_STACK, NEWEST, Stack, colab_stacks, versions
from tools.notebooks.files import chapters
from tools.publish.tested import SET_UP

ROOT = Path(__file__).resolve().parents[2]
CELLS = json.loads((ROOT / "tests" / "chapters" / "cells.json").read_text("utf-8"))

LONGEST_CHAPTER = 60  # seconds of one processor
LONGEST_SET_UP = 1  # second, beside the clone
LONGEST_START = 15  # seconds from "run all" to the lab, on a machine that is free
MOST_MEMORY = 2 * 2**30  # bytes that Binder gives
RETRAININGS = 50

# What a reader may want to know the version of.
SHOWN = (
    *("python", "tensorflow", "keras", "numpy", "matplotlib"),
    *("ipywidgets", "anywidget", "ipython", "ipykernel"),
)
COLAB = colab_stacks()
HOSTS = [
    *((front_ends.NOTEBOOK_6, stack) for stack in COLAB),
    (front_ends.JUPYTERLAB, NEWEST),
    (front_ends.NOTEBOOK_7, NEWEST),
    (front_ends.VOILA, NEWEST),
]
each_stack = pytest.mark.parametrize("stack", [*COLAB, NEWEST], ids=lambda s: s.name)


def place_for(public: Path, stack: Stack, folder: Path, name: str) -> Place:
    """Return where the chapter is opened in this stack."""
    if stack in COLAB:
        return in_colab(public, stack, folder, public / "book" / f"{name}.ipynb")
    return in_clone(public, stack, folder)


@each_stack
def test_packages_are_those_of_the_list(made, record, stack):
    found = versions(made(stack))
    assert stack.pins().items() <= found.items()
    record["stacks"][stack.name] = {
        "month": stack.month,
        "versions": {name: found[name] for name in SHOWN},
        "seconds": {},
        "cpu_seconds": {},
    }


@each_stack
def test_every_text_of_the_plots_can_be_drawn(made, stack):
    command = [str(made(stack).interpreter), "-m", "tools.notebooks.glyphs"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr


@each_stack
@pytest.mark.parametrize("name", [path.stem for path in chapters()])
def test_chapter(made, public, record, tmp_path, stack, name):
    place = place_for(public, made(stack), tmp_path / "place", name)
    before = cpu_seconds()
    outcome = execute(place, name)[name]
    used = cpu_seconds() - before
    assert outcome.failures == {}
    assert outcome.cells == CELLS[f"{name}.ipynb"]
    stored = record["stacks"][stack.name]
    stored["seconds"][name] = round(outcome.seconds, 1)
    stored["cpu_seconds"][name] = round(used, 1)
    # Of all its threads: on a machine with nothing else to do it takes less time.
    assert min(used, outcome.seconds) < LONGEST_CHAPTER


@pytest.mark.parametrize(("front_end", "stack"), HOSTS, ids=lambda value: value.name)
def test_front_end(made, public, record, tmp_path, new_page, front_end, stack):
    place = place_for(public, made(stack), tmp_path / "place", Path(CHAPTER).stem)
    with opened(front_end, stack, place, new_page) as running:
        figures = check(running)
    found = versions(stack)
    record["front_ends"].append(
        {
            "name": front_end.name,
            "stack": stack.name,
            "versions": {name: found[name] for name in front_end.packages},
            "difference": figures["difference"],
        }
    )
    start = record["figures"].setdefault("seconds_from_run_all", {})
    start[f"{front_end.name} {stack.name}"] = {
        "usable": round(figures["usable"], 1),
        "keras": round(figures["keras"], 1),
    }


def test_the_lab_is_usable_soon_after_run_all(made, public, record, tmp_path, new_page):
    """In the newest Colab; other work on this machine makes it later, so: the best."""
    stack = made(COLAB[-1])
    seconds = []
    for attempt in range(3):
        place = place_for(public, stack, tmp_path / str(attempt), Path(CHAPTER).stem)
        with opened(front_ends.NOTEBOOK_6, stack, place, new_page) as running:
            usable_lab(running.page)
            seconds.append(round(running.seconds, 1))
    record["figures"]["run_all_to_lab"] = {
        "stack": stack.name,
        "seconds": seconds,
        "load_average": round(os.getloadavg()[0], 1),
    }
    assert min(seconds) < LONGEST_START


def test_the_set_up_cell_takes_less_than_a_second(made, public, record, tmp_path):
    """Beside the clone, which is made before; the copy is new to Python each time.

    Other work on this machine makes it slower, so: the best.
    """
    stack = made(COLAB[-1])
    chapter = public / "book" / CHAPTER
    cells = json.loads(chapter.read_text("utf-8"))["cells"]
    (cell,) = (cell for cell in cells if cell["id"] == SET_UP)
    (tmp_path / "cell.py").write_text("".join(cell["source"]), "utf-8")
    program = Path(__file__).with_name("time_set_up.py")
    place = in_colab(public, stack, tmp_path / "place", chapter)
    environment = {
        **private_environment(tmp_path / "home"),
        **place.kernel_environment,
    }
    command = [str(stack.interpreter), "-P", str(program), str(tmp_path / "cell.py")]
    seconds, processor = [], []
    for _ in range(5):
        run = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True
        )
        wall, used = map(float, run.stdout.split()[-2:])
        seconds.append(round(wall, 2))
        processor.append(round(used, 2))
    place.leave()
    record["figures"]["set_up_cell"] = {
        "stack": stack.name,
        "seconds": seconds,
        "cpu_seconds": processor,
    }
    assert min(seconds) < LONGEST_SET_UP


def test_binder_has_memory_enough(made, public, record, tmp_path, new_page):
    """The server, the kernel and the lab's Keras process, 50 networks long."""
    stack = made(BINDER_STACK)
    place = in_clone(public, stack, tmp_path / "place")
    with opened(front_ends.JUPYTERLAB, stack, place, new_page) as running:
        with Memory(running.process) as memory:
            lab = usable_lab(running.page)
            shows_keras(lab)
            lab.locator('[data-panel="question"] input[type=number]').fill("5")
            lab.locator('[data-action="predict"]').click()
            shows_keras(lab)
            nodes = lab.locator('[data-setting="nodes"] input[type=number]')
            program = lab.locator('[data-panel="code"]')
            for count in range(2, RETRAININGS + 2):
                nodes.fill(str(count))
                nodes.press("Enter")
                expect(program).to_contain_text(f"Dense({count}, ")
                assert shows_keras(lab) < front_ends.SAME
        assert memory.processes >= 3
    record["figures"]["binder_memory"] = {
        "stack": stack.name,
        "retrainings": RETRAININGS,
        "peak_bytes": memory.peak,
        "processes": memory.processes,
        "versions": {n: versions(stack)[n] for n in ("python", "tensorflow", "keras")},
    }
    assert memory.peak < MOST_MEMORY
