/** Controls the question: no run until there is an answer, then trains with it. */

import type { Controller } from "../../state/controller";
import { finishedRun, type State, type Store } from "../../state/store";
import {
  type Asked,
  asksFirstRun,
  type Draft,
  open,
  type Prediction,
  predictionOf,
  type Question,
} from "./model";

export class PredictionController {
  private readonly userTable: State["userTable"]; // the table that the question may be about

  constructor(
    private readonly store: Store,
    private readonly controller: Controller,
    readonly question: Question,
  ) {
    this.userTable = store.state.userTable;
    store.subscribe(() => this.watch());
  }

  /** Take what the reader has chosen or drawn so far; undefined if it is no answer. */
  choose(draft: Draft | undefined): void {
    const { asked } = this;
    if (asked.phase === "open") this.store.update({ question: { ...asked, draft } });
  }

  /** Run with the prediction, where there is one. */
  run(): void {
    const prediction = answer(this.store.state);
    if (prediction) this.go({ ...this.asked, phase: "answered", prediction });
  }

  /** Run without one. */
  skip(): void {
    if (this.asked.phase === "open") this.go({ ...this.asked, phase: "skipped" });
  }

  /** Ask once more, from the start settings. */
  again(): void {
    const question = open(this.question, this.asked.before);
    this.controller.stopSweep();
    if (this.userTable) this.store.update({ userTable: this.userTable });
    if (asksFirstRun(this.question)) this.controller.clear(question.before);
    else this.controller.open(question.before);
    this.store.update({ question, previous: undefined });
    this.store.flush();
  }

  private get asked(): Asked {
    return this.store.state.question!;
  }

  private go(question: Asked): void {
    this.store.update({ question });
    this.controller.open(question.after, question.prediction);
    this.store.flush();
  }

  /** The result is the run of the settings that the question is about (Keras's rather than the page
   * engine's), until the reader takes other settings, which are another object. */
  private watch(): void {
    const { question, settings } = this.store.state;
    const result = finishedRun(this.store.state);
    if (
      question?.phase === "open" ||
      settings !== question?.after ||
      !result ||
      result === question.result
    )
      return;
    this.store.update({ question: { ...question, result } });
  }
}

/** The draft as a prediction, once it is complete and the run before has ended. */
export function answer(state: State): Prediction | undefined {
  const { question, page } = state;
  const ended = asksFirstRun(question!.question) || page.run || page.failure;
  return ended ? predictionOf(question!, finishedRun(state)) : undefined;
}
