"""With an embedder: other words are found, vectors are computed once, readers stay exact."""

import hashlib
from functools import lru_cache
from pathlib import Path

import numpy
import pytest

from doc_chat.chat import Library
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.errors import DocChatError
from doc_chat.store import Store

SAME = {"guarantee": "warranty", "device": "corvo"}


class FakeEmbedder:
    """Words as vectors; 'guarantee' is as near to 'warranty' as can be."""

    numpy, name = numpy, "fake"

    def __init__(self):
        self.computed = 0
        self.question = lru_cache(self.__call__)

    def __call__(self, text: str):
        self.computed += 1
        row = numpy.full(64, 1e-3, dtype="float32")
        for word in text.lower().strip("?.").split():
            word = SAME.get(word, word)
            row[hashlib.sha256(word.encode()).digest()[0] % 64] += 1
        return row / numpy.linalg.norm(row)


DOCUMENTS = [
    Document("a.md", "Corvo warranty lasts three years.\n"),
    Document("b.md", "Paint dries overnight.\n"),
    Document("c.md", "Corvo warranty is void for partners.\n", frozenset({"board"})),
]


@pytest.fixture
def store(tmp_path: Path):
    opened = Store(tmp_path)
    opened.replace(DOCUMENTS)
    yield opened
    opened.close()


def test_other_words_are_found(store: Store):
    question = "device guarantee"
    assert Library(store).index(()).search(question, 1) == []
    (best, *_) = Library(store, FakeEmbedder()).index(()).search(question, 1)
    assert best.document.id == "a.md"


def test_vectors_are_computed_once_and_kept(store: Store):
    first, second = FakeEmbedder(), FakeEmbedder()
    Library(store, first).now()
    Library(store, second).now()
    assert (first.computed, second.computed) == (3, 0)
    assert Vectors(store, first).of(["new", "new"]).shape == (2, 64) and first.computed == 4


def test_hidden_documents_change_nothing(store: Store, tmp_path: Path):
    alone = Store(tmp_path / "alone")
    alone.replace(DOCUMENTS[:2])
    for question in ("device guarantee", "paint partners", "the"):
        some, others = (
            [
                (one.document.id, one.score)
                for one in Library(each, FakeEmbedder()).index(()).search(question, 5)
            ]
            for each in (store, alone)
        )
        assert some == others
    alone.close()


def test_a_folder_without_a_model_is_one_sentence(tmp_path: Path):
    with pytest.raises(DocChatError):
        Embedder(tmp_path)
