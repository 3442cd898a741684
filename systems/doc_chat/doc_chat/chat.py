"""From a question to passages and to an answer: what the server and the commands share."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from doc_chat import evidence, prompt, store, support
from doc_chat.analysis import Analysis, Sentence, analyse, readable
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder, Vectors
from doc_chat.evidence import Evidence, Question
from doc_chat.index import Index, Result
from doc_chat.model import Model, ModelError, Turn
from doc_chat.store import Store
from doc_chat.support import Citation, Supported

INDEXES = 8  # for so many sets of readable documents an index is kept
READ = 5  # passages in which at least is looked for an answer
SILENCE = "The documents do not say this."


@dataclass(frozen=True)
class Answer:
    text: str
    citations: tuple[Citation, ...] = ()
    generator: str = "extract"
    degraded: str | None = None
    abstained: bool = False


class Library:
    """The documents as they are now, with an index for every set of them that is asked about."""

    def __init__(self, store: Store, embedder: Embedder | None = None):
        self.store, self.embedder = store, embedder
        self.vectors = Vectors(store, embedder) if embedder else None
        self.lock = threading.Lock()
        self.stamp: tuple[int, int] | None = None
        self.analyses: dict[str, Analysis] = {}
        self.indexes: OrderedDict[tuple[str, ...], Index] = OrderedDict()
        self.version = ""

    def now(self) -> tuple[str, dict[str, Analysis]]:
        """The version of the documents as a whole, and all of them by id."""
        with self.lock:
            self._refresh()
            return self.version, self.analyses

    def index(self, groups: Iterable[str]) -> Index:
        """What members of these groups may read, and nothing else."""
        groups = frozenset(groups)
        with self.lock:
            self._refresh()
            readable = [one for one in self.analyses.values() if one.document.readable(groups)]
            key = tuple(one.document.id for one in readable)
            if key not in self.indexes:
                self.indexes[key] = Index(readable, self.embedder)
            self.indexes.move_to_end(key)
            while len(self.indexes) > INDEXES:
                self.indexes.popitem(last=False)
            return self.indexes[key]

    def document(self, id: str, groups: Iterable[str]) -> Document | None:
        """A document, for those who may read it."""
        found = self.now()[1].get(id)
        return found.document if found and found.document.readable(groups) else None

    def _refresh(self) -> None:
        # Taken before reading: what changes in between is read again the next time.
        stamp = self.store.stamp()
        if stamp == self.stamp:
            return
        documents = self.store.documents()
        before = self.analyses
        self.analyses = {
            document.id: before[document.id]
            if document.id in before and before[document.id].document == document
            else analyse(document, self.vectors)
            for document in documents
        }
        self.indexes.clear()
        self.version = store.version(documents)
        self.stamp = stamp


async def answer(
    question: Question, k: int, index: Index, model: Model | None, turn: Turn, rules: str
) -> Answer:
    """Refuses, or answers with the model's text if it is supported, else with an extract."""
    results = index.search(question.text, max(k, READ))
    found = evidence.weigh(question, index, results)
    if not evidence.enough(question, index, found):
        return Answer(SILENCE, abstained=True)
    if model is None:
        return extract(question, found)
    inside = [one for one in found if _within(one.sentence, results[:k])]
    shown, trouble = evidence.shown(question, inside) or found[:1], None
    try:
        written = await _generated(question, shown, model, turn, rules)
    except ModelError as error:
        # What the asker has already seen of the reply is supported, and stays.
        trouble, written = str(error), support.supported(turn.said, question, shown)
    if written is None:
        return extract(question, found, trouble)
    return Answer(_marked(written), written.citations, "model", trouble)


async def _generated(
    question: Question, shown: list[Evidence], model: Model, turn: Turn, rules: str
) -> Supported | None:
    """What the model writes, if the sentences support it; it may try twice."""

    def leaks(text: str) -> bool:
        return prompt.repeats(text, rules, shown)

    def hear(reply: str) -> None:
        if written := support.supported(reply, question, shown, leaks, unfinished=True):
            turn.say(written.text)

    messages = prompt.messages(question.text, shown, rules)
    for attempt in range(2):
        reply = await model.ask(messages, turn, hear if turn.tell else None)
        if written := support.supported(reply, question, shown, leaks):
            return written
        if attempt == 0:
            messages = [*messages, *prompt.repair(reply, support.unsupported(reply, shown))]
    return None


def extract(question: Question, found: list[Evidence], degraded: str | None = None) -> Answer:
    """The best sentence as it stands in its document."""
    best = found[0].sentence
    otherwise = evidence.contradicts(question, best)
    text = "The documents say otherwise: " * otherwise + f"{readable(best.text)} [1]"
    return Answer(text, (Citation(best, best.span),), degraded=degraded)


def _marked(written: Supported) -> str:
    marks = "".join(f"[{number}]" for number in range(1, len(written.citations) + 1))
    return f"{written.text} {marks}"


def _within(sentence: Sentence, results: list[Result]) -> bool:
    return any(sentence in piece.sentences for result in results for piece in result.pieces)
