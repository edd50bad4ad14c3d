"""What the last `make test-colab` has tested, as tables of the status page.

Everything comes from `book/tested.json`: the page states only what a test has shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from tools.env.stacks import NEWEST, Stack, colab_stacks
from tools.publish.tested import changed_since, load

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
NOT_TESTED = "시험하지 않음"
NOT_MEASURED = "재지 않음"


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
        stacks = [*colab_stacks(), NEWEST]
        done = tested["stacks"]
        rows = [["", *map(stack_name, stacks)]]
        rows += [
            [label, *(_version(done, stack, name) for stack in stacks)]
            for name, label in PACKAGES.items()
        ]
        rows.append(["가장 오래 걸린 장", *(_slowest(done, each) for each in stacks)])
        rows.append(["그 장의 CPU 시간", *(_work(done, each) for each in stacks)])
        yield table(rows)


class TestedHosts(_Tested):
    """One row for each program in which a browser has used the lab."""

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        rows = [["프로그램", "버전", "패키지", "결과"]]
        for row in tested["front_ends"]:
            versions = dict(row["versions"])
            version = versions.pop(next(iter(versions)))
            beside = ", ".join(f"{name} {value}" for name, value in versions.items())
            (stack,) = (s for s in (*colab_stacks(), NEWEST) if s.name == row["stack"])
            rows.append(
                [
                    HOSTS[row["name"]],
                    version,
                    f"{stack_name(stack)}: {beside}",
                    f"통과 (두 엔진의 가장 큰 차이 {row['difference']:.0e})",
                ]
            )
        tried = {row["name"] for row in tested["front_ends"]}
        rows += [
            [label, "", "", NOT_TESTED]
            for name, label in HOSTS.items()
            if name not in tried
        ]
        yield table(rows)


class TestedFigures(_Tested):
    """What was measured, with the load of the machine."""

    def content_of(self, tested: dict[str, Any]) -> Iterator[nodes.Node]:
        figures, machine = tested["figures"], tested["machine"]
        start, set_up = figures.get("run_all_to_lab"), figures.get("set_up_cell")
        memory = figures.get("binder_memory")
        rows = [
            ["잰 것", "값", "목표"],
            [
                "'모두 실행'부터 1장의 실험실을 쓸 수 있을 때까지",
                spread(start["seconds"]) if start else NOT_MEASURED,
                "15초 아래",
            ],
            [
                "준비 셀(내려받는 시간은 빼고)",
                spread(set_up["seconds"]) if set_up else NOT_MEASURED,
                "1초 아래",
            ],
            [
                "Binder의 패키지로 50번 다시 학습할 때 서버와 커널과 케라스 프로세스의 "
                "메모리 사용량(PSS) 합계의 최댓값",
                f"{memory['peak_bytes'] / MEGABYTE:,.0f} MB"
                if memory
                else NOT_MEASURED,
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
    when = f"{year}년 {month}월 {day}일에 "
    months = [s["month"] for s in tested["stacks"].values() if s["month"]]
    if not months:
        return f"{when}프로그램만 시험했습니다. Colab의 패키지로는 {NOT_TESTED}."
    chapters = tested["chapters"].values()
    return (
        f"{when}Colab의 {', '.join(sorted(months))} 런타임 패키지로 시험했습니다. "
        f"노트북 {len(chapters)}개의 코드 셀 {sum(c['cells'] for c in chapters)}개를 "
        "환경마다 모두 실행했고, 출력이 이 책에 실린 것과 같았습니다."
    )


def stack_name(stack: Stack) -> str:
    """Return how the page calls a stack."""
    if stack.month:
        return f"Colab {stack.month} (파이썬 {stack.python})"
    return f"가장 새 버전 (파이썬 {stack.python})"


def _version(done: dict[str, Any], stack: Stack, package: str) -> str:
    return done[stack.name]["versions"][package] if stack.name in done else NOT_TESTED


def _slowest(done: dict[str, Any], stack: Stack) -> str:
    """Return the chapter that took longest, with its seconds."""
    if stack.name not in done:
        return NOT_TESTED
    seconds = done[stack.name]["seconds"]
    name = max(seconds, key=seconds.get)
    return f"{name}, {seconds[name]:.0f}초"


def _work(done: dict[str, Any], stack: Stack) -> str:
    """Return how long processors worked for that chapter, on all cores together."""
    if stack.name not in done:
        return NOT_TESTED
    seconds = done[stack.name]["seconds"]
    used = done[stack.name]["cpu_seconds"][max(seconds, key=seconds.get)]
    return f"{used:.0f}초"


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
