"""What the last `make test-colab` has tested, as tables of the status page.

Everything comes from `book/tested.json`, so that the page claims nothing that a test
has not done.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from tools.tested import changed_since, load

HOSTS = {
    "notebook6": "Jupyter Notebook 6",
    "jupyterlab": "JupyterLab 4",
    "notebook7": "Jupyter Notebook 7",
    "voila": "Voila",
}
PACKAGES = {
    "python": "파이썬",
    "tensorflow": "TensorFlow",
    "keras": "케라스",
    "numpy": "NumPy",
    "matplotlib": "Matplotlib",
    "ipywidgets": "ipywidgets",
    "anywidget": "anywidget",
    "ipython": "IPython",
    "ipykernel": "ipykernel",
}
MEGABYTE = 2**20


class _Tested(SphinxDirective):
    """A part of the page that is made from the stored results."""

    def run(self) -> list[nodes.Node]:
        self.env.note_dependency("book/tested.json")
        return list(self.content_of(load()))

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        raise NotImplementedError


class TestedStacks(_Tested):
    """The dated sentence, what has changed since, and the versions of each stack."""

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        yield nodes.paragraph("", summary(tested))
        if changed := changed_since(tested):
            names = ", ".join(changed)
            yield nodes.paragraph("", f"그 뒤로 코드가 바뀐 장: {names}.")
        stacks = tested["stacks"]
        rows = [["", *(stack_name(name, stacks) for name in stacks)]]
        rows += [
            [label, *(stack["versions"][name] for stack in stacks.values())]
            for name, label in PACKAGES.items()
        ]
        rows.append(["가장 오래 걸린 장", *(slowest(each) for each in stacks.values())])
        yield table(rows)


class TestedHosts(_Tested):
    """One row for each program in which a browser has used the lab."""

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        rows = [["프로그램", "버전", "패키지", "결과"]]
        for row in tested["front_ends"]:
            versions = dict(row["versions"])
            program = next(iter(versions))
            version = versions.pop(program)
            beside = ", ".join(f"{name} {value}" for name, value in versions.items())
            stack = stack_name(row["stack"], tested["stacks"])
            difference = f"통과 (두 엔진의 가장 큰 차이 {row['difference']:.0e})"
            rows.append([HOSTS[row["name"]], version, f"{stack}: {beside}", difference])
        yield table(rows)


class TestedFigures(_Tested):
    """What was measured, with the load of the machine."""

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        figures, machine = tested["figures"], tested["machine"]
        start, set_up = figures["run_all_to_lab"], figures["set_up_cell"]
        memory = figures["binder_memory"]
        peak = f"{memory['peak_bytes'] / MEGABYTE:,.0f} MB"
        rows = [
            ["잰 것", "값", "목표"],
            [
                "'모두 실행'부터 1장의 실험실을 쓸 수 있을 때까지",
                spread(start["seconds"]),
                "15초 아래",
            ],
            [
                "준비 셀(내려받는 시간은 빼고)",
                spread(set_up["seconds"]),
                "1초 아래",
            ],
            [
                f"Binder의 패키지로 {memory['retrainings']}번 다시 학습할 때 서버와 "
                "커널과 케라스 프로세스의 기억 공간(PSS)의 합, 가장 클 때",
                peak,
                "2,048 MB 아래",
            ],
        ]
        yield table(rows)
        low, high = sorted(machine["load_average"])
        yield nodes.paragraph(
            "",
            f"코어가 {machine['cores']}개인 컴퓨터({machine['system']})에서 쟀습니다. "
            f"그 컴퓨터에는 다른 일도 있었습니다(평균 부하 {low:g}에서 {high:g}).",
        )


def summary(tested: dict[str, Any]) -> str:
    """Return the dated sentence about what was executed."""
    year, month, day = map(int, tested["date"].split("-"))
    chapters = tested["chapters"]
    cells = sum(chapter["cells"] for chapter in chapters.values())
    months = [s["month"] for s in tested["stacks"].values() if s["month"]]
    runtimes = ", ".join(months)
    return (
        f"{year}년 {month}월 {day}일에 Colab의 {runtimes} 런타임 패키지로 "
        f"시험했습니다. 노트북 {len(chapters)}개의 코드 셀 {cells}개를 환경마다 모두 "
        "실행했고, 출력이 이 책에 실린 것과 같았습니다."
    )


def stack_name(name: str, stacks: dict[str, Any]) -> str:
    """Return how the page calls a stack."""
    stack = stacks[name]
    python = name.partition("-")[2]
    if stack["month"]:
        return f"Colab {stack['month']} (파이썬 {python})"
    return f"가장 새 버전 (파이썬 {python})"


def slowest(stack: dict[str, Any]) -> str:
    """Return the chapter that took longest, with its seconds and processor time."""
    seconds = stack["seconds"]
    name = max(seconds, key=seconds.get)
    return f"{name}: {seconds[name]:.0f}초 (CPU {stack['cpu_seconds'][name]:.0f}초)"


def spread(seconds: list[float]) -> str:
    """Return the smallest and the largest of the measured seconds."""
    return f"{min(seconds):g}–{max(seconds):g}초 ({len(seconds)}번)"


def table(rows: list[list[str]]) -> nodes.table:
    """Return a table; its first row is the head, each first cell names its row."""
    columns = len(rows[0])
    group = nodes.tgroup(cols=columns)
    group += [nodes.colspec(colwidth=1) for _ in range(columns)]
    head, *body = (
        nodes.row("", *(nodes.entry("", nodes.paragraph("", text)) for text in row))
        for row in rows
    )
    group += [nodes.thead("", head), nodes.tbody("", *body)]
    return nodes.table("", group)
