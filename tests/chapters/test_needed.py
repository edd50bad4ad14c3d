"""What of a chapter a solution needs: left out is only what it cannot notice."""

import pytest

from tests.chapters.needed import needed

TRAINED = ["m = M()", "m.add(1)", "h = m.fit(X)", "p = m(X)", "m = M()", "m.add(2)"]


@pytest.mark.parametrize(
    ("cells", "program", "kept"),
    [
        (["a = 1", "b = a", "c = 3"], "print(b)", "a = 1\nb = a"),
        (["a = 1\nb = 2"], "print(b)", "b = 2"),
        (["a = 1", "a = 2"], "print(a)", "a = 2"),
        (["a = 1", "a += 2"], "print(a)", "a = 1\na += 2"),
        (["a = 1"], "a += 1", "a = 1"),
        (["a = 1"], "a = 2\nprint(a)", ""),
        (["n = 1"], "for n in [2]:\n    print(n)", ""),
        (["n = 1"], "for i in [2]:\n    print(n)\n    n = i", "n = 1"),
        # A later value is not what an earlier statement read.
        (TRAINED, "print(p)", "\n".join(TRAINED[:4])),
        (TRAINED, "print(m)", "\n".join(TRAINED[4:])),
        # What may change an object is kept.
        (["a = []", "a.append(1)"], "print(a)", "a = []\na.append(1)"),
        (["a = []", "b = [a.pop()]"], "print(a)", "a = []\nb = [a.pop()]"),
        (["a = [1]", "shuffle(a)"], "print(a)", "a = [1]\nshuffle(a)"),
        (["a = [1]", "a[0] = 2"], "print(a)", "a = [1]\na[0] = 2"),
        (["a.b.c = 2"], "print(a)", "a.b.c = 2"),
        (["if a:\n    b[0].sort()"], "print(b)", "if a:\n    b[0].sort()"),
        # What only reads it is not.
        (["a = []", "print(a)", "b = f(a)", "c = a.sum()"], "print(a)", "a = []"),
        (["import m", "b = m.f()"], "print(m)", "import m"),
        # A function brings what it reads when it is called, and nothing that calls it.
        (
            ["y = 2", "def f(x):\n    y = x\n    return y + a", "a = 1", "b = f(1)"],
            "print(f(3))",
            "def f(x):\n    y = x\n    return y + a\na = 1",
        ),
        (["a = []", "def f():\n    a.pop()"], "print(a)", "a = []"),
        (
            ["a = []", "def f():\n    a.append(1)", "f()"],
            "print(a)",
            "a = []\ndef f():\n    a.append(1)\nf()",
        ),
        (["a = 1", "b = 2"], "print([a for b in ()])", "a = 1"),
        (["a = 1"], "try:\n    b = 1\nexcept E:\n    print(a)", "a = 1"),
    ],
)
def test_the_statements_that_it_needs_are_kept(
    cells: list[str], program: str, kept: str
) -> None:
    assert needed(cells, [program]) == kept


def test_several_programs_get_what_any_of_them_needs() -> None:
    found = needed(["a = 1", "b = 2", "c = 3"], ["print(c)", "print(a)"])
    assert found == "a = 1\nc = 3"
