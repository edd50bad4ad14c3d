"""The table of the stored screenshots of the lab: `make screenshots` takes them anew.

One row of `SCENES` is a lab with one view open; each is taken on a phone and in a
chapter's column, some as wide as a laptop, light and dark.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import expect

from tests.browser.conftest import LAPTOP, PHONE, Lab

CHAPTER = 690  # px: the width of a chapter's column
# The size of the window, and the width of the lab's column where it is narrower.
DEVICES = {
    "phone": (PHONE, None),
    "chapter": (LAPTOP, CHAPTER),
    "laptop": (LAPTOP, None),
}
SCHEMES = ("light", "dark")


def nothing(lab: Lab) -> None:
    """The scene is the lab as it opens."""


def compared(lab: Lab) -> None:
    """One thing changed: two runs on the shelf, one pinned; a line of code marked."""
    rows = lab.open("shelf").locator("tr[data-run]")
    expect(rows).to_have_count(1)
    lab.type("nodes", "8")
    expect(rows).to_have_count(2)
    lab.root.locator('[data-action="pin"]').last.click()  # the older run


def lucky(lab: Lab) -> None:
    """Two fans, the second of another setting, complete."""
    keep = lab.root.locator('[data-action="save-sweep"]')
    lab.open("luck").locator('[data-action="sweep"]').click()
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
    expect(lab.root.locator('[data-role="feedback"]')).not_to_be_empty()


def walked(lab: Lab) -> None:
    """Three batches of the training taken in steps."""
    for _ in range(3):
        lab.root.locator('[data-action="step-batch"]').click()


@dataclass(frozen=True)
class Scene:
    """A lab and what is done in it before it is taken."""

    options: dict = field(default_factory=dict)
    prepare: Callable[[Lab], None] = nothing
    devices: tuple[str, ...] = ("phone", "chapter")


SCALED = {"inputs": "scaled", "epochs": 40}
CONTROLS = ["nodes", "loss", "epochs"]
QUESTION = {"ask": "found", "change": {"nodes": 1}}
XOR = {"data": "xor", "epochs": 100, "learning_rate": 0.03}
# A new panel: a row here (where none of these shows it).
SCENES = {
    "lecture": Scene({"controls": CONTROLS}),
    "refused": Scene({"controls": CONTROLS}, refused),
    "all": Scene(
        {"settings": SCALED, "show": ["network", "metrics", "shelf"]},
        compared,
        ("phone", "chapter", "laptop"),
    ),
    "split": Scene(
        {"settings": {**SCALED, "validation_split": 0.2}},
        lambda lab: lab.open("results"),
    ),
    "metrics": Scene({"settings": SCALED, "show": ["metrics"]}),
    "luck": Scene({"settings": SCALED, "show": ["luck"]}, lucky),
    "network": Scene({"show": ["network"]}),
    "loss_shape": Scene({"show": ["loss_shape"]}),
    "asked": Scene({"controls": CONTROLS, "question": QUESTION}),
    "answered": Scene({"controls": CONTROLS, "question": QUESTION}, answered),
    "walked": Scene({"show": ["batches"]}, walked),
    "map": Scene({"settings": XOR, "show": ["map"]}),
    "table": Scene({"show": ["table"]}, lambda lab: lab.open("table")),
    "english": Scene({"controls": CONTROLS, "language": "en"}),
}


@dataclass(frozen=True)
class Shot:
    """One picture of the set."""

    scene: str
    device: str
    scheme: str

    @property
    def name(self) -> str:
        return f"{self.scene}-{self.device}-{self.scheme}"

    @property
    def file(self) -> str:
        return f"{self.name}.png"


SHOTS = tuple(
    Shot(name, device, scheme)
    for name, scene in SCENES.items()
    for device in scene.devices
    for scheme in SCHEMES
)
