"""The commands: the READMEs list what the Makefile has, and what it needs is found."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {
    *("book", "demo", "slides", "lecturer", "zip", "build", "lock"),
    *("check", "test", "test-all", "test-colab"),
    *("notebooks", "notebooks-check", "notebooks-fix", "notebooks-zip"),
    *("bench", "bundle", "screenshots", "clean", "repository", "help"),
}
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def shell(*command: object, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    return subprocess.run(
        [*map(str, command)],
        cwd=ROOT,
        env={**environment, **variables},
        capture_output=True,
        text=True,
        timeout=300,
    )


def test_makefile_has_exactly_the_targets() -> None:
    defined = set(re.findall(r"(?m)^([a-z-]+):", MAKEFILE))
    phony = re.search(r"(?m)^\.PHONY: ((?:.*\\\n)*.*)$", MAKEFILE)
    assert phony and set(phony[1].replace("\\", "").split()) == defined == TARGETS


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_readme_lists_the_targets(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    rows = re.findall(r"(?m)^\| `make ([\w-]+)` \| [^|\n]+ \|$", text)
    assert sorted(rows) == sorted(TARGETS)


def test_the_readmes_name_the_same_things() -> None:
    """Commands, files, links and licences agree, whatever the language."""
    quoted = []
    for name in ("README.md", "README.ko.md"):
        text = (ROOT / name).read_text("utf-8")
        code = set(re.findall(r"`([^`\n]+)`", text))
        code = {part for part in code if "=" not in part}
        links = set(re.findall(r"\]\((?!README)([^)]+)\)", text))
        quoted.append((code, links))
    assert quoted[0] == quoted[1]


@pytest.mark.parametrize("name", ["README.md", "README.ko.md"])
def test_readme_says_which_python_pip_needs_and_uses_no_shells_own_signs(name: str):
    """pip itself only says that there is no h5py; PowerShell 5.1 has no `&&`."""
    text = (ROOT / name).read_text("utf-8")
    before, _, after = text.partition("```\npip install -r requirements.txt\n")
    needed = re.search(
        r'requires-python = ">=3.(\d+),<3.(\d+)"',
        (ROOT / "pyproject.toml").read_text("utf-8"),
    )
    paragraph = before.strip().rpartition("\n\n")[2]
    pythons = [f"3.{minor}" for minor in range(*map(int, needed.groups()))]
    assert [python for python in pythons if python not in paragraph] == []
    assert after.partition("```")[0] == "jupyter-book build .\n"


@pytest.mark.parametrize("name", ["README.md", "README.ko.md", "CONTRIBUTING.md"])
def test_files_that_are_named_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:)([^)]+)\)", text)
    folders = re.findall(r"(?m)^\| ((?:`[\w/]+/`(?:, )?)+) \|", text)
    paths = links + [path for row in folders for path in re.findall(r"`([^`]+)`", row)]
    assert paths or name == "CONTRIBUTING.md"
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_target_can_be_planned(target: str) -> None:
    """No prerequisite of a target is missing; nothing is run."""
    run = shell("make", "--dry-run", target)
    assert run.returncode == 0, run.stderr


def test_every_module_that_make_runs_is_tracked() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    own = {
        name
        for name in re.findall(r"(?:RUN\)|python\") -m ([\w.]+)", makefile)
        if name.split(".")[0] not in ("mypy", "pip", "pytest", "ruff", "venv")
    }
    assert {"bench", "tools.publish.serve", "tools.notebooks.execute"} <= own
    for name in own:
        path = name.replace(".", "/")
        tracked = shell("git", "ls-files", f"{path}.py", f"{path}/__main__.py")
        assert tracked.stdout.strip(), name


def test_make_alone_lists_the_targets() -> None:
    run = shell("make")
    assert run.returncode == 0
    assert set(re.findall(r"(?m)^make ([\w-]+) +\S", run.stdout)) == TARGETS


@pytest.mark.parametrize("path", [".ci/run", "tools/env/find_python.sh"])
def test_shell_script_is_sound(path: str) -> None:
    shell_name = (ROOT / path).read_text("utf-8").splitlines()[0]
    run = shell("bash" if "bash" in shell_name else "sh", "-n", ROOT / path)
    assert run.returncode == 0, run.stderr


def run_ci(folder: Path, *lines: str, status: int = 0) -> tuple[int, list[str]]:
    """Run `.ci/run` with a `make` that prints these lines; return status and output."""
    for name in ("git", "chromium-headless-shell", "fc-list"):
        fake_program(folder, name, "echo installed")
    printed = "; ".join(f"echo '{line}'" for line in lines)
    fake_program(folder, "make", f"{printed}; exit {status}")
    run = shell(ROOT / ".ci" / "run", PATH=f"{folder}:{os.environ['PATH']}")
    return run.returncode, run.stdout.splitlines()


def test_ci_ends_with_the_closing_lines(tmp_path: Path) -> None:
    closing = [f"===== {n} passed, 1 warning in 3.00s =====" for n in (12, 5)]
    status, output = run_ci(tmp_path, closing[0], "ℹ skipped 0", closing[1])
    assert (status, output[-2:]) == (0, closing)


def test_ci_fails_where_make_test_fails(tmp_path: Path) -> None:
    closing = "===== 1 failed, 12 passed in 63.00s (0:01:03) ====="
    status, output = run_ci(tmp_path, closing, "make: Error 1", status=2)
    assert (status, output[-1]) == (2, closing)


@pytest.mark.parametrize(
    "lines", [["== 9 passed in 3.00s ==", "ℹ skipped 1"], ["nothing"]]
)
def test_ci_fails_where_a_check_was_left_out(tmp_path: Path, lines: list[str]) -> None:
    assert run_ci(tmp_path, *lines)[0] == 1


SKIPPED = """
import pytest


