"""Finds passages for a question and makes an answer from them."""

import asyncio
from dataclasses import dataclass

from doc_chat import evidence, prompt, support
from doc_chat.evidence import Evidence, Question
from doc_chat.index import Index, Result
from doc_chat.model import Model, ModelError, Turn
from doc_chat.support import Citation, Supported

MIN_PASSAGES = 5  # an answer is looked for in at least this many passages
REFUSAL = "No passage was found that answers this. Try a name as it is written in the documents."


@dataclass(frozen=True)
class Answer:
    text: str
    citations: tuple[Citation, ...] = ()
    generator: str = "extract"
    degraded: str | None = None
    abstained: bool = False
    sure: bool = True


@dataclass(frozen=True)
class Retrieval:
    """The passages for a question, and their sentences, best first. `answerable`: they answer it;
    `sure`: without doubt."""

    results: list[Result]
    evidence: list[Evidence]
    answerable: bool
    sure: bool


async def answer(
    question: Question, k: int, index: Index, model: Model | None, turn: Turn, rules: str
) -> Answer:
    """A refusal, the model's text if the documents support it, or else an extract."""
    retrieved = await asyncio.to_thread(retrieve, question, index, max(k, MIN_PASSAGES))
    if not retrieved.answerable:
        return Answer(REFUSAL, abstained=True)
    if model is None:
        return extract(question, retrieved)
    within = {each for one in retrieved.results[:k] for each in one.sentences}
    from_results = [one for one in retrieved.evidence if one.sentence in within]
    selected, failure = (
        evidence.select_for_model(question, from_results) or retrieved.evidence[:1],
        None,
    )
    try:
        written = await _generate(question, selected, model, turn, rules)
    except ModelError as error:
        # The part of the reply that the reader has already seen was checked, so it stays.
        failure, written = str(error), support.supported(turn.sent, question, selected)
    if written is None:
        return extract(question, retrieved, failure)
    marks = "".join(f"[{number}]" for number, _ in enumerate(written.citations, 1))
    text = f"{written.text} {marks}"
    return Answer(text, written.citations, "model", failure, sure=retrieved.sure)


def retrieve(question: Question, index: Index, k: int = MIN_PASSAGES) -> Retrieval:
    results = index.search(question.text, k)
    ranked = evidence.rank(question, index, results)
    answerable = evidence.is_answer(question, index, ranked)
    sure = evidence.is_answer(question, index, ranked, sure=True)
    return Retrieval(results, ranked, answerable, sure)


async def _generate(
    question: Question, selected: list[Evidence], model: Model, turn: Turn, rules: str
) -> Supported | None:
    """The supported part of the model's reply, after at most one repair; None if there is none."""

    def leaks(text: str) -> bool:
        return prompt.leaks_rules(text, rules, selected)

    def on_text(reply: str) -> None:
        if written := support.supported(reply, question, selected, leaks, unfinished=True):
            turn.send(written.text)

    messages = prompt.messages(question.text, selected, rules)
    for attempt in range(2):
        reply = await model.ask(messages, turn, on_text if turn.on_piece else None)
        if written := support.supported(reply, question, selected, leaks):
            return written
        if attempt == 0:
            messages = [
                *messages,
                *prompt.repair_messages(reply, support.unsupported(reply, selected)),
            ]
    return None


def extract(question: Question, retrieved: Retrieval, degraded: str | None = None) -> Answer:
    """The best sentence, quoted from its document."""
    best = retrieved.evidence[0].sentence
    otherwise = evidence.contradicts(question, best)
    text = "The documents say otherwise: " * otherwise + f"{best.display_text} [1]"
    return Answer(text, (Citation(best, best.span),), degraded=degraded, sure=retrieved.sure)
