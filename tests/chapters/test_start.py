"""The set-up cell: it fetches the package in Colab only, and says what is missing."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from livefit import start as starting
from livefit.notebook.skip_keras import SKIPPED, SkipKeras
from tests.chapters.elsewhere import environment, published, run_all, shown
from tools.notebooks.files import ROOT, chapters, code_cells, read
from tools.notebooks.first_cells import (
    LINK_ID,
    NO_ADDRESS,
    OFFLINE,
    START_ID,
    link_source,
    setting,
    start_source,
    write_first_cells,
)
from tools.publish.repository import write

pytestmark = pytest.mark.slow

ADDRESS = "https://github.com/owner/name"
CONFIG = (ROOT / "_config.yml").read_text("utf-8")


def cell(notebook: NotebookNode, name: str) -> NotebookNode | None:
    return next((cell for cell in notebook.cells if cell.id == name), None)


# What the cells say


@pytest.mark.parametrize("path", chapters(), ids=lambda path: path.stem)
def test_cells_and_settings_agree(path: Path) -> None:
    """One address: `_config.yml` has it, the set-up and the link follow from it."""
    repository = yaml.safe_load(CONFIG)["repository"]
    notebook = read(path)
    first = code_cells(notebook)[0]
    assert (first.id, first.source) == (START_ID, start_source(repository["url"]))
    link = link_source(repository["url"], repository["branch"], f"book/{path.name}")
    found = cell(notebook, LINK_ID)
    assert (found and found.source) == link


@pytest.mark.parametrize("address", ["", ADDRESS, f"{ADDRESS}-{'x' * 30}"])
def test_the_set_up_is_five_lines_of_88_columns(address: str) -> None:
    lines = start_source(address).split("\n")
    assert len(lines) == 5
    assert max(map(len, lines)) <= 88
    assert lines[0].startswith("# @title ")


def test_the_first_code_cell_is_folded_and_not_on_the_page() -> None:
    metadata = code_cells(read(chapters()[0]))[0].metadata
    assert metadata["cellView"] == "form"
    assert metadata["jupyter"] == {"source_hidden": True}
    assert metadata["tags"] == ["remove-cell"]


def test_the_settings_are_read_as_yaml_reads_them() -> None:
    for config in (CONFIG, CONFIG.replace('url: ""', f'url: "{ADDRESS}"')):
        repository = yaml.safe_load(config)["repository"]
        for name in ("url", "branch"):
            assert setting(config, name) == repository[name]
    assert setting("title: x\n", "url") == ""


def test_a_new_address_reaches_every_chapter(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / "_config.yml").write_text(CONFIG, "utf-8")
    for path in chapters():
        (tmp_path / "book" / path.name).write_bytes(path.read_bytes())
    assert write(ADDRESS, tmp_path)
    for path in chapters(tmp_path):
        notebook = read(path)
        assert f'url = "{ADDRESS}"' in cell(notebook, START_ID).source
        assert notebook.cells[0].source == (
            "[▶ Colab에서 열기](https://colab.research.google.com/github/owner/name/"
            f"blob/main/book/{path.name})"
        )
        assert notebook.cells[0].metadata["tags"] == ["remove-cell"]
    assert not write(ADDRESS, tmp_path)
    # Back to no address: the files are what they were.
    (tmp_path / "_config.yml").write_text(CONFIG, "utf-8")
    write_first_cells(tmp_path)
    for path in chapters():
        copy = tmp_path / "book" / path.name
        assert copy.read_text("utf-8") == path.read_text("utf-8")


def test_colab_opens_github_only() -> None:
    assert link_source("https://gitlab.com/owner/name", "main", "book/a.ipynb") is None
    assert link_source("", "main", "book/a.ipynb") is None


# What the cells do

# Runs sources one after another in a process of its own and tells how each ended.
_RUNNER = """
import json, os, sys, types
work = json.load(sys.stdin)
if work["colab"]:
    sys.modules["google.colab"] = types.ModuleType("google.colab")
