"""Compares the ranking in PostgreSQL with that in memory, on questions of real people.

    .venv/bin/python -m tools.overlap --faq build/faq --embedder build/minilm --half test

Overlap is the share of the documents of the best five passages that both have. PostgreSQL's rank
ignores how rare a word is: in the row `ts_rank alone` every word counts the same, while the system
weights words by its own counts.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from doc_chat.documents import read_folder
from doc_chat.embeddings import Embedder
from doc_chat.index import Index
from doc_chat.library import open_library
from doc_chat.store import Store
from tools import postgres
from tools.measures import wilson
from tools.retrieval import read_rows

K = 5


def search_all(index: Index, rows: Sequence[dict[str, str]]) -> tuple[list[list[str]], float]:
    """The documents of the best passages for each question, and the mean seconds per question."""
    started = time.monotonic()
    found = [[one.document.id for one in index.search(row["question"], K)] for row in rows]
    return found, (time.monotonic() - started) / len(rows)


def table_row(
    name: str, rows: Sequence[dict[str, str]], ours: list[list[str]], index: Index
) -> str:
    found, seconds = search_all(index, rows)
    same = [len({*a} & {*b}) / max(1, len({*a} | {*b})) for a, b in zip(ours, found, strict=True)]
    both = [len({*a} & {*b}) / max(1, len({*a})) for a, b in zip(ours, found, strict=True)]
    hits = sum(row["doc"] in some for row, some in zip(rows, found, strict=True))
    low, high = wilson(hits, len(rows))
    cells = [name, f"{hits / len(rows):.3f}", f"{low:.3f} to {high:.3f}"]
    cells += [f"{sum(both) / len(both):.2f}", f"{same.count(1.0) / len(same):.2f}"]
    return f"| {' | '.join([*cells, f'{seconds * 1000:.0f}'])} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--faq", type=Path, default=Path("build/faq"))
    parser.add_argument("--embedder", type=Path, default=Path("build/minilm"))
    parser.add_argument("--half", choices=["dev", "test"], default="test")
    options = parser.parse_args()
    rows, embedder = read_rows(options.faq, options.half), Embedder(options.embedder)
    documents = read_folder(options.faq / "docs")[0]
    memory_store = Store(options.faq / "state")
    memory_store.replace(documents)
    print("| ranked by | found of five | 95 % interval | overlap | all the same | ms |")
    print("|---|---|---|---|---|---|")
    with (
        postgres.temporary_server() as server,
        postgres.temporary_schema(server, "overlap") as address,
    ):
        database_store = Store(address)
        database_store.replace(documents)
        for encoder in (None, embedder):
            index, other = (
                open_library(store, encoder).index(()) for store in (memory_store, database_store)
            )
            ours, _ = search_all(index, rows)
            by = "meaning" if encoder else "words"
            print(table_row(f"{by}, in memory", rows, ours, index))
            print(table_row(f"{by}, PostgreSQL", rows, ours, other), flush=True)
            if not encoder:
                other.idf = lambda term: 1.0  # type: ignore[method-assign]
                print(table_row("words, ts_rank alone", rows, ours, other), flush=True)
                database_store.keep_vectors(
                    dict(memory_store.run("SELECT key, numbers FROM embedding"))
                )
        database_store.close()


if __name__ == "__main__":
    main()
