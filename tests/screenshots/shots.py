"""The table of the stored screenshots of the lab: `make screenshots` takes them anew.

One row of `SHOTS` is one panel (or the whole lab) in one scene; each is taken on a
phone and on a laptop, light and dark.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Lab

VARIANTS = {
    f"{device}-{scheme}": (size, scheme)
    for device, size in (("phone", PHONE), ("laptop", LAPTOP))
    for scheme in ("light", "dark")
}


def nothing(lab: Lab) -> None:
    """The scene is the lab as it opens."""


def compared(lab: Lab) -> None:
    """One thing changed: two runs on the shelf, one pinned; a line of code marked."""
    rows = lab.root.locator('[data-panel="shelf"] tr[data-run]')
    expect(rows).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows).to_have_count(2)
    lab.root.locator('[data-action="pin"]').last.click()  # the older run


def lucky(lab: Lab) -> None:
    """Two fans, the second of another setting, complete."""
    keep = lab.root.locator('[data-action="save-sweep"]')
    lab.root.locator('[data-action="sweep"]').click()
    expect(keep).to_be_enabled(timeout=30_000)
    keep.click()
    lab.type("nodes", "8")
    expect(lab.root.locator('[data-role="pairs"]')).to_contain_text("30 → 8")
    expect(keep).to_be_enabled(timeout=30_000)


def refused(lab: Lab) -> None:
    """A value that cannot be used."""
    lab.type("epochs", "-3")
    expect(lab.control("epochs").locator(".lf-problem")).not_to_be_empty()


def answered(lab: Lab) -> None:
    """A prediction beside its result."""
    lab.root.locator('[data-panel="question"] input[type="number"]').fill("20")
    lab.root.locator('[data-action="predict"]').click()
    expect(lab.root.locator('[data-role="feedback"]')).to_contain_text("69")


def walked(lab: Lab) -> None:
    """Three batches of the training taken in steps."""
    for _ in range(3):
        lab.root.locator('[data-action="step-batch"]').click()


@dataclass(frozen=True)
class Scene:
    """A lab and what is done in it before it is taken."""

    options: dict = field(default_factory=dict)
    prepare: Callable[[Lab], None] = nothing


SCALED = {"inputs": "scaled", "epochs": 40}
CONTROLS = ["nodes", "loss", "epochs"]
QUESTION = {"ask": "found", "change": {"nodes": 1}}
XOR = {"data": "xor", "epochs": 100, "learning_rate": 0.03}
SCENES = {
    "lecture": Scene({"controls": CONTROLS}),
    "refused": Scene({"controls": CONTROLS}, refused),
    "all": Scene({"settings": SCALED, "show": ["shelf"]}, compared),
    "split": Scene({"settings": {**SCALED, "validation_split": 0.2}}),
    "metrics": Scene({"settings": SCALED, "show": ["metrics"]}),
    "luck": Scene({"settings": SCALED, "show": ["luck"]}, lucky),
    "drawn": Scene({"show": ["network", "batches", "loss_shape"]}),
    "asked": Scene({"controls": CONTROLS, "question": QUESTION}),
    "answered": Scene({"controls": CONTROLS, "question": QUESTION}, answered),
    "walked": Scene({"show": ["network", "batches"]}, walked),
    "map": Scene({"settings": XOR, "show": ["map"]}),
    "table": Scene({"show": ["table"]}),
    "english": Scene({"controls": CONTROLS, "language": "en"}),
}


NAMES = {".livefit-lab": "lab", ".lf-stage": "stage", ".lf-charts": "charts"}


@dataclass(frozen=True)
class Shot:
    """One picture of the set: a part of a scene, by its selector within the lab."""

    scene: str
    part: str

    @property
    def name(self) -> str:
        part = self.part.partition('="')[2].rstrip('"]')
        return f"{self.scene}-{part or NAMES[self.part]}"

    def file(self, variant: str) -> str:
        return f"{self.name}-{variant}.png"


# A new panel: a row here (and a scene, where none of those above shows it).
SHOTS = (
    Shot("lecture", ".livefit-lab"),
    Shot("refused", ".lf-stage"),
    Shot("english", ".livefit-lab"),
    Shot("all", ".lf-stage"),
    Shot("all", '[data-panel="results"]'),
    Shot("all", '[data-panel="code"]'),
    Shot("all", '[data-panel="shelf"]'),
    Shot("split", ".lf-charts"),
    Shot("split", '[data-panel="results"]'),
    Shot("metrics", '[data-panel="metrics"]'),
    Shot("luck", '[data-panel="luck"]'),
    Shot("asked", ".livefit-lab"),
    Shot("answered", '[data-panel="question"]'),
    Shot("walked", ".lf-charts"),
    Shot("walked", '[data-panel="batches"]'),
    Shot("map", '[data-panel="map"]'),
    Shot("table", '[data-panel="table"]'),
    Shot("drawn", '[data-panel="network"]'),
    Shot("drawn", '[data-panel="batches"]'),
    Shot("drawn", '[data-panel="loss_shape"]'),
)