names, ends = {}, []
for source in work["sources"]:
    try:
        exec(source, names)
        ends.append("ok")
    except BaseException as error:
        ends.append(f"{type(error).__name__}: {error}")
found = getattr(sys.modules.get("livefit"), "__file__", None)
print(json.dumps({"ends": ends, "found": found, "pid": os.getpid(), "path": sys.path}))
"""


def run_cells(
    folder: Path, *sources: str, colab: bool = True, **variables: str
) -> dict[str, object]:
    """Run sources in one process in `folder`; return how they ended."""
    own = environment(folder / "env") | variables
    run = subprocess.run(
        [sys.executable, "-c", _RUNNER],
        input=json.dumps({"sources": sources, "colab": colab}),
        cwd=folder,
        env=own,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1]) | {"stderr": run.stderr}


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return published(tmp_path_factory.mktemp("published"))


@pytest.fixture
def fetched() -> Iterator[list[int]]:
    """Process ids whose copies of the repository are removed after the test."""
    pids: list[int] = []
    yield pids
    for pid in pids:
        subprocess.run(["rm", "-rf", f"/tmp/{pid}"], check=True)


def test_in_colab_it_fetches_once(
    repository: Path, tmp_path: Path, fetched: list[int]
) -> None:
    """A second run needs no network: the repository is gone by then."""
    gone = repository.with_name("gone")
    source = start_source(f"file://{repository}")
    move = f"os.rename({str(repository)!r}, {str(gone)!r})"
    try:
        result = run_cells(tmp_path, source, move, source)
    finally:
        gone.rename(repository)
    fetched.append(result["pid"])
    assert result["ends"] == ["ok"] * 3, result["stderr"]
    assert result["found"] == f"/tmp/{result['pid']}/livefit/__init__.py"
    assert result["path"].count(f"/tmp/{result['pid']}") == 1
    assert ".." not in result["path"]


def test_without_network_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    result = run_cells(tmp_path, start_source(f"file://{tmp_path}/nothing"))
    assert result["ends"] == [f"SystemExit: {OFFLINE}"]
    assert not Path(f"/tmp/{result['pid']}").exists()


def test_a_half_finished_copy_is_fetched_again(
    repository: Path, tmp_path: Path, fetched: list[int]
) -> None:
    """The first `git clone` dies in the middle and leaves what it had."""
    fake, left = tmp_path / "bin", tmp_path / "left"
    fake.mkdir()
    git = fake / "git"
    git.write_text(
        '#!/bin/sh\nfor last; do :; done\nmkdir -p "$last/livefit"\n'
        f'touch "$last/livefit/__init__.py"\npwd > {left}\necho $last >> {left}\n'
        'rm "$0"\nkill -9 $$\n',
        "utf-8",
    )
    git.chmod(0o755)
    source = start_source(f"file://{repository}")
    path = f"{fake}:{environment(tmp_path / 'other')['PATH']}"
    result = run_cells(tmp_path, source, source, PATH=path)
    fetched.append(result["pid"])
    half = Path(*left.read_text("utf-8").split())
    assert (half / "livefit").is_dir()
    fetched.append(int(half.name))
    assert result["ends"] == [f"SystemExit: {OFFLINE}", "ok"], result["stderr"]
    assert result["found"] == f"/tmp/{result['pid']}/livefit/__init__.py"


def test_an_older_copy_is_not_used(
    repository: Path, tmp_path: Path, fetched: list[int]
) -> None:
    """One that lies in the notebook's folder, where Python looks first."""
    old = tmp_path / "livefit"
    old.mkdir()
    for name in ("__init__.py", "start.py"):
        (old / name).write_bytes((ROOT / "livefit" / name).read_bytes())
    load = "from livefit import load_data; print(load_data().X.shape)"
    result = run_cells(tmp_path, start_source(f"file://{repository}"), load)
    fetched.append(result["pid"])
    assert result["ends"] == ["ok"] * 2, result["stderr"]
    assert result["found"] == f"/tmp/{result['pid']}/livefit/__init__.py"


