"""The loader: the right table from anywhere, a wrong one named by row and column."""

import numpy as np
import pytest

from livefit.data.patients import MESSAGES, DataError, data_path, load_data


def test_shape_types_and_counts():
    data = load_data()
    assert data.X.shape == (470, 16)
    assert data.y.shape == (470,)
    assert data.X.dtype == data.y.dtype == np.float64
    assert int(data.y.sum()) == 70
    assert data.columns[0] == "DGN"
    assert data.columns[-1] == "Risk1Yr"
    assert len(data.columns) == 17


def test_works_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert load_data().X[0, 0] == 1  # figure 10-2 shows 2 here; the file has 1


def changed(tmp_path, change):
    """Return a copy of the file, its lines put through `change`."""
    lines = data_path().read_text().splitlines()
    path = tmp_path / "table.csv"
    path.write_text("\n".join(change(lines)) + "\n")
    return path


def with_cell(row, column, text):
    def change(lines):
        cells = lines[row - 1].split(",")
        cells[column - 1] = text
        return [*lines[: row - 1], ",".join(cells), *lines[row:]]

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (with_cell(3, 2, "abc"), ["3행", "2열", "PRE4", "abc"]),
        (with_cell(470, 17, "2"), ["470행", "17열", "Risk1Yr", "2"]),
        (with_cell(7, 16, "17"), ["7행", "16열", "AGE", "17"]),
        (with_cell(7, 16, "60.5"), ["7행", "16열", "정수"]),
        (with_cell(1, 3, "nan"), ["1행", "3열", "PRE5"]),
        (with_cell(2, 1, ""), ["2행", "1열", "DGN"]),
        (lambda lines: lines[:-1], ["470", "469"]),
        (lambda lines: [*lines, lines[0]], ["470", "471"]),
        (
            lambda lines: [*lines[:9], lines[9] + ",1", *lines[10:]],
            ["10행", "17", "18"],
        ),
        (lambda lines: [*lines[:4], lines[4][:5]], ["5행", "17"]),
        (lambda lines: ["암환자", *lines], ["1행"]),
        (with_cell(1, 2, "2.89"), ["SHA-256", "7050f409"]),
        (lambda lines: lines[::-1], ["SHA-256"]),
        (lambda lines: [], ["1행", "17"]),
    ],
)
def test_wrong_file_is_explained(tmp_path, change, words):
    with pytest.raises(DataError) as error:
        load_data(changed(tmp_path, change))
    assert all(word in str(error.value) for word in words), error.value


def test_messages_come_in_the_readers_language(tmp_path):
    path = changed(tmp_path, with_cell(3, 2, "abc"))
    with pytest.raises(DataError, match=r"Row 3, column 2 \(PRE4\): not a number"):
        load_data(path, language="en")
    for texts in MESSAGES.values():
        assert texts["ko"] and texts["en"]


def test_missing_file_is_named(tmp_path):
    with pytest.raises(DataError, match="ThoraricSurgery3.csv"):
        load_data(tmp_path / "ThoraricSurgery3.csv")


def test_a_folder_is_not_a_file(tmp_path):
    with pytest.raises(DataError, match=tmp_path.name):
        load_data(tmp_path)


def test_windows_line_ends_are_the_same_table(tmp_path):
    path = tmp_path / "windows.csv"
    path.write_bytes(data_path().read_bytes().replace(b"\n", b"\r\n"))
    assert np.array_equal(load_data(path).X, load_data().X)
