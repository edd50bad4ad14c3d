/** Texts of the decision map. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  map: { ko: "결정 지도", en: "Decision map" },
  mapInputs: {
    ko: "입력이 {inputs}개라서 평면에 그릴 수 없습니다. 입력이 둘인 데이터, 이를테면 XOR에서 그려집니다.",
    en: "With {inputs} inputs there is no plane to draw on. Data with two inputs, such as XOR, have a map.",
  },
  mapNumber: {
    ko: "목표가 숫자라서 두 부류를 가르는 경계가 없습니다.",
    en: "The target is a number: there is no border between two classes.",
  },
  mapText: {
    ko: "{positive} {positives}{unit} 중 {rightOnes}{unit}({onesShare}), {negative} {negatives}{unit} 중 {rightZeros}{unit}({zerosShare})가 경계의 맞는 쪽에 있습니다.",
    en: "On the right side of the border: {rightOnes} of {positives} {positive} ({onesShare}), {rightZeros} of {negatives} {negative} ({zerosShare}).",
  },
  mapRanAway: {
    ko: "손실이 발산해서 지도를 그릴 수 없습니다.",
    en: "The loss ran away: there is no map.",
  },
  mapBorder: { ko: "경계 (p = 0.5)", en: "border (p = 0.5)" },
  mapAreaOne: { ko: "{positiveLabel} 답하는 곳 (p > 0.5)", en: "called {positiveLabel} (p > 0.5)" },
  mapAreaZero: { ko: "{negativeLabel} 답하는 곳", en: "called {negativeLabel}" },
  mapPointOne: { ko: "실제 {positive}", en: "{positive}" },
  mapPointZero: { ko: "실제 {negative}", en: "{negative}" },
  mapNodes: {
    ko: "은닉 노드마다 가중합이 0인 선 보이기 (relu는 이 선의 한쪽에서만 켜집니다)",
    en: "Show where each hidden node's weighted sum is 0 (relu is on at one side of it only)",
  },
  mapNodeOn: { ko: "출력을 높이는 노드", en: "node that raises the output" },
  mapNodeOff: { ko: "출력을 낮추는 노드", en: "node that lowers it" },
  mapSome: {
    ko: "점은 {all}개 가운데 {drawn}개만 그렸습니다.",
    en: "{drawn} of {all} points are drawn.",
  },
  mapTable: {
    ko: "지도를 표로 (칸 가운데의 p)",
    en: "As a table (p in mid-field)",
  },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
