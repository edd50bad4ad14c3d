"""The panel of the reader's own table: a file is opened, dropped, chosen from, left."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from livefit.core.settings import make_settings
from livefit.engines import page_engine

RNG = np.random.default_rng(3)


def table(rows=60, target="예,아니오", name="y"):
    """Return a small table whose target (two words, or a number) can be learned."""
    lines = [f"a,b,번호,{name}"]
    for i in range(rows):
        a, b = RNG.normal(size=2).round(3)
        yes, no = target.split(",") if "," in target else (3 * a - b, 0)
        lines.append(
            f"{a},{b},{i + 1},{yes if a + b > 0.8 or ',' not in target else no}"
        )
    return "\n".join(lines)


class OwnTable:
    """The panel, and how a reader gives it a file."""

    def __init__(self, lab):
        self.lab = lab
        self.panel = lab.open("table").locator('[data-panel="table"]')
        self.problem = self.panel.locator("[role=alert]")
        self.status = self.panel.locator("[role=status]")
        self.target = self.panel.locator('[data-role="table-target"]')

    def button(self, action):
        return self.panel.locator(f'[data-action="table-{action}"]')

    def box(self, column):
        columns = self.panel.locator(".lf-columns")
        return columns.get_by_role("checkbox", name=column, exact=True)

    def open(self, content, name="table.csv"):
        content = content.encode() if isinstance(content, str) else content
        given = {"name": name, "mimeType": "text/csv", "buffer": content}
        self.panel.locator("input[type=file]").set_input_files(given)

    def train(self):
        with self.lab.retrains():
            self.button("train").click()

    def loss(self):
        return self.lab.status().text_content()


@pytest.fixture
def open_table(open_panels):
    def open_it(*more, **options):
        lab, page, watch = open_panels("table", *more, **options)
        return OwnTable(lab), page, watch

    return open_it


def test_sample_table_trains_like_the_patients_it_is_made_of(open_table):
    own, page, watch = open_table()
    with page.expect_download() as download:
        own.button("sample").click()
    own.panel.locator("input[type=file]").set_input_files(download.value.path())
    expect(own.status).to_contain_text("470행, 17열을 읽었습니다")
    expect(own.panel.locator(".lf-preview tbody tr")).to_have_count(5)
    expect(own.panel.locator(".lf-preview thead th").first).to_have_text("DGN")
    expect(own.panel).to_contain_text("'사망' = 1, '생존' = 0. 드문 쪽을 1로")
    own.train()
    run = page_engine.train(make_settings(inputs="scaled"))
    expect(own.lab.status()).to_contain_text(f"손실 {run.history['loss'][-1]:.4f}")
    expect(own.status).to_contain_text("470행, 입력 16개로 학습합니다")
    with own.lab.retrains():
        own.button("back").click()
    run = page_engine.train(make_settings())
    expect(own.lab.status()).to_contain_text(f"손실 {run.history['loss'][-1]:.4f}")
    expect(own.button("back")).to_be_hidden()
    assert watch.faults == []  # no request among them


def test_a_file_is_dropped(open_table):
    own, page, watch = open_table()
    handle = page.evaluate_handle(
        """(text) => {
            const data = new DataTransfer();
            data.items.add(new File([text], "dropped.csv", {type: "text/csv"}));
            return data;
        }""",
        table(),
    )
    area = own.panel.locator(".lf-drop")
    area.dispatch_event("dragover", {"dataTransfer": handle})
    expect(area).to_have_class(re.compile("lf-over"))
    area.dispatch_event("drop", {"dataTransfer": handle})
    expect(area).not_to_have_class(re.compile("lf-over"))
    expect(own.status).to_contain_text("dropped.csv: 60행, 4열")
    own.train()
    # The column that numbers the rows is shown, and left out.
    expect(own.box("번호")).not_to_be_checked()
    expect(own.status).to_contain_text("60행, 입력 2개로")
    assert watch.faults == []


def test_text_that_is_dropped_is_no_file(open_table):
    own, page, watch = open_table()
    handle = page.evaluate_handle(
        """() => {
            const data = new DataTransfer();
            data.setData("text/plain", "a");
            return data;
        }"""
    )
    own.panel.locator(".lf-drop").dispatch_event("drop", {"dataTransfer": handle})
    expect(own.status).to_be_empty()
    expect(own.problem).to_be_empty()
    assert watch.faults == []


def test_keyboard_alone(open_table):
    own, page, watch = open_table()
    given = {"name": "k.csv", "mimeType": "text/csv", "buffer": table().encode()}
    # To wait for it only now would miss it: the browser is asked to tell in good time.
    page.on("filechooser", lambda chooser: chooser.set_files(given))
    own.button("open").press("Tab")
    expect(own.button("sample")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(own.button("train")).to_be_visible()
    own.box("번호").focus()
    page.keyboard.press("Space")
    expect(own.box("번호")).to_be_checked()
    own.target.focus()
    page.keyboard.press("Home")  # the first column: a number
    expect(own.panel).to_contain_text("목표가 숫자입니다")
    expect(own.box("a")).to_be_disabled()
    expect(own.box("y")).to_be_checked()
    own.button("train").focus()
    with own.lab.retrains():
        page.keyboard.press("Enter")
    # The views are made anew for the other data, and the focus is where it was.
    expect(own.button("train")).to_be_focused()
    expect(own.status).to_contain_text("입력 3개로")
    outline = own.button("train").evaluate("b => getComputedStyle(b).outlineStyle")
    assert outline == "solid"
    assert watch.faults == []


def test_swapped_classes(open_table):
    own, _, watch = open_table("metrics")
    own.open(table())
    expect(own.panel).to_contain_text("'예' = 1, '아니오' = 0")
    own.train()
    expect(own.lab.status()).to_contain_text("'예'")
    expect(own.panel).to_contain_text("뜻하는 말을 따랐습니다")
    own.button("swap").click()
    expect(own.panel).to_contain_text("'아니오' = 1, '예' = 0. 고른 대로입니다")
    own.train()
    expect(own.lab.status()).to_contain_text("'아니오'")
    assert watch.faults == []


def test_file_for_the_printed_program(open_table, tmp_path):
    own, page, _ = open_table()
    lines = [f"{i / 8},{'OX'[i % 3 == 0]},{i % 5}" for i in range(30)]
    own.open('"결,과",w,z\n' + "\n".join(lines))
    own.target.select_option(label="w")
    own.train()
    assert 'np.loadtxt("my_table.csv", delimiter=",", skiprows=1)' in own.lab.code()
    with page.expect_download() as download:
        own.button("numbers").click()
    assert download.value.suggested_filename == "my_table.csv"
    download.value.save_as(tmp_path / "my_table.csv")
    path = tmp_path / "my_table.csv"
    assert path.read_text("utf-8").splitlines()[0] == '"결,과",z,w'
    data = np.loadtxt(path, delimiter=",", skiprows=1)
    # O says yes and X no: that O is the commoner one does not matter.
    expected = [(i / 8, i % 5, float(i % 3 != 0)) for i in range(30)]
    assert data == pytest.approx(np.array(expected))


def test_number_as_target_is_learned_with_its_own_loss(open_table):
    own, _, watch = open_table("map")
    own.open(table(rows=200, target="number"))
    expect(own.panel).to_contain_text("목표가 숫자입니다")
    own.train()
    code = own.lab.code()
    assert "mean_squared_error" in code
    assert 'activation="sigmoid"' not in code
    expect(own.lab.root.locator('[data-panel="map"]')).to_contain_text("숫자라서")
    with own.lab.retrains():
        own.lab.type("learning_rate", "0.05")
    with own.lab.retrains():
        own.lab.type("epochs", "100")
    loss = float(re.search(r"손실 ([\d.]+)", own.loss())[1])
    assert loss < 0.1  # of a variance of about 10
    with own.lab.retrains():
        own.button("back").click()
    assert "binary_crossentropy" in own.lab.code()
    assert 'activation="sigmoid"' in own.lab.code()
    assert watch.faults == []


def test_two_columns_are_drawn_as_a_map_in_their_own_units(open_table):
    own, _, watch = open_table("map")
    lines = [
        f"{170 + 10 * a:.1f};{60 + 8 * b:.1f}" for a, b in RNG.normal(size=(80, 2))
    ]
    rows = [f"{line};{'큼' if float(line[:5]) > 175 else '작음'}" for line in lines]
    own.open("키;몸무게;판정\n" + "\n".join(rows))
    own.train()
    decision = own.lab.open("map")
    expect(decision.locator("svg[role=img] > text")).not_to_have_count(0)
    ticks = decision.locator("svg[role=img] > text").all_text_contents()
    assert {"160", "180", "키", "몸무게"} <= set(ticks)
    expect(decision).to_contain_text("'큼'")
    assert watch.faults == []


BAD = {
    "ko": (b"PK\x03\x04" + bytes(range(256)), "'CSV'로 저장한 다음"),
    "en": ("2024년 자료\n\na,b\n1,2\n".encode("cp949"), "not a title"),
}


@pytest.mark.parametrize("language", BAD)
def test_a_bad_file_is_explained_and_the_last_run_stays(open_table, language):
    content, text = BAD[language]
    own, _, watch = open_table(language=language)
    own.open(table(), "good.csv")
    expect(own.button("train")).to_be_visible()
    own.train()
    run, lines = own.loss(), own.lab.line()
    own.open(content, "bad.csv")
    expect(own.problem).to_contain_text("bad.csv: ")
    expect(own.problem).to_contain_text(text)
    expect(own.status).to_contain_text("good.csv")
    assert (own.loss(), own.lab.line()) == (run, lines)
    own.train()  # the good one is still in hand
    expect(own.problem).to_be_empty()
    assert watch.faults == []


def test_columns_that_cannot_be_used_say_row_and_cell(open_table):
    own, _, watch = open_table()
    words = ["가", "나", "다", "라"]
    lines = [f"{i % 7},{words[i % 4]},{i % 2},{i % 3}" for i in range(40)]
    lines[6] = "모름,가,1,"
    own.open("x,w,y,z\n" + "\n".join(lines))
    columns = own.panel.locator(".lf-columns tbody tr")
    expect(columns.nth(0)).to_contain_text("8행의 '모름'은(는) 숫자가 아닙니다")
    expect(columns.nth(1)).to_contain_text("글자가 4가지입니다 (2행 '가')")
    expect(columns.nth(3)).to_contain_text("빈칸 1개: 8행")
    expect(own.box("x")).to_be_disabled()
    own.target.select_option(label="y")
    own.train()
    expect(own.status).to_contain_text("빈칸이 있는 행 1개는 빼고 학습합니다: 8행")
    expect(own.status).to_contain_text("39행, 입력 1개로")
    own.box("z").uncheck()
    own.button("train").click()
    expect(own.problem).to_contain_text("하나는 있어야")
    assert watch.faults == []


def test_a_table_of_words_has_no_target(open_table):
    own, _, watch = open_table()
    own.open("a,b\n" + "\n".join(f"말{i},글{i}" for i in range(20)))
    expect(own.panel).to_contain_text("목표로 쓸 수 있는 열이 없습니다")
    expect(own.button("train")).to_be_disabled()
    assert watch.faults == []


def test_header_can_be_set_right(open_table):
    own, _, watch = open_table()
    own.open("2023,2024\n" + "1,0\n2,1\n" * 10)
    head = own.panel.locator(".lf-preview thead th").first
    expect(head).to_have_text("#1")
    own.panel.get_by_label("첫 줄은 열 이름입니다").check()
    expect(head).to_have_text("2023")
    expect(own.status).to_contain_text("20행")
    assert watch.faults == []


def test_markup_in_a_table_stays_text(open_table):
    own, page, watch = open_table()
    evil = "<img src=x onerror=alert(1)>"
    own.open(
        f"{evil},{{rows}},y\n" + "\n".join(f"{evil}{i},$&,{i % 2}" for i in range(20))
    )
    expect(own.panel.locator(".lf-preview thead th").first).to_have_text(evil)
    assert page.locator("img").count() == 0
    assert watch.faults == []


def test_sixty_thousand_rows(open_table):
    own, page, watch = open_table()
    values = RNG.normal(size=(60_000, 8))
    rows = "\n".join(f"{','.join(map(str, row))},{int(row[0] > 1)}" for row in values)
    page.evaluate(
        """() => {
            const status = document.querySelector('[data-panel="table"] [role=status]');
            window.shown = new Set();
            const look = () => {
                shown.add(status.textContent);
                requestAnimationFrame(look);
            };
            look();
        }"""
    )
    own.open("a,b,c,d,e,f,g,h,y\n" + rows)
    expect(own.status).to_contain_text("앞의 50,000행만 읽었습니다", timeout=30_000)
    # The page was drawn meanwhile.
    assert "table.csv: 읽는 중입니다." in page.evaluate("() => [...window.shown]")
    own.train()
    expect(own.status).to_contain_text("50,000행, 입력 8개로 학습합니다")
    assert watch.faults == []


def test_without_network_and_without_a_trace(open_table):
    own, page, watch = open_table("shelf")
    page.context.set_offline(True)
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    own.open(table(name="secret"))
    own.train()
    expect(own.lab.root.locator('[data-panel="shelf"] tbody tr').first).to_be_visible()
    assert [url for url in requests if not url.startswith(("blob:", "data:"))] == []
    assert watch.faults == []
