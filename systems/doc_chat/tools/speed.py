"""Processor time of the index and of questions over Python's documentation, and memory.

.venv/bin/python -m tools.corpus && .venv/bin/python -m tools.speed
"""

from __future__ import annotations

import argparse
import resource
import time
from pathlib import Path

from doc_chat import evidence
from doc_chat.analysis import analyse
from doc_chat.chat import READ
from doc_chat.documents import read_folder
from doc_chat.evidence import Question
from doc_chat.index import Index


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", type=Path, default=Path("build/docs"))
    options = parser.parse_args()
    documents = read_folder(options.docs)[0]
    begun = time.process_time()
    analyses = [analyse(one) for one in documents]
    analysed = time.process_time() - begun
    index = Index(analyses)
    built = time.process_time() - begun - analysed
    pieces = index.pieces[:: max(1, len(index.pieces) // 200)]
    texts = [one.sentences[0].text[:200] for one in pieces if one.sentences]
    times = sorted(_seconds(index, text) for text in texts)
    print(f"{len(documents)} documents, {len(index.pieces)} pieces")
    print(f"analysed in {analysed:.1f} s, index built in {built:.2f} s of processor time")
    print(f"{len(index.pieces) / (analysed + built):,.0f} pieces a second")
    middle, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"question to evidence: median {middle * 1000:.0f} ms, p95 {late * 1000:.0f} ms")
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _seconds(index: Index, text: str) -> float:
    begun = time.process_time()
    question = Question(f"What does this mean: {text}?")
    evidence.weigh(question, index, index.search(question.text, READ))
    return time.process_time() - begun


if __name__ == "__main__":
    main()
