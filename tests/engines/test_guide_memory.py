"""One learner's memory is what the lecturer's guide reckons with."""

import re
import threading
from pathlib import Path

import psutil
import pytest

from livefit.core.settings import make_settings
from livefit.engines.keras_process import KerasWorker

pytestmark = [pytest.mark.slow, pytest.mark.weekly]

GUIDE = Path(__file__).resolve().parents[2] / "book/guide.md"


def test_a_keras_process_needs_no_more_than_the_guide_plans():
    [planned] = re.findall(
        r"커널과 케라스 프로세스 하나 \| [\d.]+ GB \| ([\d.]+) GB",
        GUIDE.read_text("utf-8"),
    )
    over = threading.Event()
    seen: list[str] = []

    def on_event(event: dict) -> None:
        seen.append(event["type"])
        if event["type"] in ("done", "error", "failed"):
            over.set()

    worker = KerasWorker()
    try:
        worker.train(make_settings(), "ko", on_event)
        assert over.wait(120)
        # What the process holds, libraries that others use too included.
        used = psutil.Process(worker.pid).memory_info().rss / 1e9
    finally:
        worker.close()
    assert seen[-1] == "done"
    kernel = 0.1  # a kernel that has imported livefit
    assert 0.5 * float(planned) <= used + kernel <= float(planned) * 1.2
