"""The question before a run without a screen: judging, sentences."""

import math

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from livefit.core.settings import make_settings
from tests import node

SENTENCE = """({question, before, language}) => {
    const data = use('data/datasets').patients;
    const {questionText} = use('panels/question/feedback');
    return questionText(question, before, data, language);
}"""

# A run as JSON writes it: null where a loss is no number.
JUDGE = """({prediction, run, language}) => {
    run.history.loss = run.history.loss.map((loss) => loss ?? NaN);
    const {feedback} = use('panels/question/feedback');
    return [
        use('panels/question/model').gradePrediction(prediction, run),
        feedback(prediction, run, use('data/datasets').patients, language),
    ];
}"""

ANSWER = """({asked, run}) =>
    use('panels/question/model').predictionOf(asked, run) ?? null"""


def sentence(ask, language="ko", text=None, start=None, **change):
    question = {"ask": ask, "change": change, **({"text": text} if text else {})}
    before = make_settings(start or {})
    given = {"question": question, "before": before, "language": language}
    return node.call(SENTENCE, given)


def run(found=0, alarms=0, loss=(0.5,), accuracy=400 / 470):
    return {
        "confusion": {"tp": found, "fn": 70 - found, "fp": alarms, "tn": 400 - alarms},
        "history": {"loss": list(loss), "accuracy": [accuracy]},
    }


def grade(ask, value, result, language="ko", **more):
    prediction = {"ask": ask, "value": value, **more}
    given = {"prediction": prediction, "run": result, "language": language}
    verdict, text = node.call(JUDGE, given)
    return verdict, text.replace("\xa0", " ")


class TestSentences:
    @pytest.mark.parametrize(
        ("ask", "change", "text"),
        [
            (
                "found",
                {"nodes": 1},
                "노드 수를 30에서 1로 바꾸면 사망 70명 중 몇 명을 찾을까요?",
            ),
            ("found", {"nodes": 3}, "노드 수를 30에서 3으로 바꾸면"),
            ("found", {"nodes": 100}, "30에서 100으로"),
            ("found", {"nodes": 2}, "30에서 2로"),
            ("found", {"nodes": 8}, "30에서 8로"),
            ("accuracy", {"optimizer": "rmsprop"}, "adam에서 rmsprop으로"),
            ("accuracy", {"optimizer": "sgd"}, "옵티마이저를 adam에서 sgd로"),
            ("accuracy", {"inputs": "scaled"}, "입력값을 그대로에서 표준화로 바꾸면"),
            (
                "loss",
                {"learning_rate": 0.1, "epochs": 20},
                "학습률을 0.001에서 0.1로, 에포크를 5에서 20으로 바꾸면",
            ),
            ("curve", {}, "이 설정으로 학습하면 손실 곡선은 어떤 모양이 될까요?"),
        ],
    )
    def test_it_is_made_from_the_change_with_the_right_particles(
        self, ask, change, text
    ):
        asked = sentence(ask, **change)
        assert text in asked
        assert "[" not in asked

    def test_in_english(self):
        assert sentence("found", "en", nodes=1) == (
            "With Nodes from 30 to 1, how many of the 70 deaths will be found?"
        )

    def test_it_starts_from_the_labs_own_settings(self):
        text = sentence("accuracy", start={"nodes": 8}, nodes=64)
        assert "8에서 64로" in text

    def test_the_authors_own_words_win(self):
        assert sentence("found", text="몇 명일까요?", nodes=1) == "몇 명일까요?"


class TestAnswers:
    def answer(self, ask, draft, run=None, **change):
        before = make_settings()
        asked = {
            "question": {"ask": ask, "change": change},
            "before": before,
            "after": {**before, **change},
            "draft": draft,
        }
        return node.call(ANSWER, {"asked": asked, "run": run})

    def test_a_loss_is_compared_with_the_run_before(self):
        before = run(loss=[2.0, 0.46])
        assert self.answer("loss", "lower", before, nodes=1) == {
            "ask": "loss",
            "value": "lower",
            "from": 0.46,
        }

    def test_a_curve_needs_two_points_which_are_joined(self):
        # JSON has no undefined: the driver's null stands for it below.
        code = """(points) => {
            const draft = points.map((value) => value ?? undefined);
            const settings = {epochs: points.length};
            const question = {ask: "curve", change: {}};
            const asked = {question, before: settings, after: settings, draft};
            return use('panels/question/model').predictionOf(asked) ?? null;
        }"""
        one = node.call(code, [None, 0.5, None, None, None])
        assert one is None
        two = node.call(code, [None, 2.0, None, None, 0.5, None])
        assert two["value"] == [2.0, 2.0, 1.5, 1.0, 0.5, 0.5]
        assert node.call(code, [0.7])["value"] == [0.7]  # of one epoch

    def test_nothing_chosen_is_no_answer(self):
        code = """() => use('panels/question/model').predictionOf(
            {question: {ask: "found", change: {}}, after: {epochs: 5}}) ?? null"""
        assert node.call(code, None) is None


