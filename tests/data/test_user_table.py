"""A reader's own table: what is taken, what is refused and in which words."""

import json
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livefit.data.user_table import (
    MAX_INPUTS,
    MAX_ROWS,
    TableError,
    from_arrays,
    from_frame,
    from_json,
    to_json,
)
from livefit.notebook.lab import lab
from tests import node


class Frame(dict):
    """What is used of a pandas data frame: columns by name, and their length."""

    @property
    def columns(self):
        return list(self)

    def __len__(self):
        return len(next(iter(self.values())))

    def only(self, *names):
        return Frame({name: self[name] for name in names})


class Twice(Frame):
    """A frame in which the first name stands twice, as pandas allows."""

    @property
    def columns(self):
        return [*self, next(iter(self))]


class Series(list):
    """A column of a frame that knows its name, as pandas's."""

    name = "fee"


FRAME = Frame(
    {
        "age": [31, 42, 53, 64],
        "smokes": ["Yes", "no", " NO ", "yes"],
        "ill": [True, False, False, True],
        "fee": [1.5, 2.5, -3.0, 1e6],
        "town": ["Seoul", "Busan", "Seoul", "Busan"],
    }
)
TWO = [[1.0], [2.0], [3.0]]


class TestTaken:
    def test_a_frame_with_numbers_yes_and_booleans(self):
        data = from_frame(FRAME.only("age", "smokes", "ill", "fee"), "fee")
        assert data.columns == ("age", "smokes", "ill", "fee")
        assert data.X.tolist() == [[31, 1, 1], [42, 0, 0], [53, 0, 0], [64, 1, 1]]
        assert data.y.tolist() == [1.5, 2.5, -3.0, 1e6]
        assert data.target == "number"

    @pytest.mark.parametrize(
        ("target", "classes", "y"),
        [
            ("town", ("Busan", "Seoul"), [1, 0, 1, 0]),
            ("ill", ("False", "True"), [1, 0, 0, 1]),
        ],
    )
    def test_a_target_of_two_values_becomes_classes(self, target, classes, y):
        data = from_frame(FRAME.only("age", target), target)
        assert (data.target, data.classes) == ("classes", classes)
        assert data.y.tolist() == y

    @pytest.mark.parametrize(
        ("X", "y"),
        [
            (TWO, [0, 1, 1]),
            (tuple(map(tuple, TWO)), (0, 1, 1)),
            (np.array(TWO, "float32"), np.array([[0], [1], [1]])),
            (np.array(TWO, int), np.array([False, True, True])),
        ],
    )
    def test_arrays_and_lists(self, X, y):
        data = from_arrays(X, y)
        assert data.X.tolist() == TWO and data.X.dtype == float
        assert data.y.tolist() == [0, 1, 1]
        assert (data.target, data.columns) == ("classes", ("x1", "y"))

    def test_a_frame_of_inputs_keeps_its_names(self):
        data = from_arrays(FRAME.only("age", "smokes"), FRAME["fee"])
        assert data.columns == ("age", "smokes", "y")
        assert data.X.tolist() == [[31, 1], [42, 0], [53, 0], [64, 1]]

    @pytest.mark.parametrize(
        ("y", "positive", "classes", "why"),
        [
            ([7, 2.5, 7], None, ("7", "2.5"), "드문 쪽"),
            ([7, 2.5, 7], 7, ("2.5", "7"), "고른 대로"),
            (["died", "well", "well"], "well", ("died", "well"), "고른 대로"),
            ([0, 1, 1], "0", ("1", "0"), "고른 대로"),
        ],
    )
    def test_which_value_is_class_1_is_told_and_can_be_chosen(
        self, y, positive, classes, why
    ):
        data = from_arrays(TWO, y, positive=positive)
        assert data.classes == classes
        assert data.y.tolist() == [float(str(v) == classes[1]) for v in y]
        [note] = data.notes
        assert f"'{classes[1]}' = 1" in note and why in note
        assert lab(TWO, y, positive=positive).options["notes"] == [note]

    def test_rows_with_an_empty_cell_are_left_out_and_told(self):
        masked = np.ma.array([[1, 2], [3, 4], [5, 6], [7, 8]], mask=[[0, 0]] * 4)
        masked[1, 0] = np.ma.masked
        for X in (masked, [[1, 2], [None, 4], [5, 6], [7, 8]]):
            data = from_arrays(X, [0, 1, 1, 0])
            assert data.X.tolist() == [[1, 2], [5, 6], [7, 8]]
            assert data.y.tolist() == [0, 1, 0]
            assert data.notes[0].endswith("2행.")

    def test_a_frame_without_what_the_page_would_leave_out(self):
        data = from_frame(FRAME.only("age", "town", "ill"), "ill", "en")
        assert data.columns == ("age", "town", "ill")
        many = Frame({**FRAME, "town": ["Seoul", "Busan", "Jeju", "Ulsan"]})
        data = from_frame(many, "ill", "en")
        assert data.columns == ("age", "smokes", "fee", "ill")
        assert data.notes[0].startswith("Column 'town' is left out: 4 different words")

    def test_what_is_beyond_the_limits_is_not_read(self):
        X = np.arange((MAX_ROWS + 1) * 2.0).reshape(-1, 2)
        data = from_arrays(X, X[:, 0], "en")
        assert len(data.y) == MAX_ROWS
        assert data.notes == ("Only the first 50,000 rows were read.",)
        data = from_arrays(np.eye(MAX_INPUTS + 5), np.arange(MAX_INPUTS + 5.0))
        assert data.X.shape[1] == MAX_INPUTS
        assert "205" in data.notes[0] and "200" in data.notes[0]


