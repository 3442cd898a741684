"""Requests to a system under test, and the form that every answer must have."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from world import World, write

from gradatim.verify import Response, Run, Server, failure

MAX_PASSAGE, MAX_CITATION, MAX_CITATIONS = 600, 500, 3
CONCURRENCY = 4
_MARKER = re.compile(r"\[([1-3])\]")


@dataclass(frozen=True)
class Passage:
    """A result or a citation, found to be of the right form."""

    doc: str
    version: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Reply:
    """What /ask answered."""

    question: str
    answer: str  # without markers such as [1]
    abstained: bool
    citations: tuple[Passage, ...]
    generator: str
    degraded: str | None
    calls: int
    prompt_tokens: int
    completion_tokens: int
    seconds: float

    @property
    def cited(self) -> str:
        return "\n".join(one.text for one in self.citations)


@dataclass(frozen=True)
class Corpus:
    """A company's documents on disk, and a state that took them in."""

    world: World
    docs: Path
    state: Path


# Commands --------------------------------------------------------------------------------------


def ingest(run: Run, corpus: Corpus) -> dict[str, Any]:
    """Takes the folder in; the report."""
    out = run.folder("report") / "report.json"
    run.system("ingest", docs=corpus.docs, state=corpus.state, out=out)
    try:
        report = json.loads(out.read_text("utf-8"))
        return {key: report[key] for key in ("added", "changed", "removed", "unchanged", "skipped")}
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise failure(
            sent="ingest --docs D --state S --out R",
            came=f"{type(error).__name__}: {str(error)[:160]}",
            asks="R as JSON with added, changed, removed, unchanged and skipped",
            look="is the report written at the place that --out names?",
        ) from error


def write_corpus(run: Run, world: World) -> Corpus:
    """A company's documents in a folder, and an empty state."""
    return Corpus(world, write(run.folder("docs"), world), run.folder("state"))


def ingested_corpus(run: Run, world: World) -> Corpus:
    corpus = write_corpus(run, world)
    ingest(run, corpus)
    return corpus


@contextmanager
def serve(run: Run, corpus: Corpus, **options: Any) -> Iterator[Server]:
    with run.serving(state=corpus.state, **options) as server:
        yield server


# Requests --------------------------------------------------------------------------------------


def search(server: Server, question: str, k: int = 5, groups: Iterable[str] = ()) -> list[Passage]:
    """Passages that /search found."""
    answer = server.post("/search", json=_body(question, k, groups)).ok()
    sent = f"POST /search for '{question[:120]}'"
    found = _list(answer, "results", sent)
    passages = [_passage(one, sent, MAX_PASSAGE) for one in found]
    _expect(len(found) <= k, sent, f"{len(found)} results", f"at most {k}", "is k kept?")
    for one in found:
        number = isinstance(one.get("score"), int | float) and not isinstance(one["score"], bool)
        _expect(number, sent, f"score {one.get('score')!r}", "a number", "is 'score' missing?")
    scores = [one["score"] for one in found]
    ordered = scores == sorted(scores, reverse=True)
    _expect(ordered, sent, f"scores {scores[:5]}", "the best first", "are results sorted?")
    _expect_apart(passages, sent)
    return passages


def ask(server: Server, question: str, k: int = 5, groups: Iterable[str] = (),
        within: float = 30.0) -> Reply:  # fmt: skip
    """What /ask answered, in the form that the brief asks for."""
    answer = server.post("/ask", json=_body(question, k, groups), within=within).ok()
    sent = f"POST /ask with '{question[:120]}'"
    found = answer.json()
    _expect(isinstance(found, dict), sent, answer.text[:120], "a JSON object", "what is sent?")
    for key, kinds in _KINDS.items():
        right = isinstance(found.get(key), kinds) and (
            bool in kinds or not isinstance(found.get(key), bool)
        )
        came = f"'{key}' is {json.dumps(found.get(key))[:100]}"
        _expect(right, sent, came, "the keys and kinds of the brief", f"is '{key}' there?")
    usage = _usage(found["usage"], sent)
    reply = Reply(
        question,
        _MARKER.sub("", found["answer"]).strip(),
        found["abstained"],
        tuple(_passage(one, sent, MAX_CITATION) for one in _list(answer, "citations", sent)),
        found["generator"],
        found["degraded"],
        *usage,
        answer.seconds,
    )
    _expect_sense(reply, sent, float(found["latency_ms"]))
    return reply


_KINDS: dict[str, tuple[type, ...]] = {
    "answer": (str,),
    "abstained": (bool,),
    "citations": (list,),
    "generator": (str,),
    "degraded": (str, type(None)),
    "usage": (dict,),
    "latency_ms": (int, float),
}


def ask_all(server: Server, questions: Iterable[str], **options: Any) -> list[Reply]:
    """Answers in the order of the questions, a few asked at a time."""
    with ThreadPoolExecutor(CONCURRENCY) as pool:
        return list(pool.map(lambda one: ask(server, one, **options), questions))


