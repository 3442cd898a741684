"""Measures retrieval on questions of real people: ours, plain BM25, embeddings, other libraries.

    .venv/bin/python -m tools.faq --packages build/packages --out build/faq
    .venv/bin/python -m tools.retrieval --faq build/faq --embedder build/minilm --half test

A question counts as found if one of five passages is from its own section. The results of other
libraries come from `tools/peers.py`, which runs in its own environment.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from doc_chat.documents import read_folder
from doc_chat.embeddings import Embedder
from doc_chat.index import Index, Scores
from doc_chat.library import Library
from doc_chat.store import Store
from tools.baseline import Baseline
from tools.evaluate import mean_gain
from tools.measures import wilson

K = 10
WEIGHTS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.5)  # of BM25 in a weighted sum
BEST_WEIGHT = 0.05  # the best of these on the development half
Search = Callable[[str], Sequence[str]]  # question -> documents of the best passages


def library(faq: Path, embedder: Path) -> Library:
    """The sections with their vectors, which are cached next to the questions."""
    store = Store(faq / "state")
    store.replace(read_folder(faq / "docs")[0])
    return Library(store, Embedder(embedder))


def ranks(rows: Sequence[dict[str, str]], search: Search) -> list[int]:
    """The rank of the right section among the passages, from 1; 0 if it is not among them."""
    found = [list(search(row["question"])) for row in rows]
    return [
        docs.index(row["doc"]) + 1 if row["doc"] in docs else 0
        for row, docs in zip(rows, found, strict=True)
    ]


def read_rows(faq: Path, half: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (faq / f"{half}.jsonl").read_text("utf-8").splitlines()]


def table(found: dict[str, list[int]], baseline: str, alone: str) -> str:
    """Recall with intervals, and the gains over plain BM25 and over embeddings alone."""
    lines = [
        f"| system | first | of five | 95 % interval | less {baseline} | less {alone} |",
        "|---|---|---|---|---|---|",
    ]
    for name, system_ranks in found.items():
        hits = [0 < rank <= 5 for rank in system_ranks]
        low, high = wilson(sum(hits), len(hits))
        first = system_ranks.count(1) / len(system_ranks)
        cells = [name, f"{first:.3f}", f"{sum(hits) / len(hits):.3f}", f"{low:.3f} to {high:.3f}"]
        for other in (baseline, alone):
            gains = [a - (0 < b <= 5) for a, b in zip(hits, found[other], strict=True)]
            gain, least, most = mean_gain(gains)
            cells.append("" if name == other else f"{gain:+.3f} ({least:+.3f} to {most:+.3f})")
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faq", type=Path, default=Path("build/faq"))
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    options = parser.parse_args()
    rows = read_rows(options.faq, options.half)
    faq_library = library(options.faq, options.embedder)
    baseline = Baseline(faq_library.store.documents())
    ours = faq_library.index(())

    def by(scores: Callable[[str], Scores]) -> list[int]:
        ours.scores = scores  # type: ignore[method-assign, assignment]
        return ranks(rows, lambda text: [one.document.id for one in ours.search(text, K)])

    default = ours.scores
    found = {
        "plain BM25": ranks(rows, lambda text: [one.doc for one in baseline.search(text, K)]),
        "ours, BM25": by(ours.word_scores),
        "ours, embeddings": by(ours.vector_scores),
        "ours, as shipped": by(default),
    }
    for weight in WEIGHTS if options.half == "dev" else (BEST_WEIGHT,):
        found[f"ours, BM25 added by {weight}"] = by(partial(weighted_scores, ours, weight))
    for file in sorted(options.faq.glob("peer-*.json")):
        peer = json.loads(file.read_text("utf-8"))
        found[peer["name"]] = ranks(rows, peer["found"].__getitem__)
    print(table(found, "plain BM25", "ours, embeddings"))


def weighted_scores(index: Index, weight: float, question: str) -> Scores:
    """The weighted sum of BM25, divided by its best score, and similarity."""
    word_scores, vector_scores = index.word_scores(question), index.vector_scores(question)
    best = max(word_scores.values(), default=0.0) or 1.0
    return {
        number: (1 - weight) * near + weight * word_scores.get(number, 0.0) / best
        for number, near in vector_scores.items()
    }


if __name__ == "__main__":
    main()
