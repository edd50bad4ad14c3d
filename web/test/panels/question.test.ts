/** The question before a run: its sentence, what is an answer, its grade, the feedback. */

import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Run } from "../../src/core/run";
import { defaults, makeSettings, type Settings } from "../../src/core/settings";
import type { Language } from "../../src/core/words";
import { patients } from "../../src/data/datasets";
import { feedback, questionText } from "../../src/panels/question/feedback";
import {
  type Ask,
  type Draft,
  filled,
  gradePrediction,
  open,
  type Prediction,
  predictionOf,
} from "../../src/panels/question/model";
import { Random } from "../random";

function sentence(
  ask: Ask,
  change: Partial<Settings>,
  { language = "ko" as Language, text = "", start = {} } = {},
): string {
  return questionText({ ask, change, text }, makeSettings(start, "en"), patients, language);
}

interface Figures {
  found?: number;
  alarms?: number;
  loss?: number[];
  accuracy?: number;
}

/** A run with these figures. */
function run({ found = 0, alarms = 0, loss = [0.5], accuracy = 400 / 470 }: Figures = {}): Run {
  return {
    engine: "page",
    settings: defaults(),
    confusion: { tp: found, fn: 70 - found, fp: alarms, tn: 400 - alarms },
    history: { loss, accuracy: [accuracy] },
    auc: 0.5,
    updates: 150,
    seconds: 0,
    predictions: [],
    weights: { hidden: [], hidden_bias: [], output: [], output_bias: 0 },
  };
}

suite("the sentence", () => {
  const cases: [Ask, Partial<Settings>, string][] = [
    ["found", { nodes: 1 }, "노드 수를 30에서 1로 바꾸면 사망 70명 중 몇 명을 찾을까요?"],
    ["found", { nodes: 3 }, "노드 수를 30에서 3으로 바꾸면"],
    ["found", { nodes: 100 }, "30에서 100으로"],
    ["found", { nodes: 2 }, "30에서 2로"],
    ["found", { nodes: 8 }, "30에서 8로"],
    ["accuracy", { optimizer: "rmsprop" }, "adam에서 rmsprop으로"],
    ["accuracy", { optimizer: "sgd" }, "옵티마이저를 adam에서 sgd로"],
    ["accuracy", { inputs: "scaled" }, "입력값을 그대로에서 표준화로 바꾸면"],
    [
      "loss",
      { learning_rate: 0.1, epochs: 20 },
      "학습률을 0.001에서 0.1로, 에포크를 5에서 20으로 바꾸면",
    ],
    ["curve", {}, "이 설정으로 학습하면 손실 곡선은 어떤 모양이 될까요?"],
  ];
  for (const [ask, change, text] of cases) {
    test(`is made from the change with the right particles: ${ask} ${JSON.stringify(change)}`, () => {
      const asked = sentence(ask, change);
      assert.ok(asked.includes(text), asked);
      assert.ok(!asked.includes("["), asked);
    });
  }

  test("in English", () => {
    assert.equal(
      sentence("found", { nodes: 1 }, { language: "en" }),
      "With Nodes from 30 to 1, how many of the 70 deaths will be found?",
    );
  });

  test("starts from the lab's own settings", () => {
    assert.match(sentence("accuracy", { nodes: 64 }, { start: { nodes: 8 } }), /8에서 64로/);
  });

  test("is the author's own where there is one", () => {
    assert.equal(sentence("found", { nodes: 1 }, { text: "몇 명일까요?" }), "몇 명일까요?");
  });
});

suite("an answer", () => {
  const answer = (
    ask: Ask,
    draft: Draft | undefined,
    change: Partial<Settings>,
    before?: Run,
  ): Prediction | undefined =>
    predictionOf({ ...open({ ask, change }, defaults()), draft }, before);
  const drawn = (...draft: (number | undefined)[]) =>
    answer("curve", draft, { epochs: draft.length })?.value;

  test("of a loss is compared with the run before", () => {
    assert.deepEqual(answer("loss", "lower", { nodes: 1 }, run({ loss: [2.0, 0.46] })), {
      ask: "loss",
      value: "lower",
      from: 0.46,
    });
  });

  test("of a curve needs two points, which are joined", () => {
    const none = undefined;
    assert.equal(drawn(none, 0.5, none, none, none), undefined);
    assert.deepEqual(drawn(none, 2.0, none, none, 0.5, none), [2.0, 2.0, 1.5, 1.0, 0.5, 0.5]);
    assert.deepEqual(drawn(0.7), [0.7]); // of one epoch
  });

  test("is not there while nothing is chosen", () => {
    assert.equal(answer("found", undefined, {}), undefined);
  });
});

