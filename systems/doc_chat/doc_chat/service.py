"""What the API and the page share: documents, model, rules, and what has been counted."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterable

from doc_chat import chat, prompt
from doc_chat.chat import Answer, Library
from doc_chat.embeddings import Embedder
from doc_chat.evidence import Question
from doc_chat.index import Result
from doc_chat.model import Model, Turn
from doc_chat.store import Store


class Counts(Counter[str]):
    """What has happened since the server started."""

    NAMES = (
        "questions_total",
        "abstained_total",
        "degraded_total",
        "model_calls_total",
        "model_prompt_tokens_total",
        "model_completion_tokens_total",
    )

    def add(self, answer: Answer, turn: Turn) -> None:
        self["questions_total"] += 1
        self["abstained_total"] += answer.abstained
        self["degraded_total"] += answer.degraded is not None
        self["model_calls_total"] += turn.calls
        self["model_prompt_tokens_total"] += turn.prompt_tokens
        self["model_completion_tokens_total"] += turn.completion_tokens

    def text(self, documents: int) -> str:
        lines = [f"# TYPE {name} counter\n{name} {self[name]}\n" for name in self.NAMES]
        return f"# TYPE documents gauge\ndocuments {documents}\n" + "".join(lines)


class Service:
    def __init__(
        self,
        store: Store,
        model: Model | None = None,
        instructions: str = "",
        embedder: Embedder | None = None,
    ):
        self.store, self.model = store, model
        self.library, self.counts = Library(store, embedder), Counts()
        self.rules = prompt.system(instructions)

    async def ask(self, question: str, k: int, groups: Iterable[str]) -> tuple[Answer, Turn]:
        turn = self.model.turn() if self.model else Turn(time.monotonic())
        index = await asyncio.to_thread(self.library.index, groups)
        answer = await chat.answer(Question(question), k, index, self.model, turn, self.rules)
        self.counts.add(answer, turn)
        return answer, turn

    async def search(self, question: str, k: int, groups: Iterable[str]) -> list[Result]:
        index = await asyncio.to_thread(self.library.index, groups)
        return await asyncio.to_thread(index.search, question, k)

    async def close(self) -> None:
        if self.model and self.model.client:
            await self.model.client.aclose()
