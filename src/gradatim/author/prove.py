"""Proves labs, chapters, exercises and cards: what `gradatim author check`, `cards` and `strength`
say; it shows nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from gradatim import curriculum
from gradatim.author import cards as card_trial
from gradatim.author import course, lint, mutants, outcomes, taught, wording, worked
from gradatim.author.batches import Turns
from gradatim.author.proof import Problem, Proof, Strength, proof
from gradatim.author.workers import Bench
from gradatim.curriculum import Pack
from gradatim.errors import ContentError, RequestError
from gradatim.model import Card, Material

Report = Callable[[str], None]


def check(pack: Pack, ids: Sequence[str], *, seeds: int = 20, report: Report) -> Proof:
    """The proof of these labs, chapters and exercises, with every problem and not only the first.

    Asked for everything, it also proves the cards, and lists what belongs to nothing that can be
    read.
    RequestError for an unknown one, or for less than one seed.
    """
    if seeds < 1:
        raise RequestError(f"a proof on {seeds} seeds says nothing", do="take 20")
    written, rules = lint.of_pack(pack), wording.rules(pack)
    course_ids = [name for name in ids if course.is_course(name)]
    lab_ids = [name for name in ids if not course.is_course(name)]
    whole = set(everything(pack)) <= set(ids)
    wanted = _wanted(pack, lab_ids, written) if lab_ids or whole else ()
    if whole:
        course_ids += [name for name in written if course.is_course(name)]
    for name, early in taught.problems(pack, [*wanted, *course_ids]).items():
        written.setdefault(name, []).extend(early)
    problems: list[Problem] = (
        [*written.get("", []), *wording.of_pack(pack, rules), *worked.missing(pack)]
        if whole
        else []
    )
    found_cards = _cards(pack, pack.skills) if whole else []
    strengths: list[Strength] = []
    with Bench() as bench:

        def prove(lab_id: str) -> tuple[list[Problem], Strength]:
            said = [*written.get(lab_id, []), *wording.of_lab(pack, lab_id, rules)]
            return _prove(bench, pack, lab_id, said, seeds)

        for lab_id, (found, strong) in zip(wanted, bench.abreast(prove, wanted), strict=True):
            problems += found
            strengths.append(strong)
            report(_line(lab_id, len(found) + len(strong.problems), strong))
        done = course.prove(bench, pack, list(dict.fromkeys(course_ids)), written, seeds, report)
        problems += [*done.problems, *_proven(bench, found_cards, report)]
    parts = [*strengths, *done.strengths]
    made = proof(wanted, problems, parts, len(found_cards))
    return replace(made, chapters=done.chapters, exercises=done.exercises)


def everything(pack: Pack) -> list[str]:
    """The ids of all that `check` proves."""
    return [*pack.labs, *course.everything(pack)]


def cards(pack: Pack, skill_ids: Sequence[str], *, report: Report) -> Proof:
    """The proof of the cards of these skills alone, by default of all.

    RequestError for an unknown skill.
    """
    for skill_id in skill_ids:
        if skill_id not in pack.skills:
            raise RequestError(f"there is no skill '{skill_id}'", do="gradatim skills lists them")
    skills = skill_ids or list(pack.skills)
    problems = [_as_problem("", error) for error in curriculum.card_problems(pack, skills)]
    found = _cards(pack, skills)
    with Bench() as bench:
        problems += _proven(bench, found, report)
    return proof((), problems, (), len(found))


def _cards(pack: Pack, skills: Iterable[str]) -> list[Card]:
    """Those that can be proven, of every file that can be read."""
    found: list[Card] = []
    for skill in skills:
        with suppress(ContentError):  # stands among the written problems
            found += [card for card in pack.cards(skill) if card.proven]
    return found


def _proven(bench: Bench, cards: Sequence[Card], report: Report) -> list[Problem]:
    problems = card_trial.problems(bench, cards)
    if cards:
        report(f"{len(cards)} cards run: {_count(len(problems))}")
    return problems


def strength(pack: Pack, lab_ids: Sequence[str], *, report: Report) -> Proof:
    """The mutants of these labs alone, the weakest lab first."""
    strengths, problems = [], []
    with Bench() as bench:
        for lab_id in _wanted(pack, lab_ids, {}):
            if lab_id in pack.broken:
                problems.append(_as_problem(lab_id, pack.broken[lab_id]))
                continue
            material = pack.material(lab_id)
            turns = Turns(bench, material)
            if outcomes.solution_passes(turns):
                strengths.append(mutants.strength(turns))
            else:
                problems.append(_unsound(material))
    strengths.sort(key=lambda s: (s.score, s.lab))
    for strong in strengths:
        report(_line(strong.lab, len(strong.problems), strong))
    return proof((s.lab for s in strengths), problems, strengths)


def _prove(
    bench: Bench, pack: Pack, lab_id: str, written: list[Problem], seeds: int
) -> tuple[list[Problem], Strength]:
    if lab_id not in pack.labs:
        return written, Strength(lab_id, note="it cannot be read yet")
    try:
        material = pack.material(lab_id)
    except ContentError:  # stands among the written problems, with all the others
        return written, Strength(lab_id, note="it cannot be read yet")
    said = [*lint.of_lab(material), *worked.problems(bench, material)]
    turns = Turns(bench, material)
    problems, sound = outcomes.problems(turns, seeds)
    strong = mutants.strength(turns) if sound else Strength(lab_id, note=_WAITS)
    return [*written, *said, *problems], strong


_WAITS = "names, cheats and mutants wait until the solution passes"


def _wanted(
    pack: Pack, lab_ids: Sequence[str], written: dict[str, list[Problem]]
) -> tuple[str, ...]:
    known = {*pack.labs, *pack.broken, *written}
    for lab_id in lab_ids:
        if lab_id not in known or not lab_id:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
    if set(pack.labs) <= set(lab_ids):
        lab_ids = [
            *lab_ids,
            *pack.broken,
            *(lab_id for lab_id in written if lab_id and not course.is_course(lab_id)),
        ]
    return tuple(dict.fromkeys(lab_ids))


def _as_problem(lab_id: str, error: ContentError) -> Problem:
    return Problem(lab_id, error.what, error.where, error.do)


def _unsound(material: Material) -> Problem:
    lab_id = material.lab.id
    do = f"run: gradatim author check {lab_id}"
    return Problem(lab_id, "the solution does not pass", f"labs/{lab_id}", do)


def _line(lab_id: str, problems: int, strong: Strength) -> str:
    found = _count(problems)
    if strong.note:
        return f"{lab_id}: {found}; {strong.note}"
    counted = strong.mutants - strong.equivalent
    equal = f", {strong.equivalent} equivalent" if strong.equivalent else ""
    return f"{lab_id}: {found}; {strong.killed} of {counted} mutants killed{equal}"


def _count(problems: int) -> str:
    return "1 problem" if problems == 1 else f"{problems or 'no'} problems"
