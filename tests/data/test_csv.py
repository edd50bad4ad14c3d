"""A learner's table: read as it was written, or refused with a sentence."""

import base64
import csv
import io
import random

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests import node

READ = """async (files) => {
    const out = [];
    const texts = (notes) => notes.flatMap(
        note => ["ko", "en"].map(language => use('core/words').translator(
            use('data/messages').tableNotes, language)(...note)));
    for (const {bytes, header, choice} of files) {
        const reading = await use('data/csv').readTable(
            new Uint8Array(Buffer.from(bytes, "base64")), {header});
        if (reading.problem) {
            out.push({problem: reading.problem, texts: texts([reading.problem])});
            continue;
        }
        const {table} = reading;
        const inferred = await use('data/infer_columns').inferColumns(table);
        const chosen = {...use('data/infer_columns').firstChoice(inferred), ...choice};
        const {makeSamples} = use('data/infer_columns');
        const made = await makeSamples(table, inferred, chosen);
        out.push({
            names: table.columns.map(c => c.name), rows: table.rows,
            places: Array.from(table.places), header: table.header,
            preview: table.preview, notes: table.notes, inferred, chosen,
            columns: table.columns.map(c => Array.from(c.values)),
            made: made.problem ? {problem: made.problem} : {...made.samples,
                X: Array.from(made.samples.X), y: Array.from(made.samples.y),
                notes: made.notes},
            texts: texts([...table.notes, ...inferred.flatMap(column => column.notes),
                ...(made.problem ? [made.problem] : made.notes)]),
        });
    }
    return out;
}"""


def read_all(files, **options):
    """Return what the lab makes of some files (bytes or text)."""
    given = []
    for file in files:
        content = file.encode() if isinstance(file, str) else file
        text = base64.b64encode(content).decode("ascii")
        given.append({"bytes": text, **options})
    return node.call(READ, given)


def read(content, **options):
    return read_all([content], **options)[0]


def note(found, key):
    """Return the fields of a note; fail where it is missing."""
    return {name: fields for name, *fields in found}[key]


def table_of(rows=12, last="01"):
    """Return the text of a small table: a number, a word, and a target."""
    lines = [
        f"{i * 0.5},{'예' if i % 3 else '아니오'},{last[i % 2]}" for i in range(rows)
    ]
    return "\n".join(["키,흡연,결과", *lines])


FINITE = st.floats(-1e30, 1e30, allow_nan=False) | st.integers(-(10**15), 10**15)


@st.composite
def tables(draw):
    """A table of numbers as some program writes it: its bytes, what they hold."""
    width, rows = draw(st.integers(2, 6)), draw(st.integers(1, 8))
    line = st.lists(FINITE, min_size=width, max_size=width)
    values = draw(st.lists(line, min_size=rows, max_size=rows))
    delimiter = draw(st.sampled_from(",;\t|"))
    ending = draw(st.sampled_from(["\n", "\r\n"]))
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    header = draw(st.booleans())
    names = [f'열 "{i}"{delimiter}\n' for i in range(width)]
    out = io.StringIO()
    writer = csv.writer(
        out, delimiter=delimiter, lineterminator=ending, quoting=quoting
    )
    writer.writerows(([names] if header else []) + values)
    text = out.getvalue()
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "cp949", "utf-16"]))
    return text.encode(encoding), values, header


# Without shrinking: each step of it would start Node.
@settings(max_examples=25, phases=[Phase.generate])
@given(st.lists(tables(), min_size=1, max_size=60))
def test_a_table_of_numbers_is_read_to_the_last_bit(cases):
    for (_, values, header), found in zip(
        cases, read_all([content for content, _, _ in cases]), strict=True
    ):
        read_columns = [[float(value) for value in c] for c in found["columns"]]
        written = zip(*values, strict=True)
        assert read_columns == [[float(value) for value in c] for c in written]
        assert found["header"] == header
        first = 2 if header else 1
        assert found["places"] == list(range(first, first + len(values)))


PIECES = [
    *',;\t|"\n\r', "\r\n", '""', '"a\n', "1", "0", "-", "1.5", "1,5", "1e999", "NaN",
    "예", "아니오", "남", "여", "O", "X", "\0", "\ufeff", "\u2028", "=SUM(A1)", "  ",
    "__proto__", "constructor", "<img src=x onerror=alert(1)>", "a" * 300, "1" * 400,
    ",,,,,,", "{rows}", "$&", "\ud55c" * 9, "id,y\n", "1,0\n2,1\n" * 8,
]  # fmt: skip


