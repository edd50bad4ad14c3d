/** Texts of the run history. */

import type { DataWord, Messages, Translate } from "../../core/words";
import { shared } from "../../ui/messages";

export const messages = {
  ...shared,
  runHistory: { ko: "실행 기록", en: "Run shelf" },
  caption: {
    ko: "끝난 실행이 여기 남습니다. 조작을 멈춘 뒤의 결과만 기록합니다. 기준선: {allNegative} = {metric} {baseline}{found}.",
    en: "Finished runs stay here, once the control rests. Baseline: {allNegative} has {metricInText} {baseline}{found}.",
  },
  baselineFinds: { ko: ", {foundCases} {count}{unit}", en: " and finds {count} {cases}" },
  rules: {
    ko: "둘까지 고정해 위의 그래프에 겹쳐 볼 수 있습니다. {limit}개가 넘으면 고정하지 않은 가장 오래된 것부터 사라집니다.",
    en: "Pin up to two to lay them over the charts. Beyond {limit} runs the oldest without a pin go.",
  },
  browser: {
    ko: "이 기록은 이 브라우저에만 저장되어 다시 열어도 남습니다. '모두 지우기'를 누르면 브라우저에서도 지워집니다.",
    en: "Kept in this browser only, also after a reload. 'Clear all' deletes it from the browser too.",
  },
  kernel: {
    ko: "이 기록은 커널이 이 셀의 출력과 함께 간직합니다. 셀을 다시 실행하거나 커널을 다시 시작하면 빈 기록에서 시작합니다.",
    en: "The kernel keeps this with the cell's output. Running the cell again or restarting the kernel begins an empty one.",
  },
  unkept: {
    ko: "여기서는 기록을 저장할 수 없어 페이지를 닫으면 사라집니다. 남기려면 CSV나 JSON으로 받으세요.",
    en: "It cannot be kept here and is gone when this page closes. Export it to keep it.",
  },
  lost: {
    ko: "저장된 기록에서 읽을 수 없는 부분({count}군데)은 빼고 시작했습니다.",
    en: "Unreadable parts of the kept record were left out ({count}).",
  },
  changed: { ko: "바꾼 것", en: "What changed" },
  number: { ko: "번호", en: "No." },
  error: { ko: "오차 {error}", en: "error {error}" },
  besideBaseline: { ko: "(기준선 {baseline})", en: "(baseline {baseline})" },
  pageShort: { ko: "페이지", en: "page" },
  changeFirst: { ko: "첫 실행", en: "First run" },
  changeSame: { ko: "{than}번과 같은 설정", en: "Same settings as no. {than}" },
  changeOne: {
    ko: "하나만 바꿈 ({than}번에서): {list}",
    en: "One thing changed (from no. {than}): {list}",
  },
  changeSeveral: {
    ko: "둘 이상 바꿈 ({than}번에서): 원인을 가릴 수 없음. {list}",
    en: "Several changed (from no. {than}): the cause cannot be told. {list}",
  },
  predictedAndResult: {
    ko: "예상: {predicted} / 결과: {result}",
    en: "Predicted: {predicted} / result: {result}",
  },
  unlikeLecture: { ko: "설정: {list}", en: "Settings: {list}" },
  likeLecture: { ko: "설정: 강의와 같음", en: "Settings: the lecture's" },
  pin: { ko: "고정", en: "Pin" },
  pinned: { ko: "고정 {pin} 풀기", en: "Unpin {pin}" },
  useRun: { ko: "이 설정으로", en: "Use settings" },
  remove: { ko: "지우기", en: "Delete" },
  ofRun: { ko: "{number}번 실행: {text}", en: "Run {number}: {text}" },
  clearShelf: { ko: "모두 지우기", en: "Clear all" },
  undo: { ko: "되돌리기", en: "Undo" },
  exportAs: { ko: "{format} 파일로 받기", en: "Export {format}" },
  removedRuns: {
    ko: "실행 {count}개를 지웠습니다. 되돌릴 수 있습니다.",
    en: "Deleted {count} run(s). You can undo that.",
  },
  undone: { ko: "지운 실행을 되돌렸습니다.", en: "The deleted runs are back." },
  loadedRun: {
    ko: "{number}번 실행의 설정으로 바꾸었습니다.",
    en: "The lab has the settings of run {number}.",
  },
  noRuns: { ko: "아직 실행이 없습니다.", en: "No runs yet." },
} as const satisfies Messages;

export type T = Translate<typeof messages, DataWord>;
