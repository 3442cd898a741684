"""What the API and the page share: documents, model, rules, and what has been counted."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from doc_chat import chat, followups, library, prompt
from doc_chat.chat import Answer
from doc_chat.conversations import Conversations
from doc_chat.documents import Document
from doc_chat.embeddings import Embedder
from doc_chat.errors import report
from doc_chat.evidence import Question
from doc_chat.index import Result
from doc_chat.model import Model, Turn
from doc_chat.store import Store
from doc_chat.structure import Span

MEANWHILE = "The encoder is still reading. In some minutes, passages are found by meaning as well."


class Counts(Counter[str]):
    """What has happened since the server started."""

    def add(self, answer: Answer, turn: Turn, questions: int = 1) -> None:
        self.update(
            questions_total=questions,
            abstained_total=int(answer.abstained),
            degraded_total=int(answer.degraded is not None),
            model_calls_total=turn.calls,
            model_prompt_tokens_total=turn.prompt_tokens,
            model_completion_tokens_total=turn.completion_tokens,
        )

    def text(self, documents: int) -> str:
        lines = [f"# TYPE {name} counter\n{name} {self[name]}\n" for name in sorted(self)]
        return f"# TYPE documents gauge\ndocuments {documents}\n" + "".join(lines)


@dataclass(frozen=True)
class Reply:
    """An answer, what was asked, and what it took."""

    question: str
    alone: str  # the question as it was understood
    answer: Answer
    turn: Turn
    seconds: float

    def json(self) -> dict[str, Any]:
        """What the API answers, and what is kept."""
        answer, turn = self.answer, self.turn
        return {
            "answer": answer.text,
            "abstained": answer.abstained,
            "sure": answer.sure,
            "citations": [passage(one.sentence.document, one.span) for one in answer.citations],
            "generator": answer.generator,
            "degraded": answer.degraded,
            "understood": self.alone,
            "usage": {
                "calls": turn.calls,
                "prompt_tokens": turn.prompt_tokens,
                "completion_tokens": turn.completion_tokens,
            },
            "latency_ms": round(self.seconds * 1000, 1),
        }


def passage(document: Document, span: Span) -> dict[str, Any]:
    return {
        "doc": document.id,
        "version": document.version,
        "start": span.start,
        "end": span.end,
        "text": span.of(document.text),
    }


class Service:
    def __init__(
        self,
        store: Store,
        model: Model | None = None,
        instructions: str = "",
        embedder: Embedder | None = None,
    ):
        self.store, self.model = store, model
        self.library, self.counts = library.opened(store, embedder), Counts()
        self.counts.add(Answer(""), Turn(0.0), questions=0)  # so that all are shown
        self.conversations = Conversations(store.database)
        self.rules = prompt.system(instructions)
        self.advice = ""  # what the page adds where it refuses

    def embed_meanwhile(self) -> threading.Thread:
        """Answers by words until all documents have their vectors."""
        meant, self.library = self.library, library.opened(self.store)
        self.advice = MEANWHILE

        def embed() -> None:
            try:
                meant.now()
                self.library = meant
                self.advice = ""
            except Exception as error:
                report(error)

        embedding = threading.Thread(target=embed, daemon=True)
        embedding.start()
        return embedding

    async def ask(
        self,
        question: str,
        before: Sequence[str] = (),
        k: int = 5,
        groups: Iterable[str] = (),
        tell: Callable[[str], None] | None = None,
    ) -> Reply:
        """Answers; `tell` gets the text piece by piece, each as soon as it is checked."""
        begun = time.monotonic()
        turn = self.model.turn() if self.model else Turn(begun)
        turn.tell = tell
        index = await asyncio.to_thread(self.library.index, groups)
        alone = followups.alone(question, before)
        answer = await chat.answer(Question(alone), k, index, self.model, turn, self.rules)
        turn.say(answer.text)
        self.counts.add(answer, turn)
        return Reply(question, alone, answer, turn, time.monotonic() - begun)

    async def stream(self, question: str, before: Sequence[str]) -> AsyncIterator[str | Reply]:
        """The pieces of the answer's text as they come, then the whole reply."""
        pieces: asyncio.Queue[str | None] = asyncio.Queue()
        asking = asyncio.create_task(self.ask(question, before, tell=pieces.put_nowait))
        asking.add_done_callback(lambda _: pieces.put_nowait(None))
        try:
            while (piece := await pieces.get()) is not None:
                yield piece
            yield await asking
        except Exception as error:
            report(error)  # the headers are sent: no handler of the server hears of it
            raise
        finally:
            asking.cancel()  # who does not listen any more needs no answer

    async def search(self, question: str, k: int, groups: Iterable[str]) -> list[Result]:
        index = await asyncio.to_thread(self.library.index, groups)
        return await asyncio.to_thread(index.search, question, k)

    async def close(self) -> None:
        if self.model and self.model.client:
            await self.model.client.aclose()
