"""Documents that change, go and come: no old text in any answer, also after kills."""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import asking
import numpy as np
from asking import Corpus
from ingestion import expect_no_trace, expect_report, expect_texts, served_version
from shared import direct_facts, sample_facts, unique_facts
from world import Document, Fact, Shape, World, build, changed, holds, render, write_document

from gradatim.verify import Run, Server

SHAPE = Shape(lines=3, models=3, departments=3, versions=4)
CHANGED, REMOVED, ADDED = 5, 4, 3
KILLS = 4
SECONDS_OF_KILLS = 30.0


@dataclass(frozen=True)
class Week:
    """The documents before and after a week, and what became of them."""

    before: World
    after: World
    changed: list[str]
    removed: list[str]
    added: list[str]

    @property
    def old(self) -> list[Fact]:
        """Facts that are no longer true, or no longer said."""
        gone = {*self.changed, *self.removed}
        return [fact for fact in direct_facts(self.before.facts) if fact.doc in gone]


def week(run: Run) -> Week:
    """A company of middle size; other values stand in some documents afterwards."""
    rng = run.rng("week")
    whole = build(int(rng.integers(2**31)), changed(SHAPE, rng))
    docs = [list(whole.texts)[int(i)] for i in rng.permutation(len(whole.texts))]
    ends = np.cumsum([ADDED, CHANGED, REMOVED])
    added, altered, removed = docs[: ends[0]], docs[ends[0] : ends[1]], docs[ends[1] : ends[2]]
    documents, texts = dict(whole.documents), dict(whole.texts)
    for doc in altered:
        documents[doc] = _altered(whole.documents[doc])
        texts[doc] = render(documents[doc], whole.shape, rng)
    after = replace(whole, documents=documents, texts=texts).without(removed)
    return Week(whole.without(added), after, altered, removed, added)


def _altered(document: Document) -> Document:
    """Every value becomes what was false before."""
    sections = tuple(
        (name, tuple(_with_false_value(fact) for fact in facts))
        for name, facts in document.sections
    )
    return replace(document, sections=sections)


def _with_false_value(fact: Fact) -> Fact:
    if not fact.false_value:
        return fact
    sentence = fact.sentence.replace(fact.value, fact.false_value)
    return replace(fact, sentence=sentence, value=fact.false_value, false_value=fact.value)


def forgets_old_documents(run: Run) -> None:
    """One server over a week, then the same documents taken in at once, and with kills."""
    news = week(run)
    corpus = asking.ingested_corpus(run, news.before)
    old = sample_facts(run, "old", unique_facts(news.old, news.after.facts), 40)
    with asking.serve(run, corpus) as server:
        for fact in old:  # whatever is remembered is remembered now
            asking.ask(server, fact.question)
            asking.search(server, fact.question)
        before = expect_texts(run, server, news.before.texts)
        _apply_week(corpus.docs, news)
        report = asking.ingest(run, corpus)
        _expect_new(run, server, news, old)
        after = expect_texts(run, server, news.after.texts)
        _expect_versions(run, news, before, after)
        expect_no_trace(run, server, set(news.removed), [f.question for f in old])
        expect_report(
            run,
            report,
            "ingest after a week",
            added=len(news.added),
            changed=len(news.changed),
            removed=len(news.removed),
            unchanged=len(news.before.texts) - len(news.changed) - len(news.removed),
        )
        _expect_deleted(run, server, news)
    run.figure("answers about what has changed", len(old))
    corpus = replace(corpus, world=news.after)
    asking.ingest(run, corpus)
    questions = [fact.question for fact in sample_facts(run, "same", [*news.after.facts, *old], 40)]
    wanted = _answers_of_one_ingest(run, news.after, questions)
    _expect_equal(run, corpus, questions, wanted, "a week later")
    _survives_kills(run, news, questions, wanted)


def _apply_week(folder: Path, news: Week) -> None:
    """The folder as it is after the week."""
    for doc in news.removed:
        (folder / doc).unlink()
    for doc in (*news.changed, *news.added):
        write_document(folder, doc, news.after.texts[doc], news.after.shape)


def _expect_new(run: Run, server: Server, news: Week, old: list[Fact]) -> None:
    """At once after ingest, no answer, citation or result says what was said before."""
    now = {(fact.doc, fact.key): fact for fact in news.after.facts}
    for fact in old:
        reply = asking.ask(server, fact.question)
        passages = [*asking.search(server, fact.question, k=10), *reply.citations]
        stale = [one for one in passages if one.doc == fact.doc and holds(one.text, fact.sentence)]
        new = now.get((fact.doc, fact.key))
        says = [one.text for one in stale]
        says += [reply.answer] if holds(reply.answer, fact.sentence) else []
        run.expect(
            not says,
            sent=f"POST /search and /ask with '{fact.question}', right after ingest",
            came=f"'{says[0][:160] if says else ''}'",
            asks=f"nothing of '{fact.sentence}': "
            + (f"{fact.doc} says '{new.sentence}' now" if new else f"{fact.doc} is gone"),
            look="what does the server keep in memory, and when does it look again?",
        )