class TestJudgement:
    @pytest.mark.parametrize(
        ("guess", "found", "verdict"),
        [
            (0, 0, "exact"),
            (3, 0, "near"),  # 5 % of 70 is 3.5
            (4, 0, "off"),
            (20, 69, "off"),
            (66, 69, "near"),
        ],
    )
    def test_found(self, guess, found, verdict):
        assert grade("found", guess, run(found))[0] == verdict

    @pytest.mark.parametrize(
        ("guess", "was", "verdict"),
        [
            (0.851, 400 / 470, "exact"),  # both shown as 85.1 %
            (0.86, 0.85, "near"),
            (0.861, 0.85, "off"),
        ],
    )
    def test_accuracy(self, guess, was, verdict):
        assert grade("accuracy", guess, run(accuracy=was))[0] == verdict

    @pytest.mark.parametrize(
        ("guess", "start", "end", "verdict"),
        [
            ("lower", 0.5, 0.4, "exact"),
            ("lower", 0.5, 0.48, "off"),  # within 5 %: about the same
            ("same", 0.5, 0.48, "exact"),
            ("same", 0.5, 0.5, "exact"),
            ("higher", 0.5, 0.6, "exact"),
            ("higher", 0.5, None, "exact"),  # it ran away
            ("same", 0.0, 0.0, "exact"),
        ],
    )
    def test_loss(self, guess, start, end, verdict):
        result = grade("loss", guess, run(loss=[9, end]), **{"from": start})
        assert result[0] == verdict

    @pytest.mark.parametrize(
        ("drawn", "real", "verdict"),
        [
            ([2.4, 0.6, 0.5], [2.5, 0.5, 0.5], "near"),
            ([1.0, 0.9, 0.8], [2.5, 0.5, 0.4], "direction"),
            ([0.4, 0.9, 2.0], [2.5, 0.5, 0.4], "off"),
            ([1.0], [2.5], "off"),  # one epoch has no direction
            ([1.0, 0.5], [None, None], "off"),
        ],
    )
    def test_curve(self, drawn, real, verdict):
        assert grade("curve", drawn, run(loss=real))[0] == verdict


class TestFeedback:
    def test_found_stands_beside_the_baseline(self):
        _, text = grade("found", 20, run())
        assert text == (
            "예측과 다른 결과가 나왔습니다: 예측은 20명, 결과는 70명 중 0명, "
            "기준선(모두 살았다고 답하기)은 0명입니다."
        )

    def test_found_does_not_hide_false_alarms(self):
        _, text = grade("found", 69, run(69, 387), "en")
        assert text == (
            "As predicted: you predicted 69; the result is 69 of 70 (387 false "
            "alarms), the baseline (everyone survives) 0."
        )

    def test_accuracy_stands_beside_the_baseline(self):
        _, text = grade("accuracy", 0.9, run(accuracy=0.838))
        assert text == (
            "예측과 다른 결과가 나왔습니다: 예측은 90.0 %, 결과는 83.8 %, "
            "기준선(모두 살았다고 답하기)은 85.1 %입니다."
        )

    def test_loss_says_from_where_to_where(self):
        _, text = grade("loss", "lower", run(loss=[1, 0.5041]), **{"from": 0.4599})
        assert text == (
            "예측과 다른 결과가 나왔습니다: 예측은 더 낮음, 결과는 더 높음 "
            "(0.4599 → 0.5041)입니다."
        )

    def test_curve_says_where_it_is_farthest_off(self):
        _, text = grade("curve", [1.0, 0.5], run(loss=[2.5, 0.5]))
        assert "1에포크에서 예측은 1.0000, 결과는 2.5000" in text
        assert "평균 0.7500" in text

    def test_a_loss_that_ran_away_has_no_distance(self):
        _, text = grade("curve", [1.0, 0.5], run(loss=[2.5, None]))
        assert "발산" in text
        assert "NaN" not in text


FILLED = (
    "(points) => use('panels/question/model').filled(points.map((p) => p ?? undefined))"
)


@hypothesis_settings(max_examples=20)
@given(st.lists(st.none() | st.floats(0, 10), min_size=1, max_size=30))
def test_a_filled_curve_goes_through_its_points_and_never_beyond_them(points):
    filled = node.call(FILLED, points)
    given = [point for point in points if point is not None]
    if not given:
        assert filled == []
        return
    assert len(filled) == len(points)
    for point, value in zip(points, filled, strict=True):
        if point is not None:
            assert math.isclose(value, point, abs_tol=1e-9)
        assert min(given) - 1e-9 <= value <= max(given) + 1e-9