def malformed(seed):
    """Return bytes of no sense, of nearly a table, or of a table cut and mixed up."""
    rng = random.Random(seed)
    kind = seed % 4
    if kind == 0:
        return rng.randbytes(rng.randrange(300))
    text = "".join(rng.choices(PIECES, k=rng.randrange(60)))
    if kind == 1:
        return text.encode(rng.choice(["utf-8", "utf-16"]))
    table = bytearray(
        table_of(rng.randrange(40)).encode(rng.choice(["utf-8", "cp949"]))
    )
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(table) + 1)
        table[at : at + rng.randrange(3)] = rng.choice(PIECES).encode()
    return bytes(table)


def test_thousands_of_malformed_files_never_throw():
    files = [malformed(seed) for seed in range(4000)]
    found = read_all(files)
    for content, each in zip(files, found, strict=True):
        for sentence in each["texts"]:  # each one with all that it is filled with
            assert sentence and "undefined" not in sentence, sentence
        made = each.get("made", {"problem": None})
        if "problem" not in made:  # then it can be trained on
            assert len(made["X"]) == made["rows"] * made["inputs"], content
            assert len(made["y"]) == made["rows"] >= 3
            assert None not in made["X"] + made["y"], "no NaN, no infinity"
            assert len(set(made["y"])) > 1
    refused = sum("problem" in each for each in found)
    trainable = sum("X" in each.get("made", {}) for each in found)
    assert refused > 1000 and trainable > 400, "the files are of all kinds"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_korean_in_every_encoding_that_spreadsheets_write(encoding):
    found = read(table_of().encode(encoding))
    assert found["names"] == ["키", "흡연", "결과"]
    assert found["preview"][0] == ["0.0", "아니오", "0"]
    named = {"cp949": "CP949 (EUC-KR)", "utf-16": "UTF-16LE"}.get(encoding)
    assert [n[1]["encoding"] for n in found["notes"]] == ([named] if named else [])


def test_decimal_commas_beside_semicolons():
    found = read("a;b\n1,5;2\n-0,25;1.234,5\n" + "3;4\n" * 10)
    assert found["columns"][0][:2] == [1.5, -0.25]
    assert found["columns"][1][:2] == [2, 1234.5]
    assert note(found["notes"], "tableComma") == []


def test_grouped_thousands():
    found = read('a,b\n"1,234",1\n"-12,345,678.5",2\n"1,23",3\n')
    assert found["columns"][0] == [1234, -12345678.5, None]  # the last is no number
    tabs = read("a\tb\n1,234\t1\n5,678\t2\n")
    assert tabs["columns"][0] == [1234, 5678]


def test_empty_cells_are_named_by_row_and_left_out():
    lines = ["a,b,y", *(f"{i},{i * i % 7},{i % 2}" for i in range(20))]
    lines[5] = "3,,1"
    lines[9] = "7,NA,1"
    lines.insert(12, "")  # no row, but it counts as one in a spreadsheet
    lines[14] = ",1,0"
    found = read("\n".join(lines), choice={"inputs": [0, 1]})
    assert note(found["inferred"][1]["notes"], "columnMissing") == [
        {"count": 2, "rows": "6, 10"}
    ]
    assert note(found["made"]["notes"], "tableHoles") == [
        {"count": 3, "rows": "6, 10, 15"}
    ]
    assert found["made"]["rows"] == 17


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a,b\n1,2\n3,4", ["a", "b"]),
        ("1,2\n3,4", ["#1", "#2"]),
        ("예,아니오\n아니오,예\n예,예", ["#1", "#2"]),
        ("이름,성별\n철수,남\n영희,여", ["이름", "성별"]),
        (",b,b\n1,2,3", ["#1", "b", "b (2)"]),
        ("\n\n a  b ,c\n1,2", ["a b", "c"]),
    ],
)
def test_header(text, names):
    assert read(text)["names"] == names


def test_header_as_the_reader_says():
    assert read("1,2\n3,4\n5,6", header=True)["names"] == ["1", "2"]
    assert read("a,b\n3,4\n5,6", header=False)["rows"] == 3


