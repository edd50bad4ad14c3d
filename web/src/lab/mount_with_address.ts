/** A lab on a page with its state in the page's address. */

import { settingMessages } from "../core/settings";
import { translator } from "../core/words";
import type { RunHistory } from "../panels/run_history/model";
import type { Address } from "../state/address";
import { isSame, linkOf, readLink } from "../state/link";
import { askedBy, type LinkState, type Options } from "../state/options";
import { messages } from "./messages";
import { mount } from "./mount";

/** Fill `host` with a lab whose state and the address follow each other. */
export function mountWithAddress(
  host: HTMLElement,
  page: Options,
  address: Address,
  number: number,
): void {
  const atStart = linkOf(page, page.settings, number);
  let { userTable } = page; // survives a lab that is rebuilt
  let opened = read();
  let lab = open();
  address.listen(() => {
    userTable = lab.userTable() ?? userTable;
    const next = read();
    // After its question is answered, the lab need not be rebuilt to go on without one.
    const goesOn = !next.question && !lab.asks();
    if (layout(next) !== layout(goesOn ? { ...opened, question: undefined } : opened)) {
      lab.close();
      opened = next;
      lab = open(lab.unstored());
    } else if (!isSame(next.settings, lab.settings())) lab.open(next.settings);
  });

  function read(): Options {
    const link = readLink(`#${address.current}`, page.language, number);
    const unknownLabs = number === 1 ? address.unknownLabs() : [];
    const notes = unknownLabs.map((lab) =>
      translator(messages, page.language)("linkNoLab", { lab, labs: address.labs }),
    );
    return withLink({ ...page, userTable, notes: [...page.notes, ...notes] }, link);
  }

  function open(runHistory?: RunHistory): ReturnType<typeof mount> {
    return mount(host, opened, {
      number,
      runHistory,
      changed(settings, continues) {
        const text = linkOf(opened, settings, number);
        address.write(number, text === atStart ? undefined : text, continues);
      },
    });
  }
}

function withLink(page: Options, link: LinkState | undefined): Options {
  if (!link) return page;
  // A link does not hold the table: only this browser has it.
  const lost = link.settings.data === "own" && !page.userTable;
  const settings = lost ? { ...link.settings, data: "patients" } : link.settings;
  const notes = lost ? [translator(settingMessages, page.language)("no_table")] : [];
  return {
    ...page,
    settings,
    controls: link.controls ?? page.controls,
    show: link.show ?? page.show,
    lock: link.lock,
    hide: link.hide,
    question: link.question
      ? askedBy(link.question, settings, page.userTable, page.language, notes)
      : undefined,
    notes: [...page.notes, ...link.notes, ...notes],
    link,
  };
}

/** What cannot change without rebuilding the lab. A question depends on its settings. */
function layout({ controls, show, lock, hide, question, settings, notes }: Options): string {
  return JSON.stringify([controls, show, lock, hide, question && { ...question, settings }, notes]);
}