def test_elsewhere_nothing_is_fetched(repository: Path, tmp_path: Path) -> None:
    """The package is found in the folder above, where an unpacked book has it."""
    book = tmp_path / "book"
    book.mkdir()
    (tmp_path / "livefit").symlink_to(ROOT / "livefit")
    for address in ("", f"file://{repository}"):
        own = book / (address and "set")
        source = start_source(address).replace('".."', repr(str(tmp_path)))
        assert source != start_source(address)
        own.mkdir(exist_ok=True)
        result = run_cells(own, source, colab=False)
        assert result["ends"] == ["ok"], result["stderr"]
        assert not Path(f"/tmp/{result['pid']}").exists()


def test_without_an_address_it_says_what_is_missing(tmp_path: Path) -> None:
    result = run_cells(tmp_path, start_source(""))
    assert result["ends"] == [f"SystemExit: {NO_ADDRESS}"]


# A whole chapter


def alone(name: str, source: Path, folder: Path) -> NotebookNode:
    """Return a chapter as Colab opens it: its file alone in a folder."""
    folder.mkdir()
    copy = folder / f"{name} 사본.ipynb"  # as saved to Drive
    copy.write_bytes((source / "book" / f"{name}.ipynb").read_bytes())
    return read(copy)


@pytest.mark.weekly
def test_a_chapter_opened_alone_in_colab_runs(
    repository: Path, tmp_path: Path, fetched: list[int]
) -> None:
    notebook = alone("index", repository, tmp_path / "alone")
    stored = [shown(cell) for cell in code_cells(notebook)]
    tell = "import livefit; print(os.getpid(), livefit.__file__)"
    notebook.cells.append(new_code_cell(tell))
    own = environment(tmp_path / "env", colab=True)
    run_all(notebook, tmp_path / "alone", own)
    *made, [output] = [shown(cell) for cell in code_cells(notebook)]
    pid, file = output.split()
    fetched.append(int(pid))
    assert file == f"/tmp/{pid}/livefit/__init__.py"
    assert made == stored


def test_offline_the_run_stops_at_the_sentence(tmp_path: Path) -> None:
    """What was stored in the other cells stays there to be read."""
    notebook = read(ROOT / "book" / "index.ipynb")
    cell(notebook, START_ID).source = start_source(f"file://{tmp_path}/nothing")
    own = environment(tmp_path / "env", colab=True)
    stored = shown(code_cells(notebook)[1])
    with pytest.raises(CellExecutionError, match=OFFLINE):
        run_all(notebook, tmp_path, own)
    assert shown(code_cells(notebook)[1]) == stored != []


@pytest.mark.parametrize(
    ("page", "passed_by", "run"),
    [
        ("compile", {"compile-model"}, {"compile-setup", "compile-lab"}),
        ("compile-loss", set(), {"compile-slope", "compile-one"}),
        ("compile-by-hand", {"compile-mse"}, {"compile-by-hand-setup"}),
        ("compile-accuracy", {"compile-six-plot"}, {"compile-accuracy-setup"}),
        ("compile-optimizer", {"compile-rates"}, {"compile-optimizer-lab"}),
    ],
)
def test_without_tensorflow_the_rest_of_a_chapter_works(
    repository: Path,
    tmp_path: Path,
    fetched: list[int],
    page: str,
    passed_by: set[str],
    run: set[str],
) -> None:
    """As on a TPU runtime: "run all" ends well, each cell works or says why not."""
    notebook = alone(page, repository, tmp_path / "alone")
    stored = {cell.id: shown(cell) for cell in code_cells(notebook)}
    notebook.cells.append(new_code_cell("print(os.getpid())", id="pid"))
    own = environment(tmp_path / "env", colab=True, hidden=("tensorflow", "keras"))
    run_all(notebook, tmp_path / "alone", own)
    made = {cell.id: shown(cell) for cell in code_cells(notebook)}
    fetched.append(int(made.pop("pid")[0]))
    (output,) = made.pop(START_ID)
    assert output.startswith("여기에는 TensorFlow가 없어서")
    skipped = {name for name, texts in made.items() if texts == [f"{SKIPPED}\n"]}
    assert passed_by <= skipped
    # Text, plots and labs that need no Keras are there, and nothing else is amiss.
    others = {name: texts for name, texts in made.items() if name not in skipped}
    assert others == {name: stored[name] for name in others}
    assert run <= others.keys()


