"""What answers say: the right value, from the right document, and nothing that is not cited."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence

import asking
import numpy as np
from asking import Reply
from mock_model import MockModel, serve_model
from names import codes, numbers
from shared import Company, company, sample_facts
from world import Fact, holds

from gradatim.verify import Run

QUESTIONS = 160
MIN_F1, MIN_CITED, MIN_EXTRACTS = 0.9, 0.95, 0.85
MIN_SUPPORTED, MIN_CORRECT = 0.98, 0.85
INVENTED_PEOPLE = ("Dagmar Oxenholm", "Rufus Tannbeck", "Elka Vorhies", "Jonas Ydermark")
_ARTICLES = {"a", "an", "the"}


def right_answers(run: Run) -> None:
    """Token F1 with the model, citations of the right document, and extracts without a model."""
    found = run.once(company)
    facts = sample_facts(run, "answers", found.facts, QUESTIONS)
    with serve_model(MockModel(found.facts)) as model:
        gold = np.mean([f1(_with_gold(model, fact), fact.value) for fact in facts])
        with asking.serve(run, found.corpus, model_url=model.url) as server:
            replies = asking.ask_all(server, [fact.question for fact in facts])
    scores = [0.0 if one.abstained else f1(one.answer, fact.value)
              for one, fact in zip(replies, facts, strict=True)]  # fmt: skip
    ratio = float(np.mean(scores) / gold)
    run.figure("token F1 of the model with the right sentence", round(float(gold), 3))
    run.figure("token F1", round(float(np.mean(scores)), 3))
    run.figure("their ratio", round(ratio, 3), bar=f"at least {MIN_F1}")
    worst, fact = _worst(scores, facts)
    run.expect(
        ratio >= MIN_F1,
        sent=f"POST /ask, {len(facts)} direct questions and codes, with the model",
        came=f"token F1 is {ratio:.3f} of what the model reaches with the right sentence; "
        f"'{fact.question}' gets '{replies[worst].answer[:120]}' from '{replies[worst].generator}'",
        asks=f"at least {MIN_F1}; here '{fact.value}'",
        look=f"was the model shown '{fact.sentence}', and is its answer passed on when it holds?",
    )
    _expect_cited(run, facts, replies)
    with asking.serve(run, found.corpus) as server:
        extracts = asking.ask_all(server, [fact.question for fact in facts])
    _expect_correct(run, "without a model", facts, extracts, MIN_EXTRACTS)


def _with_gold(model: MockModel, fact: Fact) -> str:
    return model.reply([{"role": "user", "content": f"{fact.sentence}\n\n{fact.question}"}])


def _worst(scores: Sequence[float], facts: Sequence[Fact]) -> tuple[int, Fact]:
    worst = int(np.argmin(scores))
    return worst, facts[worst]


def _expect_cited(run: Run, facts: Sequence[Fact], replies: Sequence[Reply]) -> None:
    """Where the value is right, a citation comes from the document that says it."""
    right = [(fact, one) for fact, one in zip(facts, replies, strict=True) if is_correct(one, fact)]
    wrong = [(fact, one) for fact, one in right if all(c.doc != fact.doc for c in one.citations)]
    share = 1 - len(wrong) / max(1, len(right))
    run.figure("right answers that cite the right document", round(share, 3), f"{MIN_CITED}")
    fact, reply = wrong[0] if wrong else (facts[0], replies[0])
    run.expect(
        share >= MIN_CITED,
        sent=f"POST /ask with '{fact.question}'",
        came=f"'{reply.answer[:80]}' cites {', '.join(c.doc for c in reply.citations)}; "
        f"{len(wrong)} of {len(right)} right answers cite another document",
        asks=f"{fact.doc}; at least {MIN_CITED:.0%} cite the document that says it",
        look="which sentence does the answer come from, and which one is cited?",
    )


def is_correct(reply: Reply, fact: Fact) -> bool:
    """Whether the answer holds the value."""
    return not reply.abstained and holds(reply.answer, fact.value)


def _expect_correct(
    run: Run, name: str, facts: Sequence[Fact], replies: Sequence[Reply], least: float
) -> None:
    right = [is_correct(one, fact) for one, fact in zip(replies, facts, strict=True)]
    share = float(np.mean(right))
    run.figure(f"answers that hold the value, {name}", round(share, 3), bar=f"at least {least}")
    worst, fact = _worst(right, facts)
    run.expect(
        share >= least,
        sent=f"POST /ask, {len(facts)} questions, {name}",
        came=f"{share:.3f} of the answers hold the right value; '{fact.question}' gets "
        f"'{replies[worst].answer[:120]}'",
        asks=f"at least {least}; here '{fact.value}'",
        look=f"the document says: '{fact.sentence}'",
    )


def f1(answer: str, value: str) -> float:
    """The harmonic mean of how many words of each are in the other."""
    ours, theirs = Counter(_words(answer)), Counter(_words(value))
    shared = sum((ours & theirs).values())
    return 2 * shared / (sum(ours.values()) + sum(theirs.values())) if shared else 0.0


def _words(text: str) -> list[str]:
    bare = (word.strip(string.punctuation).replace(",", "") for word in text.lower().split())
    return [word for word in bare if word and word not in _ARTICLES]


# Faithfulness ----------------------------------------------------------------------------------


def shows_nothing_invented(run: Run) -> None:
    """The model adds numbers, codes and names; what is shown stands in the citations."""
    found = run.once(company)
    facts = sample_facts(run, "faithfulness", found.facts, QUESTIONS)
    embroider = _inventions(found)
    with (
        serve_model(MockModel(found.facts, embroider=embroider)) as model,
        asking.serve(run, found.corpus, model_url=model.url) as server,
    ):
        replies = asking.ask_all(server, [fact.question for fact in facts])
    names = [*found.corpus.world.names.all, *INVENTED_PEOPLE]
    rows = [(one, *unsupported(one, names)) for one in replies if not one.abstained]
    total, bad = sum(count for _, count, _ in rows), sum(len(those) for *_, those in rows)
    share = 1 - bad / max(1, total)
    run.figure("numbers, codes and names in answers", total)
    run.figure("of these in a citation", round(share, 4), bar=f"at least {MIN_SUPPORTED}")
    first = next(((one, those) for one, _, those in rows if those), (replies[0], ["nothing"]))
    run.expect(
        share >= MIN_SUPPORTED,
        sent=f"POST /ask with '{first[0].question}', with a model that invents",
        came=f"'{first[0].answer[:160]}': no citation has {first[1]}; "
        f"{bad} of {total} numbers, codes and names are not in a citation",
        asks=f"at least {MIN_SUPPORTED:.0%} are",
        look="what does your code do with a sentence of the model that no citation supports?",
    )
    _expect_correct(run, "with a model that invents", facts, replies, MIN_CORRECT)


def _inventions(found: Company):  # type: ignore[no-untyped-def]
    """What the model adds depends on the question alone."""

    def embroider(question: str, value: str) -> str:
        at = sum(map(ord, question))
        person, number = INVENTED_PEOPLE[at % len(INVENTED_PEOPLE)], 130 + at % 700
        forms = (
            value,
            f"{value}, as {person} has confirmed",
            f"{value}, and {number} in exceptional cases",
            f"{value}. See form ZQ-{number} for details",
            f"{number} {value.split()[-1]}",
        )
        return forms[at % len(forms)]

    return embroider


def unsupported(reply: Reply, names: Iterable[str]) -> tuple[int, list[str]]:
    """How many numbers, codes and names an answer has, and those that no citation has."""
    cited = " ".join(reply.cited.split())
    stated = [name for name in names if contains_name(reply.answer, name)]
    missing = [name for name in stated if not contains_name(cited, name)]
    values = numbers(reply.answer) | codes(reply.answer)
    missing += sorted(values - numbers(cited) - codes(cited))
    return len(stated) + len(values), missing


def contains_name(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
