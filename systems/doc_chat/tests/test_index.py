"""Search: results of limited size, always the same, and unaffected by hidden documents."""

import random
from pathlib import Path

import pytest

from doc_chat.analysis import analyse
from doc_chat.documents import Document, read_folder
from doc_chat.index import MAX_RESULT, Index
from doc_chat.structure import Span
from tools.evaluate import SAMPLE

DOCUMENTS = read_folder(SAMPLE / "docs")[0]
QUESTIONS = ["How long is the membership paused?", "PS-115", "the", "reserve euros of the Lumen 40"]


def found(index: Index, question: str, k: int) -> list[tuple[str, Span, float]]:
    return [(one.document.id, one.span, one.score) for one in index.search(question, k)]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("k", [1, 5, 20])
def test_results_fit_and_do_not_overlap(question: str, k: int):
    index = Index(analyse(one) for one in DOCUMENTS)
    results = found(index, question, k)
    assert 0 < len(results) <= k and results == found(index, question, k)
    assert [score for *_, score in results] == sorted((s for *_, s in results), reverse=True)
    assert all(0 < span.end - span.start <= MAX_RESULT for _, span, _ in results)
    for doc, span, _ in results:
        others = [other for id, other, _ in results if id == doc and other != span]
        assert all(span.end <= other.start or other.end <= span.start for other in others)


@pytest.mark.parametrize("seed", range(5))
def test_hidden_documents_change_nothing(seed: int):
    draw = random.Random(seed)
    hidden = set(draw.sample([one.id for one in DOCUMENTS], 5))
    marked = [
        Document(one.id, one.text, frozenset({"board"}) if one.id in hidden else None)
        for one in DOCUMENTS
    ]
    seen = Index(analyse(one) for one in marked if one.readable_by(()))
    left = Index(analyse(one) for one in DOCUMENTS if one.id not in hidden)
    for question in QUESTIONS:
        assert found(seen, question, 20) == found(left, question, 20)
    assert seen.postings.keys() == left.postings.keys()


def test_no_documents_no_results(tmp_path: Path):
    assert Index([]).search("anything", 5) == []
    assert Index([analyse(Document("a.md", ""))]).search("anything", 5) == []
