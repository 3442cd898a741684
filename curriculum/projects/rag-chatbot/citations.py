"""Every passage and every citation is verbatim at its offsets."""

from __future__ import annotations

import json

import asking
from ingestion import expect_texts
from mock_model import MockModel, serve_model
from shared import company, sample_facts

from gradatim.verify import Run

QUESTIONS = 120


def verbatim(run: Run) -> None:
    """Results and citations, without a model and with one that gives offsets of its own."""
    found = run.once(company)
    corpus = found.corpus
    facts = sample_facts(run, "quoted", found.facts, QUESTIONS)
    questions = [text for fact in facts for _, text in fact.questions()]
    with asking.serve(run, corpus) as server:
        texts = expect_texts(run, server, corpus.world.texts)
        count = 0
        for question in questions:
            results = asking.search(server, question, k=8)
            count += asking.expect_verbatim(results, texts, f"POST /search for '{question}'")
        cited = 0
        for reply in asking.ask_all(server, questions):
            sent = f"POST /ask with '{reply.question}'"
            cited += asking.expect_verbatim(reply.citations, texts, sent)
    run.figure("results", count)
    with (
        serve_model(MockModel(found.facts, embroider=_with_sources(corpus.world.texts))) as model,
        asking.serve(run, corpus, model_url=model.url) as server,
    ):
        for reply in asking.ask_all(server, questions):
            sent = f"POST /ask with '{reply.question}', with a model that names its sources"
            cited += asking.expect_verbatim(reply.citations, texts, sent)
    run.figure("citations", cited)


def _with_sources(texts: dict[str, str]):  # type: ignore[no-untyped-def]
    """The model adds places to what it says, as if it had counted."""
    docs = sorted(texts)

    def embroider(question: str, value: str) -> str:
        at = sum(map(ord, question))
        source = {"doc": docs[at % len(docs)], "start": at % 500, "end": at % 500 + 90}
        forms = (
            f"{value} [1]",
            f"{value}. Source: {json.dumps({**source, 'text': value})}",
            f"{value} ({source['doc']}, {source['start']}-{source['end']})",
            value,
        )
        return forms[at % len(forms)]

    return embroider
