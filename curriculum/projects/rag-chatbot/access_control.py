"""What somebody may not read leaves no trace in what they get."""

from __future__ import annotations

from dataclasses import replace

import asking
from asking import Corpus
from changes import StateAnswers, expect_same, response_bodies
from ingestion import served_version
from mock_model import MockModel, serve_model
from shared import sample_facts, unique_facts
from world import Fact, Shape, World, build, changed, holds

from gradatim.verify import Run, Server

SHAPE = Shape(lines=3, models=3, departments=3, versions=4)
READER_RULES = ("board", "sales, board", "", "legal", "board,sales")
ASKER_GROUPS: tuple[tuple[str, ...], ...] = ((), ("sales",), ("legal", "staff"), ("Board",), ("",))
RESTRICTED = 15
QUESTIONS = 20


def hides_forbidden_documents(run: Run) -> None:
    """Each asker beside a folder that holds only what they may read."""
    world, rules = restricted_world(run)
    corpus = asking.ingested_corpus(run, world)
    hidden = [fact for fact in unique_facts(world.facts) if fact.doc in rules]
    others = [fact for fact in world.facts if fact.doc not in rules]
    facts = [
        *sample_facts(run, "hidden", hidden, QUESTIONS),
        *sample_facts(run, "open", others, QUESTIONS),
    ]
    questions = [fact.question for fact in facts]
    with asking.serve(run, corpus) as server:
        answers = {groups: response_bodies(server, questions, groups) for groups in ASKER_GROUPS}
        for groups in ASKER_GROUPS:
            _expect_texts(run, server, world, rules, groups)
            _expect_unnamed(run, answers[groups], questions, rules, groups)
    run.figure("documents that not everybody may read", len(rules))
    for groups in ASKER_GROUPS:
        name = ", ".join(map(repr, groups)) or "no group"
        run.say(f"a folder with what {name} may read")
        part = world.without([doc for doc, rule in rules.items() if not may_read(rule, groups)])
        alone = asking.ingested_corpus(run, part)
        with asking.serve(run, alone) as server:
            wanted: StateAnswers = (
                served_version(server),
                response_bodies(server, questions, groups),
            )
        sent = f"asked in {name}, and to a folder without what they may not read"
        expect_same(run, (wanted[0], answers[groups]), wanted, questions, sent)
    _with_model(run, corpus, rules, sample_facts(run, "model", hidden, QUESTIONS))


def restricted_world(run: Run) -> tuple[World, dict[str, str]]:
    """A company in which some documents have readers; which, by document."""
    rng = run.rng("readers")
    world = build(int(rng.integers(2**31)), changed(SHAPE, rng))
    docs = list(world.texts)
    chosen = [docs[int(i)] for i in rng.permutation(len(docs))[:RESTRICTED]]
    rules = {doc: READER_RULES[at % len(READER_RULES)] for at, doc in enumerate(chosen)}
    texts = {doc: _with_readers(text, rules.get(doc)) for doc, text in world.texts.items()}
    return replace(world, texts=texts), rules


def _with_readers(text: str, rule: str | None) -> str:
    if rule is None:
        return text
    if text.startswith("---\n"):
        return text.replace("---\n", f"---\nreaders: {rule}\n", 1)
    return f"---\nreaders: {rule}\n---\n{text}"


def may_read(rule: str, groups: tuple[str, ...]) -> bool:
    allowed = {one.strip() for one in rule.split(",") if one.strip()}
    return bool(allowed & set(groups))


def _expect_texts(
    run: Run, server: Server, world: World, rules: dict[str, str], groups: tuple[str, ...]
) -> None:
    """GET of a text: 200 for those who may read it, otherwise the answer for an unknown one."""
    query = f"?groups={','.join(groups)}" if groups else ""
    unknown = server.get(f"/docs/no-such-document.md/text{query}")
    for doc, rule in rules.items():
        answer = server.get(f"/docs/{doc}/text{query}")
        open_ = may_read(rule, groups)
        same = answer.text.replace(doc, "") == unknown.text.replace("no-such-document.md", "")
        right = answer.status == 200 if open_ else answer.status == 404 and same
        run.expect(
            right,
            sent=f"GET /docs/{doc}/text{query}; its front matter says 'readers: {rule}'",
            came=f"status {answer.status}: {answer.text[:80]!r}",
            asks="200" if open_ else f"404 and what an unknown id gets: {unknown.text[:80]!r}",
            look="is every way to a document guarded?",
        )
        if open_:
            asking.document_text(server, doc, groups)


def _expect_unnamed(
    run: Run,
    found: list[str],
    questions: list[str],
    rules: dict[str, str],
    groups: tuple[str, ...],
) -> None:
    """No answer names a document that may not be read."""
    closed = [doc for doc, rule in rules.items() if not may_read(rule, groups)]
    for at, body in enumerate(found):
        leaks = [doc for doc in closed if f'"{doc}"' in body]
        run.expect(
            not leaks,
            sent=f"POST {('/search', '/ask')[at % 2]} with '{questions[at // 2]}', groups "
            f"{list(groups)}",
            came=f"a passage of {(leaks or [''])[0]}",
            asks="nothing of documents that the asker may not read",
            look="at which step is what may be read decided?",
        )


def _with_model(run: Run, corpus: Corpus, rules: dict[str, str], facts: list[Fact]) -> None:
    """What goes to the model is what the asker may read."""
    with (
        serve_model(MockModel(corpus.world.facts)) as model,
        asking.serve(run, corpus, model_url=model.url) as server,
    ):
        for fact in facts:
            asking.ask(server, fact.question)
        shown = [
            (fact, call)
            for fact in facts
            for call in model.calls
            if any(holds(one["content"], fact.sentence) for one in call.messages)
        ]
    fact = shown[0][0] if shown else facts[0]
    run.expect(
        not shown,
        sent=f"POST /ask with '{fact.question}', asked by somebody in no group",
        came=f"the model is shown '{fact.sentence}' of {fact.doc}",
        asks="passages that the asker may read",
        look=f"its front matter says 'readers: {rules.get(fact.doc)}'",
    )
