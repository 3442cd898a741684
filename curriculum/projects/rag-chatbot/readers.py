"""What somebody may not read leaves no trace in what they get."""

from __future__ import annotations

from dataclasses import replace

import asking
from asking import Place
from changes import Said, bodies, expect_same
from scripted import Script, serving
from shared import some, unmistakable
from taken import version
from world import Fact, Shape, World, build, changed, holds

from gradatim.verify import Run, Server

SHAPE = Shape(lines=3, models=3, departments=3, versions=4)
RULES = ("board", "sales, board", "", "legal", "board,sales")
ASKERS: tuple[tuple[str, ...], ...] = ((), ("sales",), ("legal", "staff"), ("Board",), ("",))
RESTRICTED = 15
QUESTIONS = 20


def no_trace(run: Run) -> None:
    """Each asker beside a folder that holds only what they may read."""
    world, rules = restricted(run)
    place = asking.taken_in(run, world)
    hidden = [fact for fact in unmistakable(world.facts) if fact.doc in rules]
    others = [fact for fact in world.facts if fact.doc not in rules]
    facts = [*some(run, "hidden", hidden, QUESTIONS), *some(run, "open", others, QUESTIONS)]
    questions = [fact.ask for fact in facts]
    with asking.served(run, place) as server:
        whole = {groups: bodies(server, questions, groups) for groups in ASKERS}
        for groups in ASKERS:
            _expect_texts(run, server, world, rules, groups)
            _expect_unnamed(run, whole[groups], questions, rules, groups)
    run.figure("documents that not everybody may read", len(rules))
    for groups in ASKERS:
        name = ", ".join(map(repr, groups)) or "no group"
        run.say(f"a folder with what {name} may read")
        part = world.without([doc for doc, rule in rules.items() if not may(rule, groups)])
        alone = asking.taken_in(run, part)
        with asking.served(run, alone) as server:
            wanted: Said = (version(server), bodies(server, questions, groups))
        sent = f"asked in {name}, and to a folder without what they may not read"
        expect_same(run, (wanted[0], whole[groups]), wanted, questions, sent)
    _with_model(run, place, rules, some(run, "model", hidden, QUESTIONS))


def restricted(run: Run) -> tuple[World, dict[str, str]]:
    """A company in which some documents have readers; which, by document."""
    rng = run.rng("readers")
    world = build(int(rng.integers(2**31)), changed(SHAPE, rng))
    docs = list(world.texts)
    chosen = [docs[int(i)] for i in rng.permutation(len(docs))[:RESTRICTED]]
    rules = {doc: RULES[at % len(RULES)] for at, doc in enumerate(chosen)}
    texts = {doc: _with_readers(text, rules.get(doc)) for doc, text in world.texts.items()}
    return replace(world, texts=texts), rules


def _with_readers(text: str, rule: str | None) -> str:
    if rule is None:
        return text
    if text.startswith("---\n"):
        return text.replace("---\n", f"---\nreaders: {rule}\n", 1)
    return f"---\nreaders: {rule}\n---\n{text}"


def may(rule: str, groups: tuple[str, ...]) -> bool:
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
        open_ = may(rule, groups)
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
            asking.text_of(server, doc, groups)


def _expect_unnamed(
    run: Run,
    found: list[str],
    questions: list[str],
    rules: dict[str, str],
    groups: tuple[str, ...],
) -> None:
    """No answer names a document that may not be read."""
    closed = [doc for doc, rule in rules.items() if not may(rule, groups)]
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


def _with_model(run: Run, place: Place, rules: dict[str, str], facts: list[Fact]) -> None:
    """What goes to the model is what the asker may read."""
    with (
        serving(Script(place.world.facts)) as script,
        asking.served(run, place, model_url=script.url) as server,
    ):
        for fact in facts:
            asking.ask(server, fact.ask)
        shown = [
            (fact, call)
            for fact in facts
            for call in script.calls
            if any(holds(one["content"], fact.sentence) for one in call.messages)
        ]
    fact = shown[0][0] if shown else facts[0]
    run.expect(
        not shown,
        sent=f"POST /ask with '{fact.ask}', asked by somebody in no group",
        came=f"the model is shown '{fact.sentence}' of {fact.doc}",
        asks="passages that the asker may read",
        look=f"its front matter says 'readers: {rules.get(fact.doc)}'",
    )
