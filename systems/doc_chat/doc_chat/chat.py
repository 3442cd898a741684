"""Finds passages for a question and makes an answer from them."""

import asyncio
from dataclasses import dataclass

from doc_chat import evidence, prompt, support
from doc_chat.evidence import Evidence, Question
from doc_chat.index import Index, Result
from doc_chat.model import Model, ModelError, Turn
from doc_chat.support import Citation, Supported

READ = 5  # an answer is looked for in at least this many passages
SILENCE = "No passage was found that answers this. Try a name as it is written in the documents."


@dataclass(frozen=True)
class Answer:
    text: str
    citations: tuple[Citation, ...] = ()
    generator: str = "extract"
    degraded: str | None = None
    abstained: bool = False
    sure: bool = True


@dataclass(frozen=True)
class Found:
    """The passages for a question, and their sentences, best first. `enough`: they answer it;
    `sure`: without doubt."""

    results: list[Result]
    evidence: list[Evidence]
    enough: bool
    sure: bool


async def answer(
    question: Question, k: int, index: Index, model: Model | None, turn: Turn, rules: str
) -> Answer:
    """A refusal, the model's text if the documents support it, or else an extract."""
    found = await asyncio.to_thread(look_up, question, index, max(k, READ))
    if not found.enough:
        return Answer(SILENCE, abstained=True)
    if model is None:
        return extract(question, found)
    within = {each for one in found.results[:k] for each in one.sentences}
    inside = [one for one in found.evidence if one.sentence in within]
    shown, trouble = evidence.shown(question, inside) or found.evidence[:1], None
    try:
        written = await _generated(question, shown, model, turn, rules)
    except ModelError as error:
        # The part of the reply that the reader has already seen was checked, so it stays.
        trouble, written = str(error), support.supported(turn.said, question, shown)
    if written is None:
        return extract(question, found, trouble)
    marks = "".join(f"[{number}]" for number, _ in enumerate(written.citations, 1))
    text = f"{written.text} {marks}"
    return Answer(text, written.citations, "model", trouble, sure=found.sure)


def look_up(question: Question, index: Index, k: int = READ) -> Found:
    results = index.search(question.text, k)
    weighed = evidence.weigh(question, index, results)
    enough = evidence.enough(question, index, weighed)
    sure = evidence.enough(question, index, weighed, surely=True)
    return Found(results, weighed, enough, sure)


async def _generated(
    question: Question, shown: list[Evidence], model: Model, turn: Turn, rules: str
) -> Supported | None:
    """The supported part of the model's reply, after at most one repair; None if there is none."""

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


def extract(question: Question, found: Found, degraded: str | None = None) -> Answer:
    """The best sentence, quoted from its document."""
    best = found.evidence[0].sentence
    otherwise = evidence.contradicts(question, best)
    text = "The documents say otherwise: " * otherwise + f"{best.shown} [1]"
    return Answer(text, (Citation(best, best.span),), degraded=degraded, sure=found.sure)
