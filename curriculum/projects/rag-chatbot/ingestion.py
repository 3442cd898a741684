"""What a system takes in: the report, canonical texts, deletion, and the form of its answers."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import asking
from asking import Corpus
from shared import sample_facts, small_world

from gradatim.verify import Run, Server, failure

NO_CHANGES = {"added": 0, "changed": 0, "removed": 0, "skipped": []}


def round_trip(run: Run) -> None:
    """One ingest beside a server that started empty, a second one, then a deletion."""
    world = small_world(run, "ingest")
    corpus = asking.write_corpus(run, world)
    laid = folder_digest(corpus.docs)
    with run.serving(state=corpus.state, ready=False) as server:
        before = server.health()
        report = asking.ingest(run, corpus)
        after = server.health()
        run.expect(
            (before, after) == (503, 200),
            sent="GET /health before the first ingest and after it, without a restart",
            came=f"status {before}, then {after}",
            asks="503, then 200",
            look="does the server notice what another process has written?",
        )
        count = len(world.texts)
        run.figure("documents", count)
        expect_report(run, report, "ingest", added=count)
        first = served_version(server)
        expect_texts(run, server, world.texts)
        expect_report(run, asking.ingest(run, corpus), "a second ingest", unchanged=count)
        _expect_same_version(run, served_version(server), first, "a second ingest")
        _expect_answers(run, server, corpus)
        _expect_deleted(run, server, corpus, first)
    run.expect(
        folder_digest(corpus.docs) == laid,
        sent="ingest, and DELETE of a document",
        came="a file of --docs is another, or gone",
        asks="a folder that your system only reads",
        look="what does your system write into the folder?",
    )


def expect_report(run: Run, report: dict[str, Any], sent: str, **wanted: Any) -> None:
    """The project's failure unless the counts are those wanted, all others 0."""
    asks = {"unchanged": 0, **NO_CHANGES, **wanted}
    for key, value in asks.items():
        if key == "skipped":
            continue
        run.expect(
            report[key] == value and not isinstance(report[key], bool),
            sent=f"{sent}, the report",
            came=f"'{key}' is {report[key]!r}",
            asks=f"{value}",
            look="is a document the same if its text is the same?",
        )


def served_version(server: Server) -> dict[str, Any]:
    """What GET /version says."""
    answer = server.get("/version").ok()
    found = answer.json()
    if not isinstance(found, dict) or not found.get("version"):
        raise failure(
            sent="GET /version",
            came=answer.text[:120],
            asks='{"version": "…", "documents": n}',
            look="what names the documents as a whole?",
        )
    return {"version": found["version"], "documents": found.get("documents")}


def expect_texts(run: Run, server: Server, texts: dict[str, str]) -> dict[str, dict[str, Any]]:
    """The project's failure unless each document's canonical text is served; what is served."""
    found = {doc: asking.document_text(server, doc) for doc in texts}
    for doc, text in texts.items():
        came = found[doc]["text"]
        at = next((i for i, (a, b) in enumerate(zip(came, text, strict=False)) if a != b), None)
        at = min(len(came), len(text)) if at is None else at
        run.expect(
            came == text,
            sent=f"GET /docs/{doc}/text",
            came=f"at {at}: {came[at : at + 40]!r} ({len(came)} code points)",
            asks=f"{text[at : at + 40]!r} ({len(text)} code points)",
            look="which of byte order mark, line ends, blanks and front matter is treated how?",
        )
    return found


def _expect_same_version(
    run: Run, found: dict[str, Any], wanted: dict[str, Any], sent: str
) -> None:
    run.expect(
        found == wanted,
        sent=f"GET /version after {sent}",
        came=f"{found}",
        asks=f"{wanted}: the same documents, the same version",
        look="does the version depend on anything but ids and texts, such as the time?",
    )


def _expect_answers(run: Run, server: Server, corpus: Corpus) -> None:
    """Search and ask in the form of the brief, verbatim; the first facts that come."""
    texts = {doc: asking.document_text(server, doc) for doc in corpus.world.texts}
    for fact in sample_facts(run, "first questions", corpus.world.facts, 5):
        found = asking.search(server, fact.question, k=3)
        asking.expect_verbatim(found, texts, f"POST /search for '{fact.question}'")
        run.expect(
            found,
            sent=f"POST /search for '{fact.question}'",
            came="no results",
            asks="the best passages",
            look=f"{fact.doc} says: {fact.sentence}",
        )
        reply = asking.ask(server, fact.question)
        asking.expect_verbatim(reply.citations, texts, f"POST /ask with '{fact.question}'")
        run.expect(
            reply.generator == "extract" and reply.degraded is None and reply.calls == 0,
            sent="POST /ask to a server without --model-url",
            came=f"generator '{reply.generator}', degraded {reply.degraded!r}, {reply.calls} calls",
            asks="'extract', null and 0",
            look="which keys describe the model, where there is none?",
        )


def _expect_deleted(run: Run, server: Server, corpus: Corpus, first: dict[str, Any]) -> None:
    """A document is gone at once, and comes back with the next ingest."""
    doc = next(iter(corpus.world.texts))
    gone = server.request("DELETE", f"/docs/{doc}").ok().json()
    statuses = [
        server.get(f"/docs/{doc}/text").status,
        server.request("DELETE", f"/docs/{doc}").status,
        server.get("/docs/no/such-document.md/text").status,
    ]
    run.expect(
        gone == {"deleted": doc} and statuses == [404, 404, 404],
        sent=f"DELETE /docs/{doc}, then GET its text, DELETE it again, GET an unknown document",
        came=f"{gone}, then {statuses}",
        asks=f"{{'deleted': '{doc}'}}, then 404 three times",
        look="is a document that is gone treated like one that never was?",
    )
    expect_no_trace(
        run, server, {doc}, [one.question for one in corpus.world.documents[doc].facts[:3]]
    )
    now = served_version(server)
    run.expect(
        now["version"] != first["version"] and now["documents"] == len(corpus.world.texts) - 1,
        sent="GET /version after DELETE",
        came=f"{now}, before it {first}",
        asks="another version, and one document fewer",
        look="is the version made of what is there now?",
    )
    report = asking.ingest(run, corpus)
    count = len(corpus.world.texts)
    expect_report(run, report, "ingest after DELETE", added=1, unchanged=count - 1)
    _expect_same_version(run, served_version(server), first, "ingest has brought the document back")


def expect_no_trace(run: Run, server: Server, docs: set[str], questions: list[str]) -> None:
    """The project's failure if a result or a citation comes from documents that are gone."""
    for question in questions:
        reply = asking.ask(server, question)
        for one in (*asking.search(server, question, k=20), *reply.citations):
            run.expect(
                one.doc not in docs,
                sent=f"POST /search and /ask with '{question}'",
                came=f"a passage of {one.doc}, which is gone",
                asks="no trace of it",
                look="which index, or which cache, still holds it?",
            )


def folder_digest(folder: Path) -> str:
    """Of the names and the content of all that lies in a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(str(path.relative_to(folder)).encode())
        found.update(path.read_bytes() if path.is_file() else b"/")
    return found.hexdigest()