suite("the grade", () => {
  for (const [guess, found, verdict] of [
    [0, 0, "exact"],
    [3, 0, "near"], // 5 % of 70 is 3.5
    [4, 0, "off"],
    [20, 69, "off"],
    [66, 69, "near"],
  ] as const) {
    test(`of ${guess} where ${found} were found is ${verdict}`, () => {
      assert.equal(gradePrediction({ ask: "found", value: guess }, run({ found })), verdict);
    });
  }

  for (const [guess, accuracy, verdict] of [
    [0.851, 400 / 470, "exact"], // both shown as 85.1 %
    [0.86, 0.85, "near"],
    [0.861, 0.85, "off"],
  ] as const) {
    test(`of an accuracy of ${guess} where it was ${accuracy} is ${verdict}`, () => {
      assert.equal(gradePrediction({ ask: "accuracy", value: guess }, run({ accuracy })), verdict);
    });
  }

  for (const [guess, from, end, verdict] of [
    ["lower", 0.5, 0.4, "exact"],
    ["lower", 0.5, 0.48, "off"], // within 5 %: about the same
    ["same", 0.5, 0.48, "exact"],
    ["same", 0.5, 0.5, "exact"],
    ["higher", 0.5, 0.6, "exact"],
    ["higher", 0.5, NaN, "exact"], // it diverged
    ["higher", 0.5, Infinity, "exact"],
    ["same", 0.0, 0.0, "exact"],
  ] as const) {
    test(`of a ${guess} loss from ${from} to ${end} is ${verdict}`, () => {
      const prediction: Prediction = { ask: "loss", value: guess, from };
      assert.equal(gradePrediction(prediction, run({ loss: [9, end] })), verdict);
    });
  }

  for (const [drawn, real, verdict] of [
    [[2.4, 0.6, 0.5], [2.5, 0.5, 0.5], "near"],
    [[1.0, 0.9, 0.8], [2.5, 0.5, 0.4], "direction"],
    [[0.4, 0.9, 2.0], [2.5, 0.5, 0.4], "off"],
    [[1.0], [2.5], "off"], // one epoch has no direction
    [[1.0, 0.5], [NaN, NaN], "off"],
  ] as [number[], number[], string][]) {
    test(`of the curve ${drawn} for ${real} is ${verdict}`, () => {
      assert.equal(gradePrediction({ ask: "curve", value: drawn }, run({ loss: real })), verdict);
    });
  }
});

suite("the feedback", () => {
  const of = (
    ask: Ask,
    prediction: Prediction | undefined,
    figures: Figures,
    language: Language = "ko",
  ) => feedback(ask, prediction, run(figures), patients, language).replaceAll("\xa0", " ");
  const told = (prediction: Prediction, figures: Figures, language?: Language) =>
    of(prediction.ask, prediction, figures, language);

  test("without a prediction says the result", () => {
    assert.equal(
      of("found", undefined, { found: 3 }),
      "예상 없이 실행했습니다: 결과는 70명 중 3명, 기준선(모두 살았다고 답하기)은 0명입니다.",
    );
    assert.equal(
      of("loss", undefined, { loss: [1, 0.5] }, "en"),
      "Run without a prediction: the result is last loss 0.5000.",
    );
  });

  test("on found cases names the baseline", () => {
    assert.equal(
      told({ ask: "found", value: 20 }, {}),
      "예상과 다른 결과가 나왔습니다: 예상은 20명, 결과는 70명 중 0명, " +
        "기준선(모두 살았다고 답하기)은 0명입니다.",
    );
  });

  test("on found cases does not hide false alarms", () => {
    assert.equal(
      told({ ask: "found", value: 69 }, { found: 69, alarms: 387 }, "en"),
      "As predicted: you predicted 69; the result is 69 of 70 (387 false " +
        "alarms), the baseline (everyone survives) 0.",
    );
  });

  test("on the accuracy names the baseline", () => {
    assert.equal(
      told({ ask: "accuracy", value: 0.9 }, { accuracy: 0.838 }),
      "예상과 다른 결과가 나왔습니다: 예상은 90.0 %, 결과는 83.8 %, " +
        "기준선(모두 살았다고 답하기)은 85.1 %입니다.",
    );
  });

  test("on a loss says from where to where", () => {
    assert.equal(
      told({ ask: "loss", value: "lower", from: 0.4599 }, { loss: [1, 0.5041] }),
      "예상과 다른 결과가 나왔습니다: 예상은 더 낮음, 결과는 더 높음 (0.4599 → 0.5041)입니다.",
    );
  });

  test("on a curve says where it is farthest off", () => {
    const text = told({ ask: "curve", value: [1.0, 0.5] }, { loss: [2.5, 0.5] });
    assert.ok(text.includes("1에포크에서 예상은 1.0000, 결과는 2.5000"), text);
    assert.ok(text.includes("평균 0.7500"), text);
  });

  test("on a curve that diverged has no distance", () => {
    const text = told({ ask: "curve", value: [1.0, 0.5] }, { loss: [2.5, NaN] });
    assert.ok(text.includes("발산"), text);
    assert.ok(!text.includes("NaN"), text);
  });
});

test("a filled curve goes through its points and never beyond them", () => {
  const random = new Random(0);
  for (let n = 0; n < 500; n++) {
    const empty = random.share();
    const points = Array.from({ length: 1 + random.below(30) }, () =>
      random.share() < empty ? undefined : 10 * random.share(),
    );
    const given = points.filter((point) => point !== undefined);
    const curve = filled(points);
    assert.equal(curve.length, given.length && points.length);
    for (const [i, value] of curve.entries()) {
      if (points[i] !== undefined) assert.ok(Math.abs(value - points[i]) < 1e-9);
      assert.ok(value >= Math.min(...given) - 1e-9 && value <= Math.max(...given) + 1e-9);
    }
  }
});
