"""Whether the passage that answers is among the first five, beside plain BM25."""

from __future__ import annotations

import asking
import numpy as np
from bm25 import Bm25
from shared import company
from world import IDENTIFIER, PARAPHRASE, Fact, holds

from gradatim.verify import Run, paired_difference

MAX_QUESTIONS = 420
TOLERATED_GAP = 0.02


def not_below_bm25(run: Run) -> None:
    """Recall at 5 on all questions, on codes, and for the record on paraphrases."""
    found = run.once(company)
    asked = [(kind, text, fact) for fact in found.facts for kind, text in fact.questions()]
    asked = [asked[int(i)] for i in run.rng("retrieval").permutation(len(asked))]
    asked.sort(key=lambda one: one[0] != IDENTIFIER)  # all codes, some of the others
    asked = asked[:MAX_QUESTIONS]
    index = Bm25(found.corpus.world.texts)
    theirs = np.array([_hit(fact, index.search(text)) for _, text, fact in asked])
    with asking.serve(run, found.corpus) as server:
        mine = np.array([_hit(fact, asking.search(server, text)) for _, text, fact in asked])
    kinds = np.array([kind for kind, _, _ in asked])
    codes = kinds == IDENTIFIER
    rows = [one for one, code in zip(asked, codes, strict=True) if code]
    _compare(run, "questions that name a code", mine[codes], theirs[codes], rows, exact=True)
    _compare(run, "all questions", mine, theirs, asked)
    others = kinds == PARAPHRASE
    gain = f"{mine[others].mean():.3f}, BM25 {theirs[others].mean():.3f}"
    run.figure("found, paraphrases (not judged)", gain)


def _hit(fact: Fact, passages) -> bool:  # type: ignore[no-untyped-def]
    """Whether the sentence that answers stands in one of the passages."""
    return any(one.doc == fact.doc and holds(one.text, fact.sentence) for one in passages)


def _compare(run: Run, name: str, mine, theirs, asked, exact=False) -> None:  # type: ignore[no-untyped-def]
    """The upper end of the interval must reach the margin; with `exact` the difference itself."""
    rng = run.rng(f"bootstrap {name}")
    gap = paired_difference(mine.astype(float), theirs.astype(float), rng)
    run.figure(f"found, {name}", f"{mine.mean():.3f}, BM25 {theirs.mean():.3f}")
    what = "the difference" if exact else "the upper end of its interval"
    run.figure(f"difference, {name}", str(gap), bar=f"{what} at least -{TOLERATED_GAP:.2f}")
    lost = next((i for i in range(len(asked)) if theirs[i] and not mine[i]), 0)
    _, question, fact = asked[lost]
    run.expect(
        (gap.value if exact else gap.high) >= -TOLERATED_GAP,
        sent=f"POST /search, {len(mine)} questions, {name}",
        came=f"the right sentence is among five results in {mine.mean():.3f} of them; "
        f"the difference to plain BM25 is {gap}",
        asks=f"plain BM25 finds {theirs.mean():.3f}; {what} is at least -{TOLERATED_GAP:.2f}",
        look=f"'{question}' is answered in {fact.doc}: '{fact.sentence}'. What came instead?",
    )