def test_runs():
    pass


def test_skips():
    pytest.skip("no browser")


@pytest.mark.xfail
def test_expected_to_fail():
    assert False
"""


def test_a_skipped_test_has_failed(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(SKIPPED)
    (tmp_path / "test_whole.py").write_text(
        "import pytest; pytest.importorskip('none')"
    )
    shutil.copy(ROOT / "conftest.py", tmp_path)
    options = ["--rootdir", tmp_path, "--continue-on-collection-errors", "-p"]
    command = [sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", *options]
    run = shell(*command, "no:cacheprovider", tmp_path)
    assert run.returncode == 1
    assert "2 failed, 1 passed, 1 error in" in run.stdout


def fake_program(folder: Path, name: str, script: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return path


def find_python(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the search where `folder` holds all programs that there are."""
    sh = "/bin/sh"
    return shell(sh, ROOT / "tools/env/find_python.sh", PATH=str(folder), **variables)


def test_a_python_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    fake_program(tmp_path, "python3.13", "echo 'no such version' >&2; exit 127")
    fake_program(tmp_path, "python3.12", "echo /opt/python3.12")
    run = find_python(tmp_path, PYTHON="")
    assert (run.returncode, run.stdout) == (0, "/opt/python3.12\n")


def test_where_no_python_is_found_one_sentence_says_so(tmp_path: Path) -> None:
    fake_program(tmp_path, "python3", "exit 1")  # 3.10, or without venv
    run = find_python(tmp_path, PYTHON="")
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith("No Python 3.11, 3.12 or 3.13 with its venv module")
    assert run.stderr.count("\n") == 1


def test_the_python_that_is_named_is_the_only_one_tried(tmp_path: Path) -> None:
    fake_program(tmp_path, "python3.12", "echo /opt/python3.12")
    named = fake_program(tmp_path, "old", "exit 1")
    run = find_python(tmp_path, PYTHON=str(named))
    assert run.returncode == 1
    assert run.stderr.startswith(f"PYTHON={named} is not")


def test_an_older_python_is_refused() -> None:
    """The check inside the script, run by this Python with another version's number."""
    script = (ROOT / "tools/env/find_python.sh").read_text("utf-8")
    (check,) = re.findall(r"check='(.*?)'", script, re.DOTALL)
    for version, wanted in (((3, 10), 1), ((3, 11), 0), ((3, 13), 0), ((3, 14), 1)):
        code = check.replace("sys.version_info[:2]", str(version))
        assert shell(sys.executable, "-c", code).returncode == wanted
