"""What answers say: the right value, from the right document, and nothing that is not cited."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence

import asking
import numpy as np
from asking import Reply
from names import codes, numbers
from scripted import Script, serving
from shared import Company, company, some
from world import Fact, holds

from gradatim.verify import Run

QUESTIONS = 160
LEAST_F1, LEAST_CITED, LEAST_EXTRACTS = 0.9, 0.95, 0.85
LEAST_SUPPORTED, LEAST_RIGHT = 0.98, 0.85
STRANGERS = ("Dagmar Oxenholm", "Rufus Tannbeck", "Elka Vorhies", "Jonas Ydermark")
_ARTICLES = {"a", "an", "the"}


def right_answers(run: Run) -> None:
    """Token F1 with the model, citations of the right document, and extracts without a model."""
    found = run.once(company)
    facts = some(run, "answers", found.facts, QUESTIONS)
    with serving(Script(found.facts)) as script:
        gold = np.mean([f1(_with_gold(script, fact), fact.value) for fact in facts])
        with asking.served(run, found.place, model_url=script.url) as server:
            replies = asking.ask_all(server, [fact.ask for fact in facts])
    scores = [0.0 if one.abstained else f1(one.answer, fact.value)
              for one, fact in zip(replies, facts, strict=True)]  # fmt: skip
    ratio = float(np.mean(scores) / gold)
    run.figure("token F1 of the model with the right sentence", round(float(gold), 3))
    run.figure("token F1", round(float(np.mean(scores)), 3))
    run.figure("their ratio", round(ratio, 3), bar=f"at least {LEAST_F1}")
    worst, fact = _worst(scores, facts)
    run.expect(
        ratio >= LEAST_F1,
        sent=f"POST /ask, {len(facts)} direct questions and codes, with the model",
        came=f"token F1 is {ratio:.3f} of what the model reaches with the right sentence; "
        f"'{fact.ask}' gets '{replies[worst].answer[:120]}' from '{replies[worst].generator}'",
        asks=f"at least {LEAST_F1}; here '{fact.value}'",
        look=f"was the model shown '{fact.sentence}', and is its answer passed on when it holds?",
    )
    _expect_cited(run, facts, replies)
    with asking.served(run, found.place) as server:
        extracts = asking.ask_all(server, [fact.ask for fact in facts])
    _expect_right(run, "without a model", facts, extracts, LEAST_EXTRACTS)


def _with_gold(script: Script, fact: Fact) -> str:
    return script.reply([{"role": "user", "content": f"{fact.sentence}\n\n{fact.ask}"}])


def _worst(scores: Sequence[float], facts: Sequence[Fact]) -> tuple[int, Fact]:
    worst = int(np.argmin(scores))
    return worst, facts[worst]


def _expect_cited(run: Run, facts: Sequence[Fact], replies: Sequence[Reply]) -> None:
    """Where the value is right, a citation comes from the document that says it."""
    right = [(fact, one) for fact, one in zip(facts, replies, strict=True) if is_right(one, fact)]
    wrong = [(fact, one) for fact, one in right if all(c.doc != fact.doc for c in one.citations)]
    share = 1 - len(wrong) / max(1, len(right))
    run.figure("right answers that cite the right document", round(share, 3), f"{LEAST_CITED}")
    fact, reply = wrong[0] if wrong else (facts[0], replies[0])
    run.expect(
        share >= LEAST_CITED,
        sent=f"POST /ask with '{fact.ask}'",
        came=f"'{reply.answer[:80]}' cites {', '.join(c.doc for c in reply.citations)}; "
        f"{len(wrong)} of {len(right)} right answers cite another document",
        asks=f"{fact.doc}; at least {LEAST_CITED:.0%} cite the document that says it",
        look="which sentence does the answer come from, and which one is cited?",
    )


def is_right(reply: Reply, fact: Fact) -> bool:
    """Whether the answer holds the value."""
    return not reply.abstained and holds(reply.answer, fact.value)


def _expect_right(
    run: Run, name: str, facts: Sequence[Fact], replies: Sequence[Reply], least: float
) -> None:
    right = [is_right(one, fact) for one, fact in zip(replies, facts, strict=True)]
    share = float(np.mean(right))
    run.figure(f"answers that hold the value, {name}", round(share, 3), bar=f"at least {least}")
    worst, fact = _worst(right, facts)
    run.expect(
        share >= least,
        sent=f"POST /ask, {len(facts)} questions, {name}",
        came=f"{share:.3f} of the answers hold the right value; '{fact.ask}' gets "
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


def nothing_invented(run: Run) -> None:
    """The model adds numbers, codes and names; what is shown stands in the citations."""
    found = run.once(company)
    facts = some(run, "faithfulness", found.facts, QUESTIONS)
    embroider = _inventions(found)
    with (
        serving(Script(found.facts, embroider=embroider)) as script,
        asking.served(run, found.place, model_url=script.url) as server,
    ):
        replies = asking.ask_all(server, [fact.ask for fact in facts])
    names = [*found.place.world.names.all, *STRANGERS]
    rows = [(one, *unsupported(one, names)) for one in replies if not one.abstained]
    total, bad = sum(count for _, count, _ in rows), sum(len(those) for *_, those in rows)
    share = 1 - bad / max(1, total)
    run.figure("numbers, codes and names in answers", total)
    run.figure("of these in a citation", round(share, 4), bar=f"at least {LEAST_SUPPORTED}")
    first = next(((one, those) for one, _, those in rows if those), (replies[0], ["nothing"]))
    run.expect(
        share >= LEAST_SUPPORTED,
        sent=f"POST /ask with '{first[0].question}', with a model that invents",
        came=f"'{first[0].answer[:160]}': no citation has {first[1]}; "
        f"{bad} of {total} numbers, codes and names are not in a citation",
        asks=f"at least {LEAST_SUPPORTED:.0%} are",
        look="what does your code do with a sentence of the model that no citation supports?",
    )
    _expect_right(run, "with a model that invents", facts, replies, LEAST_RIGHT)


def _inventions(found: Company):  # type: ignore[no-untyped-def]
    """What the model adds depends on the question alone."""

    def embroider(question: str, value: str) -> str:
        at = sum(map(ord, question))
        person, number = STRANGERS[at % len(STRANGERS)], 130 + at % 700
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
    stated = [name for name in names if named(reply.answer, name)]
    missing = [name for name in stated if not named(cited, name)]
    values = numbers(reply.answer) | codes(reply.answer)
    missing += sorted(values - numbers(cited) - codes(cited))
    return len(stated) + len(values), missing


def named(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
