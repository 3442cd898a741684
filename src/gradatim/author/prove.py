"""Proves the content of a pack for `gradatim author check`, `cards` and `strength`; prints
nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from gradatim import curriculum
from gradatim.author import cards as card_proof
from gradatim.author import (
    lint,
    lock_files,
    luck,
    mutants,
    outcomes,
    project_records,
    taught,
    wording,
    worked,
)
from gradatim.author.course import CourseProver, is_course, of_course
from gradatim.author.lab_proof import LabProof, LabProver, Settings
from gradatim.author.lock import Action
from gradatim.author.proof import Problem, Proof, Strength, proof
from gradatim.author.workers import Workers
from gradatim.curriculum import Pack
from gradatim.errors import ContentError, RequestError
from gradatim.model import Card, Material

Report = Callable[[str], None]


def check(
    pack: Pack,
    ids: Sequence[str],
    *,
    seeds: int = outcomes.SEEDS,
    trust_locks: bool = False,
    shard: tuple[int, int] = (1, 1),
    report: Report,
) -> Proof:
    """Proves labs, chapters and exercises, and reports all problems, not just the first.

    With `trust_locks`, subjects with a valid lock are not proven again, except for a sample. For
    the shard (i, n), only every n-th is proven, starting with the i-th. If `ids` covers the whole
    pack, the first shard also proves the cards and reports problems that belong to no lab, chapter
    or exercise. RequestError for an unknown id, less than one seed, or a shard that does not exist.
    """
    _refuse(seeds, shard)
    written, rules = lint.of_pack(pack), wording.rules(pack)
    whole = set(everything(pack)) <= set(ids)
    wanted = [*_labs(pack, ids, written, whole), *of_course(pack, ids, written, whole)]
    for name, early in taught.problems(pack, wanted).items():
        written.setdefault(name, []).extend(early)
    pack_too = whole and shard[0] == 1
    problems = [*written.get("", []), *_of_pack(pack, rules)] if pack_too else []
    found_cards = _cards(pack, pack.skills) if pack_too else []
    proofs: list[LabProof] = []
    with Workers() as workers:
        settings = Settings(seeds, trust_locks)
        labs = LabProver(workers, pack, settings, written, rules)
        course = CourseProver(workers, pack, settings, written)

        def prove(name: str) -> LabProof:
            return course.prove(name) if is_course(name) else labs.prove(name)

        for one in workers.map_labs(prove, wanted[shard[0] - 1 :: shard[1]]):
            proofs.append(one)
            if one.action is not Action.NONE or one.problems:
                report(_line(one))
        problems += _proven(workers, found_cards, report)
    for line in _summary(proofs):
        report(line)
    return _proof(pack, proofs, problems, len(found_cards))


def everything(pack: Pack) -> list[str]:
    """The ids of all labs, chapters and exercises that can be read."""
    return [*pack.labs, *pack.chapter_heads, *pack.exercises]


def _labs(
    pack: Pack, ids: Sequence[str], written: dict[str, list[Problem]], whole: bool
) -> tuple[str, ...]:
    """The labs among `ids`; for a whole pack also those that cannot be read."""
    labs = [name for name in ids if not is_course(name)]
    known = {name: found for name, found in written.items() if not is_course(name)}
    return _wanted(pack, labs, known) if labs or whole else ()


def _refuse(seeds: int, shard: tuple[int, int]) -> None:
    if seeds < 1:
        raise RequestError(f"a proof on {seeds} seeds says nothing", do="take 20")
    number, of = shard
    if not 1 <= number <= of:
        raise RequestError(f"there is no shard {number}/{of}", do="count from 1, such as 1/4")


def _of_pack(pack: Pack, rules: wording.Rules) -> list[Problem]:
    """Problems that belong to no lab, chapter or exercise."""
    records = {project_records.subject(project) for project in pack.projects}
    subjects = {*everything(pack), *pack.broken, *records}
    strays = lock_files.strays(pack.root, subjects)
    return [*wording.of_pack(pack, rules), *worked.missing(pack), *strays]


def _proof(pack: Pack, proofs: Sequence[LabProof], problems: list[Problem], cards: int) -> Proof:
    found = [problem for one in proofs for problem in one.problems]
    names, strengths = [one.lab for one in proofs], [one.strength for one in proofs]
    labs = [name for name in names if not is_course(name)]
    return replace(
        proof(labs, [*problems, *found], strengths, cards),
        chapters=tuple(name for name in names if name in pack.chapter_heads),
        exercises=tuple(name for name in names if name in pack.exercises),
        locked=tuple(one.lab for one in proofs if one.action is Action.NONE),
        replayed=tuple(one.lab for one in proofs if one.action is Action.REPLAY),
        sampled=tuple(one.lab for one in proofs if one.sampled),
    )


def cards(pack: Pack, skill_ids: Sequence[str], *, report: Report) -> Proof:
    """Proves only the cards of these skills, by default of all."""
    for skill_id in skill_ids:
        if skill_id not in pack.skills:
            raise RequestError(f"there is no skill '{skill_id}'", do="gradatim skills lists them")
    skills = skill_ids or list(pack.skills)
    problems = [_as_problem("", error) for error in curriculum.card_problems(pack, skills)]
    found = _cards(pack, skills)
    with Workers() as workers:
        problems += _proven(workers, found, report)
    return proof((), problems, (), len(found))


def _cards(pack: Pack, skills: Iterable[str]) -> list[Card]:
    """The cards whose code can be run, from all files that can be read."""
    found: list[Card] = []
    for skill in skills:
        with suppress(ContentError):  # already reported among the problems of the files
            found += [card for card in pack.cards(skill) if card.proven]
    return found


def _proven(workers: Workers, cards: Sequence[Card], report: Report) -> list[Problem]:
    problems = card_proof.problems(workers, cards)
    if cards:
        report(f"{len(cards)} cards run: {_count(len(problems))}")
    return problems


def strength(pack: Pack, lab_ids: Sequence[str], *, report: Report) -> Proof:
    """Runs only the mutants of these labs; the weakest lab comes first."""
    strengths, problems = [], []
    with Workers() as workers:
        for lab_id in _wanted(pack, lab_ids, {}):
            if lab_id in pack.broken:
                problems.append(_as_problem(lab_id, pack.broken[lab_id]))
                continue
            material = pack.material(lab_id)
            if outcomes.solution_passes(workers, material):
                strengths.append(mutants.strength(workers, material))
            else:
                problems.append(_unsound(material))
    strengths.sort(key=lambda s: (s.score, s.lab))
    for one in strengths:
        report(f"{one.lab}: {_count(len(one.problems))}; {_mutants(one)}")
    return proof((s.lab for s in strengths), problems, strengths)


def by_luck(pack: Pack, lab_ids: Sequence[str], *, seeds: int) -> list[luck.Luck]:
    """The mutants of these labs that are not killed on every seed; those killed least often come
    first."""
    found: list[luck.Luck] = []
    with Workers() as workers:
        for lab_id in _wanted(pack, lab_ids, {}):
            if lab_id not in pack.broken:
                found += luck.by_luck(workers, pack.material(lab_id), seeds)
    return sorted(found, key=lambda one: (one.failed, one.lab))


def _wanted(
    pack: Pack, lab_ids: Sequence[str], written: dict[str, list[Problem]]
) -> tuple[str, ...]:
    known = {*pack.labs, *pack.broken, *written}
    for lab_id in lab_ids:
        if lab_id not in known or not lab_id:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
    if set(pack.labs) <= set(lab_ids):
        lab_ids = [*lab_ids, *pack.broken, *(lab_id for lab_id in written if lab_id)]
    return tuple(dict.fromkeys(lab_ids))


def _as_problem(lab_id: str, error: ContentError) -> Problem:
    return Problem(lab_id, error.what, error.where, error.do)


def _unsound(material: Material) -> Problem:
    lab_id = material.lab.id
    do = f"run: gradatim author check {lab_id}"
    return Problem(lab_id, "the solution does not pass", f"labs/{lab_id}", do)


# What is reported ------------------------------------------------------------------------------


def _line(one: LabProof) -> str:
    found = _count(len(one.problems) + len(one.strength.problems))
    done = {Action.NONE: "locked", Action.REPLAY: "its witnesses hold"}
    line = f"{one.lab}: {found}; {done.get(one.action) or _mutants(one.strength)}"
    return f"{line}; its lock could not be written: {one.unwritten}" if one.unwritten else line


def _mutants(strong: Strength) -> str:
    if strong.note:
        return strong.note
    counted = strong.mutants - strong.equivalent
    equal = f", {strong.equivalent} equivalent" if strong.equivalent else ""
    return f"{strong.killed} of {counted} mutants killed{equal}"


def _summary(proofs: Sequence[LabProof]) -> Iterable[str]:
    """How many subjects were not proven in full, and why."""
    believed = [one for one in proofs if one.action is not Action.FULL]
    if believed:
        sample = sum(one.sampled for one in proofs)
        yield f"{len(believed)} locked by earlier proofs, {sample} in the sample"
    foreign = [one for one in believed if one.differences]
    if foreign:
        why = ", ".join(sorted({text for one in foreign for text in one.differences}))
        yield (
            f"{len(foreign)} were proven in another environment (here {why}): only the"
            " witnesses of the sample were run; --all proves everything here"
        )


def _count(problems: int) -> str:
    return "1 problem" if problems == 1 else f"{problems or 'no'} problems"
