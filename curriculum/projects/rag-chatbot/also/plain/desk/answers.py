"""From a question to an answer that rests on sentences of the documents, or to a refusal."""

import re
from dataclasses import dataclass, field

from desk import passages
from desk.documents import Document
from desk.index import Index, words
from desk.model import Budget, Model, Unusable
from desk.passages import Span

NUMBER = re.compile(r"(?<![\w.,-])\d+(?:[.,]\d+)*(?![\w-])")
CODE = re.compile(r"(?=[\w-]*\d)(?=[\w-]*[^\W\d_])\w+(?:-\w+)*")
NAME = re.compile(r"\b[A-Z][\w-]*(?: [A-Z][\w-]*)*(?: \d+(?:\.\d+)*\b(?![,\w]))?")
ORDER = re.compile(
    r"\b(ignore|disregard|forget|override|assistant|chatbot|bot|language model|AI|prompt|"
    r"instructions?|(answer|reply|respond|say|print|write|output|repeat|state|finish|begin|"
    r"start|end)s? (only|just|exactly|nothing|with|that|by|the (word|text|address))|"
    r"(asked|asks) (about|for)|whatever the question|(were|was) told)\b",
    re.IGNORECASE,
)
REFUSAL = "The documents do not say."
LEAST = 0.32  # share of a question's weight that its best sentence must hold


@dataclass(frozen=True)
class Reply:
    """What is answered, and what it rests on."""

    answer: str
    citations: list[Span] = field(default_factory=list)
    generator: str = "extract"
    degraded: str | None = None
    budget: Budget = field(default_factory=Budget)

    @property
    def abstained(self) -> bool:
        return not self.citations


def units(text: str) -> set[str]:
    """Numbers and codes of a text."""
    found = {number.replace(",", "") for number in NUMBER.findall(text)}
    return found | {code.upper() for code in CODE.findall(text)}


def codes(text: str) -> set[str]:
    return {code.upper() for code in CODE.findall(text)}


def names(question: str) -> list[str]:
    """Capitalised words of a question, the first word aside, also with the number behind them."""
    found = NAME.findall(question.partition(" ")[2])
    return found + [name.rpartition(" ")[0] for name in found if " " in name]


def candidates(index: Index, question: str, k: int) -> list[tuple[float, Span]]:
    """Sentences of the best passages that are no orders, the best first, with the share of the
    question's weight that they hold; words of the title and of the heading count too.

    Where the question names what some titles name, only their documents are looked at.
    """
    asked = weighed(index, question)
    total = sum(index.idf(word) for word in asked) or 1.0
    found = []
    for place, (passage, _) in enumerate(_about(index, question, k)):
        document = index.documents[passage.doc]
        title, heading = set(index.titles[passage.doc]), set(words(_first_line(passage)))
        for sentence in passages.sentences(document, passage):
            if ORDER.search(sentence.text) or _states_nothing(sentence, document):
                continue
            own = set(words(sentence.text))
            held = sum(index.idf(word) for word in asked & own)
            held += 0.9 * sum(index.idf(word) for word in asked & title - own)
            held += 0.5 * sum(index.idf(word) for word in asked & heading - own - title)
            found.append((held / total - place * 1e-6, sentence))
    return sorted(found, key=lambda one: -one[0])


def _states_nothing(sentence: Span, document: Document) -> bool:
    """Whether it is a title, a heading or a comment."""
    text = sentence.text
    return text.startswith(("#", "<!--")) or text.isupper() or text == passages.title(document)


def weighed(index: Index, question: str) -> set[str]:
    """The words that count. Numbers do only in a name, and where a title has one of the names,
    the others do not: what a question claims may be wrong."""
    named = names(question)
    known = [name for name in named if any(_has(title, name) for title in index.headlines)]
    doubtful = set(words(" ".join(named))) if known else _numbers(question)
    return set(words(question)) - (doubtful | _numbers(question)) | set(words(" ".join(known)))


def _numbers(text: str) -> set[str]:
    return {word for word in words(text) if NUMBER.fullmatch(word)}


def _about(index: Index, question: str, k: int) -> list[tuple[Span, float]]:
    found = index.search(question, 4 * k)
    titles = {one.doc: passages.title(index.documents[one.doc]) for one, _ in found}
    named = [one for one in found if any(_has(titles[one[0].doc], n) for n in names(question))]
    return named[:k] or found[:k]


def _first_line(passage: Span) -> str:
    return passage.text.partition("\n")[0]


def answerable(index: Index, question: str, best: list[tuple[float, Span]]) -> bool:
    """Whether the best sentence speaks of what the question names, and of enough besides."""
    if not best:
        return False
    share, sentence = best[0]
    about = f"{passages.title(index.documents[sentence.doc])}\n{sentence.text}"
    named = names(question)
    if named and not any(_has(about, name) for name in named):
        return False
    return codes(question) <= codes(about) and share >= LEAST


def _has(text: str, name: str) -> bool:
    """Whether a text has a name: Corvo 1 is not in Corvo 12, nor is Corvo."""
    ending = "" if name[-1].isdigit() else r"(?! \d)"
    return re.search(rf"(?<!\w){re.escape(name)}(?!\.?\w){ending}", text) is not None


def supported(answer: str, best: list[tuple[float, Span]]) -> Span | None:
    """The most fitting sentence that holds all that an answer states."""
    content, stated = set(words(answer)), units(answer)
    for share, sentence in best:
        if share < 0.75 * best[0][0]:
            break
        if stated <= units(sentence.text) and content <= set(words(sentence.text)):
            return sentence
    return None


def ask(index: Index, question: str, k: int, model: Model | None) -> Reply:
    best = candidates(index, question, k)
    if not answerable(index, question, best):
        return Reply(REFUSAL)
    extract = Reply(_joined(best[0][1].text), [best[0][1]])
    if model is None:
        return extract
    budget = Budget(model.seconds)
    try:
        written = model.write(question, [sentence for _, sentence in best[:12]], budget)
    except Unusable as problem:
        return Reply(extract.answer, extract.citations, degraded=str(problem), budget=budget)
    source = supported(written, best)
    if source is None:
        return Reply(extract.answer, extract.citations, budget=budget)
    return Reply(f"{_joined(written)} [1]", [source], "model", budget=budget)


def _joined(text: str) -> str:
    return " ".join(text.split())