X3 = [[1, 2], [3, 4], [5, 6]]
REFUSED = [
    (lambda: from_arrays(X3, None), ["y"]),
    (lambda: from_arrays(X3, [1, 2]), ["3", "(2,)"]),
    (lambda: from_arrays(X3, [[1, 2], [3, 4], [5, 6]]), ["(3, 2)"]),
    (lambda: from_arrays([1, 2, 3], [1, 2, 3]), ["(3,)"]),
    (lambda: from_arrays(np.zeros((2, 2, 2)), [1, 2]), ["(2, 2, 2)"]),
    (lambda: from_arrays([[1, 2], [3]], [0, 1]), ["2", "1"]),
    (lambda: from_arrays([], []), ["비어"]),
    (lambda: from_arrays([[1, 2], [math.nan, 4], [5, 6]], [0, 1, 1]), ["2개", "3개"]),
    (
        lambda: from_arrays([[1, 2], [3, math.inf], [5, 6]], [0, 1, 1]),
        ["x2", "2행", "inf"],
    ),
    (
        lambda: from_arrays([[1, 2], [3, "many"], [5, 6]], [0, 1, 1]),
        ["x2", "2", "many"],
    ),
    (lambda: from_arrays(X3, [1, None, 2]), ["2개", "3개"]),
    (lambda: from_arrays([[1, 2], [3, 4]], [0, 1]), ["2", "3"]),
    (lambda: from_arrays(X3, [4, 4, 4]), ["y"]),
    (lambda: from_arrays(X3, ["a", "b", "c"]), ["y", "3"]),
    (lambda: from_arrays(X3, ["a", "a", "a"]), ["y"]),
    (lambda: from_arrays(np.array(X3) * 1j, [0, 1, 1]), ["x1", "복소수"]),
    (lambda: from_arrays(X3, [1, 2, 3j]), ["y", "복소수"]),
    (lambda: from_arrays(FRAME.only("age", "fee"), Series([1, 2, 3, 4])), ["fee"]),
    (lambda: from_frame(Frame({1: [1, 2, 3], "1": [0, 1, 1]}), "1"), ["'1'"]),
    (lambda: from_arrays(X3, [0, 1, 1], positive="예"), ["'예'", "0, 1"]),
    (lambda: from_arrays(X3, [1, 2, 3], positive=1), ["y"]),
    (lambda: lab("nodes", positive=1), ["positive"]),
    (lambda: from_frame(FRAME, None), ["age", "town"]),
    (lambda: from_frame(FRAME, "height"), ["height", "age"]),
    (lambda: from_frame(FRAME.only("age"), "age"), ["입력"]),
    (lambda: from_frame(Twice(FRAME.only("age", "ill")), "ill"), ["age"]),
]


