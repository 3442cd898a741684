"""Measures processor time and memory of the index and of questions on Python's documentation.

    .venv/bin/python -m tools.corpus && .venv/bin/python -m tools.speed [--vectors]

With `--vectors` each sentence and passage gets a random vector, so that everything except the
embedding itself is timed.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

from doc_chat.analysis import analyse
from doc_chat.chat import retrieve
from doc_chat.documents import read_folder
from doc_chat.embeddings import Vectors
from doc_chat.evidence import Question
from doc_chat.index import Index
from doc_chat.store import Store


class RandomEmbedder:
    """An embedder that takes no time: a random vector of 384 numbers for any text."""

    name = "drawn"

    def __init__(self) -> None:
        import numpy

        self.numpy, self.rng = numpy, numpy.random.default_rng(1)
        self.embed_question = self

    def __call__(self, text: str) -> Any:
        vector = self.rng.standard_normal(384, dtype="float32")
        return vector / self.numpy.linalg.norm(vector)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", type=Path, default=Path("build/docs"))
    parser.add_argument("--vectors", action="store_true")
    options = parser.parse_args()
    documents = read_folder(options.docs)[0]
    started = time.process_time()
    analyses = [analyse(one) for one in documents]
    analysed = time.process_time() - started
    index = Index(analyses)
    built = time.process_time() - started - analysed
    if options.vectors:
        embedder: Any = RandomEmbedder()
        state = tempfile.TemporaryDirectory()
        vectors = Vectors(Store(state.name), embedder)
        index = Index([analyse(one, vectors) for one in documents], vectors)
    all_pieces = [piece for one in analyses for piece in one.pieces]
    pieces = all_pieces[:: max(1, len(all_pieces) // 200)]
    texts = [one.sentences[0].text[:200] for one in pieces if one.sentences]
    times = sorted(_seconds(index, text) for text in texts)
    print(f"{len(documents)} documents, {index.size} pieces")
    print(f"analysed in {analysed:.1f} s, index built in {built:.2f} s of processor time")
    print(f"{index.size / (analysed + built):,.0f} pieces a second")
    median, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"question to evidence: median {median * 1000:.0f} ms, p95 {p95 * 1000:.0f} ms")
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _seconds(index: Index, text: str) -> float:
    started = time.process_time()
    retrieve(Question(f"What does this mean: {text}?"), index)
    return time.process_time() - started


if __name__ == "__main__":
    main()