def passed(*cells: str) -> list[bool]:
    """Return for each of a kernel's cells whether it is passed by."""
    reader = SkipKeras()
    return [SKIPPED in ast.unparse(reader.visit(ast.parse(cell))) for cell in cells]


def test_what_needs_keras_is_skipped() -> None:
    assert passed(
        "import keras\nimport numpy as np\nfrom keras.layers import Dense as D",
        "x = np.ones(3)",
        "layer = D(3)\ny = 1",
        "print(layer)",
        "y = 2",
        "print(x, y)",
        "def train(n):\n    return keras.Model(n)",
        "for n in range(3):\n    m = train(n)",
        "def train(n):\n    return n",
        "print([m for m in x], train(2))",
        "for m in x:\n    k = m\n    print(k)",
        "with open(layer) as f:\n    pass",
        "from keras import losses\nimport math\nlosses.get('x')",
        "print(math.pi)",
        "try:\n    print(keras)\nexcept NameError:\n    pass",
        "from livefit import train_seeds\nfrom livefit import lab",
        "train_seeds([1])",
        "lab()",
    ) == [
        *(False, False, True, True, False, False, False, True, False, False, False),
        *(True, True, False, True, False, True, False),
    ]


# The sentences


@pytest.fixture
def in_colab(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "google.colab", sys)


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_another_python_is_told(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch, in_colab: None
) -> None:
    monkeypatch.setattr(starting.sys, "version_info", (*version, 0))
    found = f"{version[0]}.{version[1]}"
    assert starting.problem() == (
        f"이 책은 파이썬 3.11, 3.12, 3.13에서 돌아가는데 여기는 {found}이니, "
        "메뉴 '런타임 > 런타임 유형 변경'에서 다른 런타임 버전을 고른 다음 "
        "'런타임 > 모두 실행'을 다시 누르세요."
    )


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_the_right_pythons_need_no_sentence(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(starting.sys, "version_info", (*version, 0))
    assert starting.problem() is None


def test_a_graphics_card_is_left_alone_and_told_of_once(tmp_path: Path) -> None:
    """In a process of its own: what `start` sets stays set."""
    program = """
import os
from livefit.engines import tensorflow_env as quiet
from livefit.start import start
quiet.has_gpu = lambda: True
start()
print(os.environ["CUDA_VISIBLE_DEVICES"])
start()
"""
    variables = {"KERAS_BACKEND": "jax"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment(tmp_path) | variables,
        capture_output=True,
        text=True,
        check=True,
    )
    card, backend, devices = done.stdout.splitlines()
    assert card.startswith("이 컴퓨터에는 GPU가 있지만")
    assert "jax" in backend
    assert devices == "-1"


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = {"anywidget", "psutil"}
    monkeypatch.setattr(starting, "find_spec", lambda name: name not in absent or None)
    output = starting.problem()
    assert output and "anywidget psutil 꾸러미가 여기에 없으니" in output
    assert "pip install anywidget psutil" in output


@pytest.mark.parametrize(
    "name", ["__init__", "start", "notebook/__init__", "notebook/skip_keras"]
)
def test_an_older_python_can_read_what_tells_it(name: str) -> None:
    source = (ROOT / "livefit" / f"{name}.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 8))