class TestRefused:
    @pytest.mark.parametrize(("read", "words"), REFUSED)
    def test_the_message_names_where_it_is(self, read, words):
        with pytest.raises(TableError) as error:
            read()
        for word in words:
            assert word in str(error.value)

    def test_each_language(self):
        for language, word in (("ko", "열"), ("en", "Column")):
            with pytest.raises(TableError, match=word):
                from_arrays([["a"], ["b"], ["c"]], [0, 1, 0], language)


SOUND = to_json(from_arrays([[1, 2], [3, 4], [5, 6]], [0, 1, 1]))

DAMAGED = [
    None,
    [],
    "table",
    {},
    *({k: v for k, v in SOUND.items() if k != name} for name in SOUND),
    {**SOUND, "X": "not base64!"},
    {**SOUND, "X": SOUND["X"][:-8]},
    {**SOUND, "y": SOUND["X"]},
    {**SOUND, "rows": 2},
    {**SOUND, "rows": -2},
    {**SOUND, "rows": "3"},
    {**SOUND, "rows": 1e9},
    {**SOUND, "columns": ["y"]},
    {**SOUND, "columns": None},
    {**SOUND, "target": "colour"},
    {**SOUND, "classes": ["no"]},
    {**SOUND, "y": to_json(from_arrays([[1], [2], [3]], [5, 9, 9]))["X"]},
    {**SOUND, "X": SOUND["X"][:-2] + "=="},
]


class TestPlainValues:
    def test_there_and_back_again_in_both_languages(self):
        rng = np.random.default_rng(0)
        data = from_arrays(rng.normal(size=(50, 3)), rng.normal(size=50))
        back = from_json(json.loads(json.dumps(to_json(data))))
        assert (back.X == data.X).all() and (back.y == data.y).all()
        assert (back.columns, back.target) == (data.columns, data.target)
        page = node.call(
            """(plain) => {
                const table = use('data/user_table').readTable(plain);
                const again = use('data/user_table').plainTable(table);
                return {X: Array.from(table.X), columns: table.columns,
                        name: table.name, kind: table.kind, same: again.X === plain.X};
            }""",
            to_json(data),
        )
        assert page["X"] == data.X.ravel().tolist()
        assert page["columns"] == ["x1", "x2", "x3"]
        assert (page["name"], page["kind"], page["same"]) == ("y", "own", True)

    @pytest.mark.parametrize("damaged", DAMAGED)
    def test_damaged_ones_are_refused(self, damaged):
        with pytest.raises(TableError):
            from_json(damaged)

    def test_the_page_refuses_them_too(self):
        read = """(all) => all.map(
            (raw) => use('data/user_table').readTable(raw) !== undefined)"""
        assert node.call(read, [*DAMAGED, SOUND]) == [
            *[False] * len(DAMAGED),
            True,
        ]

    @given(
        st.dictionaries(
            st.sampled_from(["columns", "target", "classes", "rows", "X", "y"]),
            st.none() | st.integers() | st.text() | st.lists(st.text()) | st.floats(),
        )
    )
    def test_nothing_else_is_ever_raised(self, changes):
        try:
            data = from_json({**SOUND, **changes})
        except TableError:
            return
        assert len(data.X) == len(data.y)


class TestWithALink:
    X = np.arange(12.0).reshape(6, 2)
    LINK = "#lab=2;data=own;nodes=3;loss=mean_absolute_error;output=linear"

    def test_the_table_is_not_missed_and_the_links_loss_stays(self):
        made = lab(self.X, [1, 5, 2, 3, 4, 6], self.LINK)
        assert made.notes == ()
        assert made.settings == {
            "nodes": 3,
            "loss": "mean_absolute_error",
            "data": "own",
            "output": "linear",
        }

    def test_a_link_of_other_data_gives_way_to_the_table(self):
        made = lab(self.X, [1, 5, 2, 3, 4, 6], "#lab=2;data=circle;nodes=3")
        assert made.settings["loss"] == "mean_squared_error"
        assert (made.settings["data"], made.settings["nodes"]) == ("own", 3)

    def test_without_a_table_it_is_missed(self):
        made = lab(self.LINK)
        assert "data" not in made.settings
        assert len(made.notes) == 1