def _expect_versions(run: Run, news: Week, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Another text has another version; the same text has the same."""
    for doc in news.after.texts:
        if doc not in before:
            continue
        same = before[doc]["version"] == after[doc]["version"]
        run.expect(
            same == (doc not in news.changed),
            sent=f"GET /docs/{doc}/text before and after ingest",
            came=f"version '{before[doc]['version']}', then '{after[doc]['version']}'",
            asks="another version" if doc in news.changed else "the same version",
            look="is the version made of the text?",
        )


def _expect_deleted(run: Run, server: Server, news: Week) -> None:
    """A document that is deleted is gone at once, also for a question that was just answered."""
    doc = next(doc for doc, one in news.after.documents.items() if direct_facts(one.facts))
    questions = [fact.question for fact in news.after.documents[doc].facts]
    for question in questions:
        asking.ask(server, question)
    server.request("DELETE", f"/docs/{doc}").ok()
    expect_no_trace(run, server, {doc}, questions)


# Equal to a state made at once -----------------------------------------------------------------


StateAnswers = tuple[dict[str, Any], list[str]]


def _answers_of_one_ingest(run: Run, world: World, questions: list[str]) -> StateAnswers:
    corpus = asking.ingested_corpus(run, world)
    return state_answers(run, corpus, questions)


def state_answers(
    run: Run, corpus: Corpus, questions: list[str], groups: tuple[str, ...] = ()
) -> StateAnswers:
    """The version, and what comes for each question, without the milliseconds."""
    with asking.serve(run, corpus) as server:
        return served_version(server), response_bodies(server, questions, groups)


def response_bodies(
    server: Server, questions: list[str], groups: tuple[str, ...] = ()
) -> list[str]:
    """Answers of /search and /ask as text, without the milliseconds."""
    found = []
    for question in questions:
        for path in ("/search", "/ask"):
            body = {"question": question, "k": 8, "groups": list(groups)}
            answer = server.post(path, json=body).ok().json()
            answer.pop("latency_ms", None)
            found.append(json.dumps(answer, sort_keys=True, ensure_ascii=False))
    return found


def _expect_equal(
    run: Run, corpus: Corpus, questions: list[str], wanted: StateAnswers, after: str
) -> None:
    found = state_answers(run, corpus, questions)
    expect_same(run, found, wanted, questions, f"{after}, and after one ingest of the same folder")


def expect_same(
    run: Run, found: StateAnswers, wanted: StateAnswers, questions: list[str], sent: str
) -> None:
    """The project's failure unless two states give the same version and the same answers."""
    run.expect(
        found[0] == wanted[0],
        sent=f"GET /version, {sent}",
        came=f"{found[0]} and {wanted[0]}",
        asks="the same: ids and texts are the same",
        look="does the version depend on how the documents came into the state?",
    )
    pairs = zip(found[1], wanted[1], strict=True)
    at = next((i for i, (mine, theirs) in enumerate(pairs) if mine != theirs), None)
    if at is not None:
        mine, theirs = found[1][at], wanted[1][at]
        first = next((i for i, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), 0)
        start = max(0, first - 60)
        run.expect(
            False,
            sent=f"POST {('/search', '/ask')[at % 2]} with '{questions[at // 2]}', {sent}",
            came=f"…{mine[start : first + 60]} and …{theirs[start : first + 60]}",
            asks="the same, to the letter, latency_ms aside",
            look="what is left in the index of documents that changed or are gone?",
        )


# Kills -----------------------------------------------------------------------------------------


def _survives_kills(run: Run, news: Week, questions: list[str], wanted: StateAnswers) -> None:
    """Ingest of the week's documents, killed at many moments; then one that may end."""
    begun, met, count = time.monotonic(), 0, 0
    took = _seconds(run, news)
    while count < KILLS and (count < 2 or time.monotonic() - begun < SECONDS_OF_KILLS):
        run.say(f"killing ingest, {count + 1}")
        corpus = asking.ingested_corpus(run, news.before)
        _apply_week(corpus.docs, news)
        out = run.folder("report") / "report.json"
        rest: dict[str, Any] = {"docs": corpus.docs, "state": corpus.state, "out": out}
        change = (1, 2, 3)[count % 3] if count % 2 == 0 else 0
        moment = took * (0.3 + 0.6 * float(run.rng(f"kill {count}").random()))
        when = ChangeTrigger(corpus.state, change) if change else None
        after = 60.0 if change else moment
        met += run.start_and_kill("ingest", after=after, when=when, **rest)
        asking.ingest(run, corpus)
        how = f"change {change} of its files" if change else f"{moment:.2f} s"
        _expect_equal(
            run, corpus, questions[:10], (wanted[0], wanted[1][:20]), f"killed after {how}"
        )
        count += 1
    run.figure("kills that met ingest running", f"{met} of {count}")


def _seconds(run: Run, news: Week) -> float:
    corpus = asking.write_corpus(run, news.before)
    begun = time.monotonic()
    asking.ingest(run, corpus)
    return time.monotonic() - begun


class ChangeTrigger:
    """Says when the files of a folder have changed so many times, as far as was looked."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder, self.left = folder, count
        self.seen = self._sizes()

    def __call__(self) -> bool:
        now = self._sizes()
        self.left -= now != self.seen
        self.seen = now
        return self.left <= 0

    def _sizes(self) -> dict[str, tuple[int, int]]:
        found = {}
        for path in self.folder.rglob("*"):
            with contextlib.suppress(FileNotFoundError):
                stat = path.stat()
                found[str(path)] = (stat.st_size, stat.st_mtime_ns)
        return found
