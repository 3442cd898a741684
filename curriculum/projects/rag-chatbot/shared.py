"""The company that several stages ask about: made once, a fifth of its documents held back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import asking
from asking import Corpus
from world import DIRECT, Fact, Shape, World, build, changed

from gradatim.verify import Run

HELD_BACK = 0.2
SMALL_SHAPE = Shape(lines=2, models=2, departments=2, versions=3)


@dataclass(frozen=True)
class Company:
    """What lies on disk and was taken in, and the documents that were held back."""

    corpus: Corpus
    held_back: World

    @property
    def facts(self) -> list[Fact]:
        return self.corpus.world.facts


def company(run: Run) -> Company:
    """The main company of a run, taken in."""
    world = build(seed(run, "company"), changed(Shape(), run.rng("property")))
    kept, held = hold_back(world, run)
    run.say(f"{len(kept.texts)} documents are taken in")
    return Company(asking.ingested_corpus(run, kept), held)


def hold_back(world: World, run: Run, name: str = "held") -> tuple[World, World]:
    """A company without a fifth of its documents, and those."""
    docs = list(world.texts)
    count = round(HELD_BACK * len(docs))
    held = {docs[int(i)] for i in run.rng(name).permutation(len(docs))[:count]}
    return world.without(held), world.only(held)


def small_world(run: Run, name: str) -> World:
    """A company of few documents."""
    return build(seed(run, name), changed(SMALL_SHAPE, run.rng(f"{name} property")))


def seed(run: Run, name: str) -> int:
    return int(run.rng(name).integers(0, 2**31))


def sample_facts(run: Run, name: str, facts: list[Fact], count: int) -> list[Fact]:
    """So many of the facts at most, in any order."""
    return [facts[int(i)] for i in run.rng(name).permutation(len(facts))[:count]]


def unique_facts(facts: list[Fact], *others: list[Fact]) -> list[Fact]:
    """Those whose sentence stands nowhere else, so that it shows where it comes from."""
    counts = Counter(fact.sentence for group in (facts, *others) for fact in group)
    return [fact for fact in facts if counts[fact.sentence] == 1]


def direct_facts(facts: list[Fact]) -> list[Fact]:
    """Those that have a value of their own and a false one."""
    return [fact for fact in facts if fact.kind == DIRECT]
