"""Answers questions for both the API and the page, and counts them for /metrics."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Request

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

STILL_EMBEDDING = (
    "The encoder is still reading the documents. In a few minutes, passages will also be found by "
    "meaning."
)


@dataclass(frozen=True)
class Reply:
    """An answer with its question, and the calls, tokens and seconds that it took."""

    question: str
    standalone: str  # the question as it was understood
    answer: Answer
    turn: Turn
    seconds: float

    def json(self) -> dict[str, Any]:
        """The response of the API; also what is stored in a conversation."""
        answer, turn = self.answer, self.turn
        usage = ("calls", "prompt_tokens", "completion_tokens")
        return {
            "answer": answer.text,
            "abstained": answer.abstained,
            "sure": answer.sure,
            "citations": [
                passage(one.sentence.document, one.span) | {"heading": one.sentence.heading_text}
                for one in answer.citations
            ],
            "generator": answer.generator,
            "degraded": answer.degraded,
            "understood": self.standalone,
            "usage": {name: getattr(turn, name) for name in usage},
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


# What one reply adds to the counters of /metrics.
_COUNTERS: dict[str, Callable[[Reply], int]] = {
    "questions_total": lambda reply: 1,
    "abstained_total": lambda reply: reply.answer.abstained,
    "degraded_total": lambda reply: reply.answer.degraded is not None,
    "model_calls_total": lambda reply: reply.turn.calls,
    "model_prompt_tokens_total": lambda reply: reply.turn.prompt_tokens,
    "model_completion_tokens_total": lambda reply: reply.turn.completion_tokens,
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
        self.library, self.counts = library.open_library(store, embedder), Counter[str]()
        self.conversations = Conversations(store)
        self.rules = prompt.system_message(instructions)
        self.advice = ""  # text that the page adds to a refusal

    def embed_in_background(self) -> threading.Thread:
        """Computes vectors in a thread; until it is done, passages are found by words."""
        with_vectors, self.library = self.library, library.open_library(self.store)
        self.advice = STILL_EMBEDDING

        def embed() -> None:
            try:
                with_vectors.refresh()
                self.library, self.advice = with_vectors, ""
            except Exception as error:
                report(error)

        thread = threading.Thread(target=embed, daemon=True)
        thread.start()
        return thread

    async def ask(
        self,
        question: str,
        earlier: Sequence[str] = (),
        k: int = 5,
        groups: Iterable[str] = (),
        on_piece: Callable[[str], None] | None = None,
    ) -> Reply:
        """Answers a question; `on_piece` gets each piece of the text as soon as it is checked."""
        started = time.monotonic()
        turn = self.model.turn() if self.model else Turn(started)
        turn.on_piece = on_piece
        index = await asyncio.to_thread(self.library.index, groups)
        standalone = followups.standalone(question, earlier)
        answer = await chat.answer(Question(standalone), k, index, self.model, turn, self.rules)
        turn.send(answer.text)
        reply = Reply(question, standalone, answer, turn, time.monotonic() - started)
        self.counts.update({name: count(reply) for name, count in _COUNTERS.items()})
        return reply

    async def stream(self, question: str, earlier: Sequence[str]) -> AsyncIterator[str | Reply]:
        """Yields the pieces of the answer's text, then the whole reply."""
        pieces: asyncio.Queue[str | None] = asyncio.Queue()
        task = asyncio.create_task(self.ask(question, earlier, on_piece=pieces.put_nowait))
        task.add_done_callback(lambda _: pieces.put_nowait(None))
        try:
            while (piece := await pieces.get()) is not None:
                yield piece
            yield await task
        except Exception as error:
            report(error)  # headers are already sent, so no exception handler is called
            raise
        finally:
            task.cancel()  # the client may have disconnected

    async def search(self, question: str, k: int, groups: Iterable[str]) -> list[Result]:
        index = await asyncio.to_thread(self.library.index, groups)
        return await asyncio.to_thread(index.search, question, k)

    def metrics(self) -> str:
        """The counters since the server started, in the text format of Prometheus."""
        lines = [f"# TYPE {name} counter\n{name} {self.counts[name]}\n" for name in _COUNTERS]
        return f"# TYPE documents gauge\ndocuments {self.library.refresh()[1]}\n" + "".join(lines)

    async def close(self) -> None:
        if self.model and self.model.client:
            await self.model.client.aclose()


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


ServiceDep = Annotated[Service, Depends(_service)]
