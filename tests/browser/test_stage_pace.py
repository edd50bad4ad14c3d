"""Each key's curve is complete, and a thousand scene changes leave nothing behind."""

import pytest
from playwright.sync_api import expect

from tests.browser.stage import book_scenes

SCENES = book_scenes().scenes

# Press PageDown so often, as fast as the screen draws: once for every scene.
CHANGES = """async (count) => {
    const press = (code) => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {code, bubbles: true, cancelable: true}));
    for (let i = 1; i <= count; i++) {
        press("PageDown");
        if (i % 3 === 0) await new Promise(requestAnimationFrame);
    }
}"""


def test_after_its_key_a_scene_stands_complete(open_stage):
    """The whole curve and the printed figures, in every scene."""
    stage, _, watch = open_stage()
    for number, scene in enumerate(SCENES, 1):
        stage.at(number)
        stage.press("PageDown")
        stage.at(number, "run")
        figure = stage.root.locator('.ls-numbers [data-figure="loss"]')
        expect(figure).to_contain_text(scene.result.loss)
        epochs = scene.settings.get("epochs", 5)
        if epochs <= 30:  # of more, only the last one is a point
            points = stage.root.locator('[data-chart="loss"] circle.ls-current')
            expect(points).to_have_count(epochs)
        stage.press("ArrowRight")
    assert watch.faults == []


@pytest.fixture
def heap(open_stage):
    """Count nodes, listeners and bytes after a collection of what is dead."""
    stage, page, watch = open_stage()
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.enable")

    def count() -> dict:
        for _ in range(2):
            session.send("HeapProfiler.collectGarbage")
        figures = session.send("Memory.getDOMCounters")
        used = session.send("Runtime.getHeapUsage")["usedSize"]
        return figures | {"bytes": used}

    yield stage, page, count
    assert watch.faults == []


@pytest.mark.weekly
def test_a_thousand_changes_leave_nothing_behind_and_miss_no_key(heap):
    stage, page, count = heap
    last = len(SCENES)
    steps = 3 * last - 1  # from the first scene's question to the last one's conclusion

    def change(rounds: int) -> None:
        for _ in range(rounds):
            page.evaluate(CHANGES, steps)
            stage.at(last, "concluded")  # a key more or less, and it would not be there
            stage.press("Home")
            stage.at(1)

    change(2)  # caches fill, every panel has been made
    before = count()
    change(-(-1000 // steps))
    after = count()
    assert after["nodes"] <= before["nodes"] * 1.05 + 200
    assert after["jsEventListeners"] <= before["jsEventListeners"] * 1.05 + 50
    assert after["bytes"] <= before["bytes"] * 1.1 + 2_000_000
