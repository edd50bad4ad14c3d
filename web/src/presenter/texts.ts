/** Every text of the lecturer's screen; `{name}` is filled in. */

import {
  accuracy,
  baseline,
  current,
  epoch,
  loss,
  validation,
} from "../../../spec/messages/lab.json";
import { decimal } from "../core/format";
import { type Language, translator } from "../core/words";
import type { State } from "../state/store";

const texts = {
  stage: { ko: "강의 화면", en: "Lecturer's screen" },
  scene: { ko: "장면 {number} / {count}", en: "Scene {number} of {count}" },
  pageEngine: { ko: "페이지 엔진", en: "page engine" },
  kerasEngine: { ko: "케라스 {version}", en: "Keras {version}" },
  kernelStarting: { ko: "텐서플로 준비 중", en: "TensorFlow is starting" },
  kernelTraining: { ko: "케라스 학습 중", en: "Keras is training" },
  kernelFailed: { ko: "텐서플로 없음", en: "no TensorFlow" },
  kernelLost: { ko: "케라스 응답 없음", en: "Keras does not answer" },
  kernelSilent: {
    ko: "텐서플로가 대답하지 않아서 페이지의 엔진으로 학습합니다.",
    en: "TensorFlow does not answer, so the page's engine trains.",
  },
  demoEnded: {
    ko: "make demo가 끝나서 페이지의 엔진으로만 학습합니다.",
    en: "make demo has ended, so only the page's engine trains.",
  },
  accuracy,
  baseline: { ...baseline, en: "Baseline" },
  figure_loss: loss,
  figure_first_loss: { ko: "첫 에포크의 손실", en: "Loss of the first epoch" },
  figure_accuracy: accuracy,
  figure_first_accuracy: { ko: "첫 에포크의 정확도", en: "Accuracy of the first epoch" },
  figure_evaluated: { ko: "다시 잰 정확도", en: "Accuracy measured again" },
  figure_val_loss: { ko: "검증 손실", en: "Validation loss" },
  figure_val_accuracy: { ko: "검증 정확도", en: "Validation accuracy" },
  figure_baseline: { ...baseline, en: "Baseline" },
  figure_found: { ko: "{foundCases}", en: "{foundCases}" },
  figure_missed: { ko: "놓친 {cases}", en: "Missed {cases}" },
  figure_alarms: { ko: "잘못 울린 경보", en: "False alarms" },
  figure_auc: { ko: "AUC (무작위 추측 0.5)", en: "AUC (chance 0.5)" },
  figure_updates: { ko: "가중치 업데이트 횟수", en: "Updates of the weights" },
  figure_epochs: { ko: "에포크 수", en: "Epochs" },
  figure_parameters: { ko: "학습하는 수의 개수", en: "Numbers that are learned" },
  figure_outputs: { ko: "모델의 답 (최소 ~ 최대)", en: "Answers of the model (lowest ~ highest)" },
  figure_val_cases: { ko: "검증 데이터의 {cases}", en: "{cases} in the validation data" },
  baselineLine: { ko: "기준선 {value} ({allNegative})", en: "baseline {value} ({allNegative})" },
  loss,
  atThreshold: { ko: "{label} (임곗값 {threshold})", en: "{label} (threshold {threshold})" },
  epoch,
  stepperAt: { ko: "{epochs}에포크 중 {epoch}에포크", en: "epoch {epoch} of {epochs}" },
  beforeValue: { ko: "비교 {value}", en: "compared: {value}" },
  current,
  previous: { ko: "비교하는 실행", en: "run to compare" },
  pinned: { ko: "고정한 실행", en: "pinned run" },
  validation,
  keras: { ko: "케라스", en: "Keras" },
  training: { ko: "학습 중: 에포크 {epoch} / {epochs}", en: "Training: epoch {epoch} of {epochs}" },
  lineOfCode: { ko: "바뀐 코드", en: "Changed code" },
  code: { ko: "코드", en: "Code" },
  hintAsked: { ko: "예상을 먼저 정하고 실행합니다.", en: "Predict first, then run." },
  hintRun: { ko: "예상과 무엇이 다릅니까?", en: "What is unlike the prediction?" },
  hands: { ko: "예상", en: "Predictions" },
  vote: { ko: "투표 {seconds}초", en: "Vote: {seconds} s" },
  voteOver: { ko: "투표 끝", en: "The vote is over" },
  tapAnswer: { ko: "답을 하나 누르십시오", en: "Tap your answer" },
  ownAnswer: { ko: "내 답", en: "my answer" },
  handsShare: { ko: "{count}명 · {share} %", en: "{count} · {share} %" },
  share: { ko: "{share} %", en: "{share} %" },
  handsTotal: { ko: "모두 {count}명", en: "{count} in all" },
  handsOf: { ko: "'{choice}'에 손든 사람 수", en: "Hands for '{choice}'" },
  less: { ko: "'{choice}' 한 명 빼기", en: "One less for '{choice}'" },
  more: { ko: "'{choice}' 한 명 더하기", en: "One more for '{choice}'" },
  clearHands: { ko: "모두 0으로", en: "All to 0" },
  right: { ko: "정답", en: "right" },
  typed: { ko: "장면 {number} …", en: "Scene {number} …" },
  inControl: {
    ko: "컨트롤을 쓰는 중입니다. Esc를 누르면 장면 키로 돌아갑니다.",
    en: "A control has the focus. Esc: back to the scene keys.",
  },
  elapsed: { ko: "지난 시간", en: "Elapsed" },
  blank: {
    ko: "화면을 가렸습니다. 마침표를 누르면 다시 보입니다.",
    en: "The screen is blank. Press the full stop to see it again.",
  },
  summary: { ko: "장면 {number}. {chart} {figures}", en: "Scene {number}. {chart} {figures}" },

  previousScene: { ko: "이전 장면", en: "Previous scene" },
  back: { ko: "이전", en: "Back" },
  forward: { ko: "다음", en: "Next" },
  nextScene: { ko: "다음 장면", en: "Next scene" },
  run: { ko: "실행", en: "Run" },
  conclude: { ko: "정답과 결론", en: "Answer" },
  done: { ko: "다음 장면", en: "Next scene" },
  epochStep: { ko: "한 에포크", en: "One epoch" },
  reset: { ko: "처음부터", en: "Reset" },
  pin: { ko: "고정", en: "Pin" },
  unpin: { ko: "고정 풀기", en: "Unpin" },
  projector: { ko: "발표 화면", en: "Projector" },
  notes: { ko: "강사 노트", en: "Notes" },
  voteTimer: { ko: "투표 30초", en: "Vote, 30 s" },
  timer: { ko: "시계", en: "Timer" },
  blankScreen: { ko: "화면 가리기", en: "Blank" },
  theme: { ko: "밝게·어둡게", en: "Light, dark" },
  join: { ko: "학생이 여는 방법", en: "For the class" },
  save: { ko: "장면으로 저장", en: "Save as a scene" },
  files: { ko: "장면 파일", en: "Scenes file" },
  help: { ko: "키 안내", en: "Keys" },
  moreActions: { ko: "더 보기", en: "More" },
  goTo: { ko: "장면 번호나 코드", en: "Scene number or code" },
  open: { ko: "열기", en: "Open" },
  noScene: {
    ko: "'{word}'라는 장면은 없습니다. 번호는 1부터 {count}까지입니다.",
    en: "There is no scene '{word}'; numbers are 1 to {count}.",
  },
  keysHint: {
    ko: "F: 발표 화면 · Space: 실행 · ← →: 장면 · ?: 모든 키 (화면을 한 번 누른 다음에)",
    en: "F: projector · Space: run · ← →: scenes · ?: all keys (click the screen first)",
  },
  notesTitle: { ko: "강사 노트", en: "Presenter notes" },
  note_ask: { ko: "질문", en: "Ask" },
  note_answer: { ko: "정답", en: "Right answer" },
  note_hands: { ko: "손든 사람", en: "Hands" },
  note_point: { ko: "가리킬 것", en: "Point at" },
  note_see: { ko: "보이는 것", en: "What is seen" },
  note_conclude: { ko: "결론", en: "Conclude" },
  note_notes: { ko: "메모", en: "Notes" },
  note_next: { ko: "다음 장면", en: "Next scene" },
  noteLast: { ko: "마지막 장면입니다.", en: "This is the last scene." },
  noteMinutes: { ko: "{minutes}분", en: "{minutes} min" },
  noteBlank: { ko: "화면을 가린 상태", en: "screen is blank" },
  notesTime: {
    ko: "지난 시간 {passed} · 계획 {planned}분까지",
    en: "elapsed {passed} · planned up to {planned} min",
  },
  notesWaiting: { ko: "강의 화면을 찾는 중입니다.", en: "Looking for the screen." },
  notesLost: {
    ko: "강의 화면이 대답하지 않습니다. 그 창에서 N을 눌러 노트를 다시 여십시오.",
    en: "The screen does not answer. Press N there to open the notes again.",
  },
  notesKeys: {
    ko: "장면 키(PageDown, 숫자, S, P …)는 이 창에서도 듣습니다.",
    en: "The scene keys work in this window too.",
  },
  notesForbidden: {
    ko: "브라우저가 새 창을 막았습니다. 주소 표시줄에서 팝업을 허용하고 N을 다시 누르십시오.",
    en: "The browser blocked the window: allow pop-ups and press N again.",
  },
  joinCode: {
    ko: "강의 화면 페이지에서 장면 번호 칸에 적을 것:",
    en: "On the page of this screen, type the scene:",
  },
  joinOr: { ko: "또는", en: "or" },
  joinHow: {
    ko: "인터넷이 없으면 나눠 받은 압축 파일(zip)의 index.html을 열고 '강의 화면'에서 같은 번호나 코드를 적습니다.",
    en: "Without network: open index.html of the zip, then this page, and type the same.",
  },
  joinServer: {
    ko: "서버가 없어서 할 수 없는 일: 휴대전화에서 고른 답은 그 휴대전화에만 남고 이 화면에 모이지 않습니다. 장면이 넘어가도 휴대전화는 따라 넘어가지 않습니다. 손을 들게 하고 H로 수를 적으십시오.",
    en: "What needs a server and so is not done: answers chosen on phones are not collected here, and phones do not follow the scenes. Count hands and enter them with H.",
  },
  joinLocal: {
    ko: "이 화면은 이 컴퓨터에서만 열려 있어서 QR 코드가 없습니다. 공개된 주소로 연 책에서는 여기에 QR 코드가 나옵니다.",
    en: "This page is on this computer only, so there is no QR code; on the published book it is here.",
  },
  joinOwn: {
    ko: "내 장면은 이 브라우저에만 있어서 QR 코드로 열 수 없습니다. 장면 파일을 내려받아 나눠 주십시오.",
    en: "Own scenes are in this browser only and cannot be opened by a QR code: hand out the scenes file.",
  },
  ownTable: {
    ko: "직접 연 표로 학습한 상태는 장면으로 저장할 수 없습니다.",
    en: "A run on your own table cannot be saved as a scene.",
  },
  noRun: { ko: "먼저 실행한 다음 저장하십시오.", en: "Run first, then save." },
  formAbout: {
    ko: "지금 화면의 설정과 비교하는 실행을 장면 {number}번으로 저장합니다.",
    en: "Saves the settings on the screen, and the run compared, as scene {number}.",
  },
  formOptional: { ko: "(없어도 됩니다)", en: "(optional)" },
  form_title: { ko: "제목", en: "Title" },
  form_ask: { ko: "학생에게 던질 질문", en: "Question to the class" },
  form_choices: { ko: "예상할 답, 한 줄에 하나씩", en: "Answers to predict from, one a line" },
  form_answer: { ko: "몇 번째 답이 맞습니까?", en: "Which answer is right?" },
  form_figure: { ko: "크게 보일 값", en: "Large figure" },
  form_point: { ko: "가리킬 것", en: "Point at" },
  form_see: { ko: "보이는 것", en: "What is seen" },
  form_conclude: { ko: "결론 한 문장", en: "Conclusion" },
  form_notes: { ko: "강사 메모", en: "Notes" },
  form_minutes: { ko: "몇 분", en: "Minutes" },
  formChoices: {
    ko: "예상할 답은 2개에서 {most}개까지 적거나 비워 두십시오.",
    en: "Two to {most} answers, or none.",
  },
  saveScene: { ko: "장면으로 저장", en: "Save the scene" },
  fileOpen: {
    ko: "장면 파일을 고르거나 여기에 끌어다 놓으십시오",
    en: "Choose a scenes file, or drop one here",
  },
  fileOwn: { ko: "내 장면 '{title}', {count}개", en: "Own scenes '{title}', {count}" },
  fileBook: { ko: "책의 장면 '{title}', {count}개", en: "The book's scenes '{title}', {count}" },
  fileRestore: { ko: "책의 장면으로 되돌리기", en: "Back to the book's scenes" },
  fileDownload: { ko: "지금 장면들을 파일로 받기 (JSON)", en: "Download these scenes (JSON)" },
  fileKept: {
    ko: "연 파일과 저장한 장면은 이 브라우저에 남아 다시 열어도 나옵니다. 브라우저가 저장을 막아 두었으면 남지 않으니 파일로 받아 두십시오.",
    en: "Opened files and saved scenes are kept in this browser, unless it forbids that: download them too.",
  },
  fileLarge: { ko: "'{name}' 파일이 너무 큽니다.", en: "'{name}' is too large." },
  fileScene: { ko: "장면 {scene}:", en: "Scene {scene}:" },
  fileMistakes: {
    ko: "'{name}'에서 고칠 곳 {count}군데. 지금 장면은 그대로 두었습니다.",
    en: "'{name}' has {count} mistakes; the scenes stay as they were.",
  },
  unreadScenes: {
    ko: "저장해 둔 내 장면을 이 판에서는 열 수 없습니다. '장면 파일'(O)에서 내려받아, YAML이면 'livefit scenes check 파일.yml --json 새파일.json'으로 바꾸어 여십시오.",
    en: "Stored scenes cannot be opened by this version. Download them under 'Scenes file' (O); if YAML, convert: livefit scenes check FILE.yml --json NEW.json",
  },
  unreadDownload: { ko: "열 수 없는 장면을 파일로 받기", en: "Download what cannot be opened" },
  unreadRemove: { ko: "그 장면을 지우기", en: "Remove it" },
  step_asked: { ko: "질문", en: "question" },
  step_run: { ko: "실행", en: "run" },
  step_concluded: { ko: "정답과 결론", en: "answer and conclusion" },
  close: { ko: "닫기", en: "Close" },
  cancel: { ko: "취소", en: "Cancel" },
} as const;

export type StageKey = keyof typeof texts;
export type Fields = Record<string, string | number>;
export type Translate = (key: StageKey, fields?: Fields) => string;

/** A number as `print` writes it, but a power of ten in words: 49.12만, 491.2K. */
export function compact(value: number, language: Language, print = decimal): string {
  const printed = print(value);
  if (!printed.includes("e")) return printed;
  const options = { notation: "compact", maximumSignificantDigits: 4 } as const;
  return new Intl.NumberFormat(language, options).format(value);
}

/** What the samples and classes of the data are called, for texts about them. */
export function wordsOf({ data: { words } }: State, language: Language): Fields {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text[language]]));
}

export function stageTexts(language: Language): Translate {
  return translator(texts, language) as Translate;
}
