/** A lab on a page, its state in the page's address. */

import { message } from "../core/settings";
import type { Shelf } from "../panels/shelf/model";
import type { Address } from "../state/address";
import { isSame, type LinkState, linkOf, readLink } from "../state/link";
import { askedBy, type Options } from "../state/options";
import { speak } from "../ui/words";
import { mount } from "./mount";

/** Fill `host` with a lab that follows the address, and is followed by it. */
export function mountLinked(
  host: HTMLElement,
  page: Options,
  address: Address,
  number: number,
): void {
  const atStart = linkOf(page, page.settings, number);
  let { own } = page; // the table in hand: it outlives a lab that is built anew
  let opened = read();
  let lab = open();
  address.listen(() => {
    own = lab.own() ?? own;
    const next = read();
    // Once the question that the lab began with is answered, to go on is no other lab.
    const goesOn = !next.question && !lab.asks();
    if (layout(next) !== layout(goesOn ? { ...opened, question: undefined } : opened)) {
      lab.close();
      opened = next;
      lab = open(lab.unkept());
    } else if (!isSame(next.settings, lab.settings())) lab.open(next.settings);
  });

  function read(): Options {
    const link = readLink(`#${address.said}`, page.language, number);
    const strangers = number === 1 ? address.strangers() : [];
    const notes = strangers.map((lab) =>
      speak(page.language)("linkNoLab", { lab, labs: address.labs }),
    );
    return withLink({ ...page, own, notes: [...page.notes, ...notes] }, link);
  }

  function open(shelf?: Shelf): ReturnType<typeof mount> {
    return mount(host, opened, {
      number,
      shelf,
      changed(settings, continues) {
        const text = linkOf(opened, settings, number);
        address.write(number, text === atStart ? undefined : text, continues);
      },
    });
  }
}

function withLink(page: Options, link: LinkState | undefined): Options {
  if (!link) return page;
  // A table does not travel with a link: it stays with whoever has opened it.
  const lost = link.settings.data === "own" && !page.own;
  const settings = lost ? { ...link.settings, data: "patients" } : link.settings;
  const notes = lost ? [message("no_table", page.language)] : [];
  return {
    ...page,
    settings,
    controls: link.controls ?? page.controls,
    show: link.show ?? page.show,
    lock: link.lock,
    hide: link.hide,
    question: link.question
      ? askedBy(link.question, settings, page.own, page.language, notes)
      : undefined,
    notes: [...page.notes, ...link.notes, ...notes],
    link,
  };
}

/** What cannot change without building the lab anew. A question is one about its settings. */
function layout({ controls, show, lock, hide, question, settings, notes }: Options): string {
  return JSON.stringify([controls, show, lock, hide, question && { ...question, settings }, notes]);
}
