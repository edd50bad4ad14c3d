"""The lecturer's screen on an open page, as a lecturer handles it."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page

from livefit.scenes.reader import load_scenes
from livefit.scenes.scene import SceneFile
from tests.browser.waiting import wait_until

SCENES_FILE = Path(__file__).resolve().parents[2] / "book" / "scenes.yml"
STEPS = ("asked", "run", "concluded")
AT = """(stage, [scene, step]) => stage.dataset.scene === String(scene)
    && stage.dataset.step === step && !("busy" in stage.dataset)"""


def book_scenes() -> SceneFile:
    """Return the book's own scenes."""
    file, mistakes = load_scenes(SCENES_FILE)
    assert file is not None, mistakes
    return file


class Stage:
    """One screen; the keys go to whatever has the focus, as a keyboard's do."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator(".ls-stage")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def at(self, scene: int, step: str = "asked") -> None:
        """Wait until this scene is shown at this step, its runs finished."""
        wait_until(self.root, AT, [scene, step])

    def go(self, scene: int, step: str = "asked") -> None:
        """To a scene by its number, and on to a step of it."""
        self.press(*str(scene))
        count = int(self.root.locator(".ls-number").inner_text().split("/")[1])
        if scene < 10 and scene * 10 <= count:  # a second digit could follow
            self.press("Enter")
        self.at(scene)
        for each in STEPS[1 : STEPS.index(step) + 1]:
            self.press("PageDown")
            self.at(scene, each)

    def figure(self, name: str) -> Locator:
        return self.root.locator(f'[data-figure="{name}"] .ls-figure-value')

    def curve(self, kind: str = "current", chart: str = "loss") -> Locator:
        return self.root.locator(f'[data-chart="{chart}"] path.ls-line.ls-{kind}')

    def dialog(self, name: str) -> Locator:
        return self.root.locator(f'dialog[data-dialog="{name}"]')