def document_text(server: Server, doc: str, groups: Iterable[str] = ()) -> dict[str, Any]:
    """A document's canonical text and version, as the server has them."""
    query = f"?groups={','.join(groups)}" if groups else ""
    answer = server.get(f"/docs/{doc}/text{query}").ok()
    found = answer.json()
    fits = isinstance(found, dict) and all(
        isinstance(found.get(key), str) for key in ("doc", "version", "text")
    )
    asks = "{doc, version, text}, each a text"
    _expect(fits, answer.request, answer.text[:120], asks, "which key is missing?")
    return dict(found)


def expect_verbatim(
    passages: Iterable[Passage], texts: dict[str, dict[str, Any]], sent: str
) -> int:
    """The project's failure unless each passage is the text of its place; their number."""
    rows = list(passages)
    for one in rows:
        known = texts.get(one.doc)
        _expect(known, sent, f"document '{one.doc}'", "a document that was taken in",
                "is the id the path below the folder?")  # fmt: skip
        assert known is not None
        there = known["text"][one.start : one.end]
        _expect(
            there == one.text,
            sent,
            f"{one.doc} from {one.start} to {one.end}: the passage says {one.text[:60]!r}, "
            f"the document has {there[:60]!r}",
            "the canonical text between the two, to the letter",
            "do offsets count code points of the canonical text, the front matter included?",
        )
        _expect(
            one.version == known["version"],
            sent,
            f"{one.doc} in version '{one.version}'",
            f"'{known['version']}', which GET /docs/{one.doc}/text gives",
            "which version does the passage come from?",
        )
    return len(rows)


# Form ------------------------------------------------------------------------------------------


def _body(question: str, k: int, groups: Iterable[str]) -> dict[str, Any]:
    return {"question": question, "k": k, "groups": list(groups)}


def _expect(true: object, sent: str, came: str, asks: str, look: str) -> None:
    if not true:
        raise failure(sent=sent, came=came, asks=asks, look=look)


def _list(answer: Response, key: str, sent: str) -> list[dict[str, Any]]:
    found = answer.json()
    rows = found.get(key) if isinstance(found, dict) else None
    fits = isinstance(rows, list) and all(isinstance(one, dict) for one in rows)
    _expect(fits, sent, answer.text[:120], f"'{key}', a list of objects", "what is sent?")
    return list(rows or [])


def _passage(one: dict[str, Any], sent: str, longest: int) -> Passage:
    kinds = {"doc": str, "version": str, "start": int, "end": int, "text": str}
    for key, kind in kinds.items():
        came = f"a passage whose '{key}' is {json.dumps(one.get(key))[:80]}"
        _expect(type(one.get(key)) is kind, sent, came, f"{kind.__name__} in every passage",
                "is a key missing?")  # fmt: skip
    found = Passage(*(one[key] for key in kinds))
    size = found.end - found.start
    _expect(
        found.start >= 0 and 1 <= size <= longest,
        sent,
        f"a passage from {found.start} to {found.end}",
        f"1 to {longest} code points",
        "where are passages cut?",
    )
    return found


def _expect_apart(passages: list[Passage], sent: str) -> None:
    ordered = sorted(passages, key=lambda one: (one.doc, one.start))
    for one, other in itertools.pairwise(ordered):
        _expect(
            one.doc != other.doc or one.end <= other.start,
            sent,
            f"{one.doc} from {one.start} to {one.end} and from {other.start} to {other.end}",
            "results that do not overlap",
            "do neighbouring passages share text? Keep the better one, or cut what they share",
        )


def _usage(usage: dict[str, Any], sent: str) -> list[int]:
    keys = ("calls", "prompt_tokens", "completion_tokens")
    fits = all(type(usage.get(key)) is int and usage[key] >= 0 for key in keys)
    came = f"usage {json.dumps(usage)[:120]}"
    _expect(fits, sent, came, "calls, prompt_tokens, completion_tokens", "are all three there?")
    return [usage[key] for key in keys]


def _expect_sense(reply: Reply, sent: str, latency: float) -> None:
    count = len(reply.citations)
    right = count == 0 if reply.abstained else 1 <= count <= MAX_CITATIONS
    state = "refused" if reply.abstained else "answered"
    _expect(right, sent, f"{state}, with {count} citations", "one to three for an answer, "
            "none for a refusal", "what does the answer rest on?")  # fmt: skip
    _expect(reply.answer, sent, "an empty answer", "a text, also for a refusal", "what is shown?")
    known = ("extract",) if reply.abstained else ("extract", "model")
    came = f"generator '{reply.generator}'"
    _expect(reply.generator in known, sent, came, f"one of {known}", "who wrote the answer?")
    milliseconds = 1000 * reply.seconds
    _expect(
        0 <= latency <= milliseconds + 1,
        sent,
        f"latency_ms {latency:g}, after {milliseconds:.0f} ms",
        "the milliseconds that the question took",
        "is it in milliseconds?",
    )
