// The query's half of the Korean search; the other half is in korean_search.py.
// It goes into Sphinx's language_data.js, where `splitQuery` replaces the splitter.

const HANGUL_WORD = /^[가-힣]+$/;
const WORD = /[가-힣]+|(?:(?![가-힣])[\p{L}\p{N}_])+/gu;

// The word without its longest particle; at least two syllables stay.
const WITHOUT_PARTICLE = new RegExp(
  "^([가-힣]{2,}?)들?(?:" +
    "에서[는도의]?|으로[는도써]?|로[는도써서]?|에[는도게]?|에게[는서]|까지[는도]?|부터[는도]?|" +
    "보다[는도]?|처럼|마다|이?라[는고]|이?란|이?나|이며|입니다|합니다|[은는이가을를의와과도만들])$",
);

/** Whether the pages or their titles hold this word. */
function isIndexed(word) {
  const { terms, titleterms } = Search._index;
  return Object.hasOwn(terms, word) || Object.hasOwn(titleterms, word);
}

/** The word, or its two parts if only these are known. */
function knownParts(word) {
  if (!Search.hasIndex() || isIndexed(word)) return [word];
  for (let cut = word.length - 2; cut >= 2; cut--) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (parts.every(isIndexed)) return parts;
  }
  return [word];
}

var splitQuery = (query) =>
  (query.match(WORD) ?? []).flatMap((word) =>
    HANGUL_WORD.test(word) ? knownParts(word.replace(WITHOUT_PARTICLE, "$1")) : [word],
  );

// Sphinx takes a numbered title ("<span>3. </span>모델 컴파일") and the same title
// without its number for a page and a section of it, and ranks a page that shares one
// word as high. Here they are one, and the page whose title is asked for comes first.
Scorer.score = (result) => {
  const [page, title] = result[1].split(" > ");
  if (!page.endsWith(`</span>${title}`)) return result[4];
  result[1] = page;
  return result[4] + 1;
};
