"""Files that are no documents, and requests that make no sense: refused, and nothing breaks."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asking
from asking import Corpus
from ingestion import expect_report, expect_texts, served_version
from shared import small_world

from gradatim.verify import BadBody, Run, Server, bad_bodies, invalid_answers, not_refused

SECRET = "The vault of the verifier opens with the word HOLLYHOCK-7731."
EXAMPLE: dict[str, Any] = {"question": "How long is the warranty?", "k": 5, "groups": []}
UNUSUAL_QUESTIONS = (
    "Какая гарантия у этого насоса?",  # noqa: RUF001
    "保修期有多长?",
    "كم مدة الضمان؟",
    "🧯 12 🧯?",
    "a" * 2_000,
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "warranty \u202e ytnarraw \u200b?",
    "' OR 1=1; DROP TABLE documents; --",
    'warranty AND NOT "months" NEAR(2) *:* title:^9',
    "line one\nline two\twith a tab?",
)


def refuses_invalid_input(run: Run) -> None:
    """A folder with everything that a folder may hold; then requests of any kind."""
    world = small_world(run, "bad input")
    corpus = asking.ingested_corpus(run, world)
    wanted = dict(world.texts)
    corrupted = _corrupt_one(corpus, wanted)
    skipped, empty = _add_odd_files(run, corpus)
    wanted.update(empty)
    report = asking.ingest(run, corpus)
    unchanged = len(world.texts) - 1
    sent = "ingest, one document no longer UTF-8, an empty one new"
    expect_report(run, report, sent, added=len(empty), removed=1, unchanged=unchanged)
    _expect_skipped(run, report, {*skipped, corrupted})
    _expect_refused_commands(run, corpus)
    with asking.serve(run, corpus) as server:
        expect_texts(run, server, wanted)
        _expect_no_trace(run, server, corrupted)
        _requests(run, server)
        found = served_version(server)
        run.expect(
            server.health() == 200 and found["documents"] == len(wanted),
            sent="GET /health and /version after all that",
            came=f"{server.health()}, {found}",
            asks=f"200 and {len(wanted)} documents",
            look="what did a bad request leave behind?",
        )


def _corrupt_one(corpus: Corpus, wanted: dict[str, str]) -> str:
    """One document becomes bytes that are no UTF-8; which."""
    doc = next(iter(wanted))
    del wanted[doc]
    (corpus.docs / doc).write_bytes(b"# Pr\xe9face\n\nThe warranty lasts 99 months.\n")
    return doc


def _add_odd_files(run: Run, corpus: Corpus) -> tuple[list[str], dict[str, str]]:
    """Files that are skipped, and others that are ignored; an empty document."""
    outside = run.folder("elsewhere") / "secret.md"
    outside.write_text(SECRET, "utf-8")
    docs = corpus.docs
    bad: dict[str, bytes] = {
        "scans/form-7.txt": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n",
        "scans/nulls.md": b"The warranty lasts\x00 98 months.\n",
        "scans/open.md": b"---\nreaders: board\n\nThe warranty lasts 97 months.\n",
    }
    for name, content in bad.items():
        _write(docs / name, content)
    for name in (".hidden.md", ".folder/notes.md", "table.csv", "manual.pdf", "notes.markdown"):
        _write(docs / name, b"The warranty lasts 96 months.\n")
    (docs / "link.md").symlink_to(outside)
    (docs / "linked").symlink_to(outside.parent, target_is_directory=True)
    os.symlink("nowhere", docs / "broken.txt")
    _write(docs / "empty/nothing_at.all-1.md", b"")
    return list(bad), {"empty/nothing_at.all-1.md": ""}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _expect_skipped(run: Run, report: dict[str, Any], wanted: set[str]) -> None:
    rows = report["skipped"] if isinstance(report["skipped"], list) else []
    found = {one.get("file") for one in rows if isinstance(one, dict) and one.get("why")}
    odd = sorted(map(str, found ^ wanted))
    run.expect(
        found == wanted and len(rows) == len(wanted),
        sent="ingest of a folder with files that are no documents, the report's 'skipped'",
        came=f"{sorted(map(str, found))}",
        asks=f"{sorted(wanted)}, each with a 'why'",
        look=f"what becomes of {odd[0] if odd else 'each of them'}?",
    )


def _expect_no_trace(run: Run, server: Server, corrupted: str) -> None:
    """Nothing that was skipped, ignored or linked is found."""
    for question in ("How long does the warranty last: 96, 97, 98 or 99 months?", SECRET[:-1]):
        for one in asking.search(server, question, k=20):
            bad = [n for n in ("96", "97", "98", "99") if f"lasts {n} months" in one.text]
            run.expect(
                not bad and "HOLLYHOCK" not in one.text and one.doc != corrupted,
                sent=f"POST /search for '{question}'",
                came=f"{one.doc}: {one.text[:120]!r}",
                asks="nothing of files that are no documents, nor of places outside the folder",
                look="which names count, and are links followed?",
            )


def _expect_refused_commands(run: Run, corpus: Corpus) -> None:
    """What cannot be done ends with another code and one sentence."""
    nowhere, out = corpus.docs.parent / "no-such-folder", run.folder("report") / "out.json"
    asked: list[tuple[str, dict[str, Any]]] = [
        ("ingest", {"docs": nowhere, "state": run.folder("state"), "out": out}),
        (
            "measure",
            {
                "docs": corpus.docs,
                "questions": nowhere / "questions.jsonl",
                "state": run.folder("state"),
                "out": out,
            },
        ),
    ]
    for command, options in asked:
        ended = run.system(command, ok=False, **options)
        lines = [line for line in ended.err.splitlines() if line.strip()]
        run.expect(
            ended.code != 0 and len(lines) == 1,
            sent=f"{command} with a path that does not exist",
            came=f"exit code {ended.code} and {len(lines)} lines on standard error",
            asks="a code other than 0, and one sentence on standard error",
            look="does a traceback end where a person should read what to do?",
        )


# Requests --------------------------------------------------------------------------------------


def _requests(run: Run, server: Server) -> None:
    count = 0
    for path in ("/ask", "/search"):
        bodies = [*bad_bodies(EXAMPLE, ("question",)), *_other_bodies()]
        count += len(bodies)
        wrong = not_refused(server, path, bodies)
        run.expect(
            not wrong,
            sent=f"{len(bodies)} bodies that make no sense",
            came="; ".join(wrong[:3]),
            asks="a 4xx with an 'error' in JSON for each",
            look="which of the rules for question, k and groups is not checked?",
        )
        wrong = invalid_answers(server, path, [{**EXAMPLE, "question": "Half a pair \ud800?"}])
        run.expect(
            not wrong,
            sent=f"POST {path} with half of a surrogate pair",
            came="; ".join(wrong),
            asks="a 4xx with an 'error', or an answer in JSON",
            look="where is the question encoded?",
        )
        for text in UNUSUAL_QUESTIONS:
            (asking.ask if path == "/ask" else asking.search)(server, text)
    run.figure("bodies refused", count)
    wrong = [*_unknown_paths(server)]
    run.expect(
        not wrong,
        sent="requests for places that do not exist",
        came="; ".join(wrong[:3]),
        asks="a 4xx with an 'error' in JSON",
        look="what answers where nothing of yours is called?",
    )


def _other_bodies() -> Iterator[BadBody]:
    """Bodies whose types are right and whose values are not, and wrong options."""
    changes: list[dict[str, Any]] = [
        {"question": "  \n "},
        {"question": "?!…"},
        {"question": "b" * 2_001},
        {"question": "How long is\x07 the warranty?"},
        {"question": "How long is\x1b[31m the warranty?"},
        {"k": 0},
        {"k": 21},
        {"k": -1},
        {"k": 1.5},
        {"k": "5"},
        {"k": True},
        {"k": None},
        {"groups": "board"},
        {"groups": [1]},
        {"groups": {"board": True}},
        {"groups": None},
    ]
    for change in changes:
        body = json.dumps({**EXAMPLE, **change})
        yield BadBody(body[:80], body.encode())
    large = json.dumps({**EXAMPLE, "note": "x" * 1_000_000}).encode()
    yield BadBody("a megabyte beside the question", large)


def _unknown_paths(server: Server) -> Iterator[str]:
    """What came for places that do not exist, where it was no refusal."""
    asked = (
        ("GET", "/docs/../../etc/passwd/text"),
        ("GET", "/docs/..%2F..%2Fetc%2Fpasswd/text"),
        ("GET", "/docs/%00/text"),
        ("GET", "/docs//text"),
        ("GET", "/nothing"),
        ("GET", "/ask"),
        ("POST", "/nothing"),
        ("DELETE", "/docs/no-such-document.md"),
        ("DELETE", "/ask"),
    )
    for method, path in asked:
        answer = server.request(method, path)
        if not 400 <= answer.status < 500:
            yield f"{method} {path}: status {answer.status}"
        elif not _has_error(answer.text):
            yield f"{method} {path}: {answer.status} without an 'error' in JSON"


def _has_error(text: str) -> bool:
    try:
        found = json.loads(text)
    except ValueError:
        return False
    return isinstance(found, dict) and bool(found.get("error"))
