"""With an embedder: synonyms are found, vectors are computed once, and access stays exact."""

import hashlib
import threading
from functools import lru_cache
from pathlib import Path

import numpy
import pytest

from doc_chat import evidence
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.errors import DocChatError
from doc_chat.evidence import Question
from doc_chat.library import open_library
from doc_chat.service import Service
from doc_chat.store import Store

SAME = {"guarantee": "warranty", "device": "corvo"}


class FakeEmbedder:
    """Bag-of-words vectors, in which 'guarantee' and 'warranty' are the same."""

    numpy, name = numpy, "fake"

    def __init__(self):
        self.computed = 0
        self.embed_question = lru_cache(self.__call__)

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
def store(state: str):
    made = Store(state)
    made.replace(DOCUMENTS)
    yield made
    made.close()


def test_other_words_are_found(store: Store):
    question = "device guarantee"
    assert open_library(store).index(()).search(question, 1) == []
    (best, *_) = open_library(store, FakeEmbedder()).index(()).search(question, 1)
    assert best.document.id == "a.md"


@pytest.mark.parametrize(
    ("question", "answered", "surely"),
    [
        ("How long is the device guarantee?", True, False),
        ("Device guarantee lasts three years?", True, True),
        ("Who won the football match?", False, False),
        ("Device guarantee of E-999?", False, False),  # a code that is in no document
    ],
)
def test_meaning_tells_what_is_answered_doubted_and_refused(
    store: Store, question: str, answered: bool, surely: bool
):
    asked, index = Question(question), open_library(store, FakeEmbedder()).index(())
    found = evidence.rank(asked, index, index.search(question, 5))
    assert evidence.is_answer(asked, index, found) is answered
    assert evidence.is_answer(asked, index, found, sure=True) is surely


def test_a_passage_comes_once_and_a_code_is_found_by_its_letters(store: Store):
    story = "Corvo paint dries slowly in the cold and on wet days of the winter.\n\n"
    store.replace([Document("a.md", story * 9), Document("b.md", "E-417: the corvo is open.\n")])
    index = open_library(store, FakeEmbedder()).index(())
    found = [one.document.id for one in index.search("Corvo paint dries", 5)]
    assert found == ["a.md", "b.md"]
    assert index.search("E-417", 1)[0].document.id == "b.md"
    assert index.scores("E-417") == index.word_scores("E-417")


def test_vectors_are_computed_once_and_kept(store: Store):
    first, second = FakeEmbedder(), FakeEmbedder()
    open_library(store, first).refresh()
    open_library(store, second).refresh()
    assert (first.computed, second.computed) == (6, 0)  # per document, a sentence and a passage
    assert Vectors(store, first).of(["new", "new"]).shape == (2, 64) and first.computed == 7


def test_words_answer_until_all_vectors_are_there(store: Store):
    go_on = threading.Event()

    class Slow(FakeEmbedder):
        def __call__(self, text: str):
            assert go_on.wait(30)
            return super().__call__(text)

    service = Service(store, embedder=Slow())
    embedding = service.embed_in_background()
    assert "encoder" in service.advice
    assert service.library.index(()).search("corvo warranty", 1)[0].document.id == "a.md"
    assert service.library.index(()).search("device guarantee", 1) == []
    go_on.set()
    embedding.join(30)
    assert service.advice == ""
    assert service.library.index(()).search("device guarantee", 1)[0].document.id == "a.md"


def test_hidden_documents_change_nothing(store: Store, tmp_path: Path):
    alone = Store(tmp_path / "alone")
    alone.replace(DOCUMENTS[:2])
    for question in ("device guarantee", "paint partners", "the"):
        some, others = (
            [
                (one.document.id, one.score)
                for one in open_library(each, FakeEmbedder()).index(()).search(question, 5)
            ]
            for each in (store, alone)
        )
        assert some == others
    alone.close()


def test_a_folder_without_a_model_is_one_sentence(tmp_path: Path):
    with pytest.raises(DocChatError):
        Embedder(tmp_path)