def test_rows_that_are_too_long_are_named_and_short_ones_have_holes():
    found = read("a,b\n1,2\n3,4,5\n6\n7,8,,\n" + "1,0\n" * 3)
    assert note(found["notes"], "tableRagged") == [
        {"width": 2, "count": 1, "rows": "3"}
    ]
    assert found["columns"][0] == [1, 6, 7, 1, 1, 1]
    assert found["columns"][1] == [2, None, 8, 0, 0, 0]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("", "tableEmpty"),
        ("\n \n,,\n", "tableEmpty"),
        (b"\xef\xbb\xbf", "tableEmpty"),
        (b"PK\x03\x04\x14\0\0\0\x08\0", "tableBinary"),
        (bytes(range(256)), "tableBinary"),
        ("naïve,café\n1,2\n".encode("latin-1"), "tableUnknownEncoding"),
        ("a\n1\n2\n", "tableOneColumn"),
        ("표 제목\n\na,b\n1,2\n", "tableRagged"),
        ("제목,2024\n" + "1,2,3\n" * 20, "tableRagged"),
    ],
)
def test_what_is_no_table_is_refused(content, key):
    assert read(content, header=True)["problem"][0] == key


def test_limits():
    long = read("a,b\n" + "1,0\n2,1\n" * 30_000)
    assert long["rows"] == 50_000
    assert note(long["notes"], "tableLong") == [{"most": "50,000"}]
    assert long["made"]["rows"] == 50_000
    wide = read(
        "\n".join(",".join(str(i * j % 7) for j in range(250)) for i in range(12))
    )
    assert len(wide["names"]) == 201  # 200 inputs and a target
    assert note(wide["notes"], "tableWide") == [{"columns": 250, "most": 201}]


ROWS = [*zip("남여남여", (20, 21, 22, 23), "0101", strict=True)]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        # texts are quoted, numbers are not: R's write.csv, pandas's QUOTE_NONNUMERIC
        ("성별,나이,사망\n" + "".join(f'"{a}",{b},{c}\n' for a, b, c in ROWS), 3),
        (
            '"","age","died"\n'
            + "".join(f'"{i}",{b},{c}\n' for i, (_, b, c) in enumerate(ROWS)),
            3,
        ),
        ('"a;b";"c"\n"x;y";1\n"z;z";2\n', 2),
        ("sep=;\na;b;y\n" + "1;2;0\n3;4;1\n", 3),
        ("  키   몸무게 결과\n 170.5   60    0\n 9        7 1\n", 3),
        ("판;값;y\nv1.0;0,5;0\na;1,5;1\nb;2,5;0\n", 3),
    ],
    ids=["first quoted", "write.csv", "quoted", "sep line", "spaces", "label point"],
)
def test_what_other_programs_write(text, columns):
    found = read(text, header=True)
    assert len(found["names"]) == columns
    numbers = found["columns"][1]
    assert None not in numbers[:1], "the second column holds numbers"


def test_quoted_cells_over_the_edge_of_a_slice():
    """Text is read in slices; a slice may end within a quoted cell of many lines."""
    cell = "\n".join(f'줄 {i}, "따옴표" 하나: ' + '"' for i in range(20_000))
    out = io.StringIO()
    csv.writer(out).writerows(
        [["a", "b"], [1, "x"], [2, cell], [3, 'half an inch"'], [4, "x"]] * 3
    )
    found = read(out.getvalue(), header=True)
    repeated = [1, 2, 3, 4, None]
    assert found["columns"][0] == (repeated * 3)[:-1]


def test_a_quote_that_is_never_closed():
    found = read('a,b\n1,"2\n' + "3,4\n" * 500_000, header=True)
    assert found["rows"] == 1


def test_reading_gives_way_between_slices():
    """The page stays alive: a long table is read in many slices."""
    took = node.call(
        """async (rows) => {
            const line = Array.from({length: 16}, (_, i) => (i * 1.37).toFixed(2));
            const text = Array.from({length: rows}, (_, i) => [...line, i % 2]);
            const bytes = new TextEncoder().encode(text.join("\\n"));
            let slices = 0;
            const pause = async () => { slices++; };
            const {table} = await use('data/csv').readTable(bytes, {pause});
            const inferred = await use('data/infer_columns').inferColumns(table, pause);
            return {rows: table.rows, slices};
        }""",
        50_000,
    )
    assert took["rows"] == 50_000
    assert took["slices"] > 30
