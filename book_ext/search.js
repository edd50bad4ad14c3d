// Finds sections of the book while the reader types. Loaded when a search field is used (book.js), together with
// `SECTIONS`, [page, title of the page, anchor, title, text] each, and `SYNONYMS`, which book_ext/search_index.py
// puts before it. Particles are no part of a word (모델을 finds 모델의), blanks between its syllables may be missing,
// decomposed and full-width letters are as usual, and a word finds those that mean the same.
"use strict";

(() => {
  const MOST = 40;
  const BEFORE = 40; // letters of the excerpt before what was found, and after it
  const AFTER = 110;

  const HANGUL = /^[가-힣]+$/;
  // Jamo on their own are a syllable that is being typed.
  const WORD = /[가-힣]+|(?:(?![가-힣\u1100-\u11ff])[\p{L}\p{N}_])+/gu;
  // The word without its longest particle; at least two syllables stay.
  const WITHOUT_PARTICLE = new RegExp(
    "^([가-힣]{2,}?)들?(?:" +
      "에서[는도의]?|으로[는도써]?|로[는도써서]?|에[는도게]?|에게[는서]|까지[는도]?|부터[는도]?|" +
      "보다[는도]?|처럼|마다|이?라[는고]|이?란|이?나|이며|입니다|합니다|[은는이가을를의와과도만들])$",
  );

  const normal = (text) => text.normalize("NFKC").toLowerCase();
  const compact = (text) => normal(text).replaceAll(/[\s_]/g, "");
  const stem = (word) => word.replace(WITHOUT_PARTICLE, "$1");
  const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

  const groups = SYNONYMS.map((words) => words.map(normal));
  const sections = SECTIONS.map((section) => [...section, ...section.map(normal)]);

  /** What finds a word: a Latin one from its beginning, a Hangul one anywhere, with or without blanks. */
  function pattern(word) {
    const blanks = word.replaceAll(/[\s_]/g, "");
    const letters = HANGUL.test(blanks) ? [...blanks].join("\\s?") : word.split(/[\s_]/).map(escaped).join("[\\s_]?");
    return new RegExp(`(${HANGUL.test(blanks) ? "" : "^|[^a-z0-9]"})(${letters})`, "g");
  }

  /** The words of a query; each as the patterns of which one must be found, its own first. */
  function terms(query) {
    const words = normal(query).match(WORD) ?? [];
    const found = [];
    for (let at = 0; at < words.length; ) {
      const [length, group] = [3, 2, 1]
        .map((length) => {
          const joined = compact(words.slice(at, at + length).join(""));
          const known = groups.find((group) => group.some((word) => [joined, stem(joined)].includes(compact(word))));
          return [length, known];
        })
        .find(([length, known]) => (known && at + length <= words.length) || length === 1);
      const own = stem(words.slice(at, at + length).join(" "));
      const same = (group ?? []).filter((word) => compact(word) !== compact(own));
      found.push([own, ...same].map(pattern));
      at += length;
    }
    return found;
  }

  /** Places at which a pattern is found: [from, to]. */
  function places(found, text) {
    return [...text.matchAll(found)].map(([all, before, word], i, every) => {
      const from = every[i].index + all.length - word.length;
      return [from, from + word.length];
    });
  }

  /** How well a section fits one term, and where its text does; nothing if it does not. */
  function fit(patterns, [, , , title, , , page, , heading, text]) {
    for (const [turn, found] of patterns.entries()) {
      const at = places(found, text);
      const inHeading = places(found, heading).length > 0;
      const inPage = places(found, page).length > 0;
      if (!at.length && !inHeading) continue;
      const score = Math.min(at.length, 5) + (inHeading ? 20 : 0) + (inPage ? 8 : 0);
      return { at, score: turn === 0 ? score : score / 2, title };
    }
    return undefined;
  }

  /** The sections that hold every word of a query, best first: { section, at }. */
  function search(query) {
    const asked = terms(query);
    if (!asked.length) return [];
    const found = [];
    for (const section of sections) {
      const fits = asked.map((patterns) => fit(patterns, section));
      if (fits.includes(undefined)) continue;
      let score = fits.reduce((sum, { score }) => sum + score, 0);
      if (compact(section[8].replace(/^[\d. ]+/, "")) === compact(query)) score += 40;
      if (!section[2]) score += 2; // a page's beginning
      const at = fits.flatMap(({ at }) => at).sort(([a], [b]) => a - b);
      found.push({ section, at, score });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  function excerpt(text, at) {
    const [first] = at.length ? at : [[0, 0]];
    const begin = Math.max(0, text.lastIndexOf(" ", Math.max(0, first[0] - BEFORE)) + 1);
    const end = first[1] + AFTER;
    const parts = [begin > 0 ? "… " : ""];
    let last = begin;
    for (const [from, to] of at) {
      if (from < last || to > end) continue;
      parts.push(text.slice(last, from), make("mark", {}, text.slice(from, to)));
      last = to;
    }
    return make("p", { className: "context" }, ...parts, text.slice(last, end), end < text.length ? " …" : "");
  }

  function item({ section, at }) {
    const [page, pageTitle, anchor, title, text] = section;
    const words = new Set(at.map(([from, to]) => text.slice(from, to)));
    const marks = words.size ? `?highlight=${encodeURIComponent([...words].join("|"))}` : "";
    const root = document.documentElement.dataset.content_root;
    const href = `${root}${page}.html${marks}${anchor && `#${anchor}`}`;
    const name = anchor ? `${pageTitle} › ${title}` : pageTitle;
    return make("li", {}, make("a", { href }, name), excerpt(text, at));
  }

  function show(place, query) {
    place.replaceChildren();
    if (!normal(query).match(WORD)) return;
    const found = search(query);
    const told = found.length
      ? `${found.length}곳을 찾았습니다.${found.length > MOST ? ` 먼저 ${MOST}곳을 보입니다.` : ""}`
      : "찾는 말이 있는 곳이 없습니다. 다른 말로 찾아 보십시오.";
    place.append(
      make("p", { className: "search-summary", role: "status" }, told),
      make("ul", { className: "search" }, ...found.slice(0, MOST).map(item)),
    );
  }

  for (const form of document.querySelectorAll("form.bd-search")) {
    const place = form.parentElement.querySelector(".search-results");
    const update = () => show(place, form.elements.q.value);
    form.elements.q.addEventListener("input", update);
    // From the field into the results and back.
    form.parentElement.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.isComposing) return;
      const all = [form.elements.q, ...place.querySelectorAll("a")];
      all[all.indexOf(document.activeElement) + step]?.focus();
      event.preventDefault();
    });
    update();
  }
})();
