"""Proves the content of a pack for `gradatim author check`, `cards` and `strength`; prints
nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from gradatim import curriculum
from gradatim.author import cards as card_proof
from gradatim.author import (
    flaky_mutants,
    lint,
    lock_files,
    mutants,
    outcomes,
    prerequisites,
    project_records,
    wording,
    worked,
)
from gradatim.author.course import CourseProver, course_ids, is_course_id
from gradatim.author.lab_proof import LabProver, ProofResult, Settings
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
    _validate(seeds, shard)
    text_problems, rules = lint.pack_problems(pack), wording.rules(pack)
    whole_pack = set(all_ids(pack)) <= set(ids)
    selected = [
        *_select_labs(pack, ids, text_problems, whole_pack),
        *course_ids(pack, ids, text_problems, whole_pack),
    ]
    for name, early in prerequisites.problems(pack, selected).items():
        text_problems.setdefault(name, []).extend(early)
    include_pack = whole_pack and shard[0] == 1
    problems = [*text_problems.get("", []), *_pack_problems(pack, rules)] if include_pack else []
    runnable = _runnable_cards(pack, pack.skills) if include_pack else []
    proofs: list[ProofResult] = []
    with Workers() as workers:
        settings = Settings(seeds, trust_locks)
        labs = LabProver(workers, pack, settings, text_problems, rules)
        course = CourseProver(workers, pack, settings, text_problems)

        def prove(name: str) -> ProofResult:
            return course.prove(name) if is_course_id(name) else labs.prove(name)

        for result in workers.map_labs(prove, selected[shard[0] - 1 :: shard[1]]):
            proofs.append(result)
            if result.action is not Action.NONE or result.problems:
                report(_result_line(result))
        problems += _run_cards(workers, runnable, report)
    for line in _summary(proofs):
        report(line)
    return _combine(pack, proofs, problems, len(runnable))


def all_ids(pack: Pack) -> list[str]:
    """The ids of all labs, chapters and exercises that can be read."""
    return [*pack.labs, *pack.chapter_heads, *pack.exercises]


def _select_labs(
    pack: Pack, ids: Sequence[str], text_problems: dict[str, list[Problem]], whole_pack: bool
) -> tuple[str, ...]:
    """The labs among `ids`; for a whole pack also those that cannot be read."""
    labs = [name for name in ids if not is_course_id(name)]
    known = {name: problems for name, problems in text_problems.items() if not is_course_id(name)}
    return _expand_lab_ids(pack, labs, known) if labs or whole_pack else ()


def _validate(seeds: int, shard: tuple[int, int]) -> None:
    if seeds < 1:
        raise RequestError(f"a proof on {seeds} seeds says nothing", do="take 20")
    number, count = shard
    if not 1 <= number <= count:
        raise RequestError(f"there is no shard {number}/{count}", do="count from 1, such as 1/4")


def _pack_problems(pack: Pack, rules: wording.Rules) -> list[Problem]:
    """Problems that belong to no lab, chapter or exercise."""
    records = {project_records.subject(project) for project in pack.projects}
    subjects = {*all_ids(pack), *pack.broken, *records}
    orphans = lock_files.orphans(pack.root, subjects)
    return [*wording.pack_problems(pack, rules), *worked.missing(pack), *orphans]


def _combine(
    pack: Pack, proofs: Sequence[ProofResult], problems: list[Problem], cards: int
) -> Proof:
    subject_problems = [problem for result in proofs for problem in result.problems]
    names, strengths = [result.lab for result in proofs], [result.strength for result in proofs]
    labs = [name for name in names if not is_course_id(name)]
    return replace(
        proof(labs, [*problems, *subject_problems], strengths, cards),
        chapters=tuple(name for name in names if name in pack.chapter_heads),
        exercises=tuple(name for name in names if name in pack.exercises),
        locked=tuple(result.lab for result in proofs if result.action is Action.NONE),
        replayed=tuple(result.lab for result in proofs if result.action is Action.REPLAY),
        sampled=tuple(result.lab for result in proofs if result.sampled),
    )


def prove_cards(pack: Pack, skill_ids: Sequence[str], *, report: Report) -> Proof:
    """Proves only the cards of these skills, by default of all."""
    for skill_id in skill_ids:
        if skill_id not in pack.skills:
            raise RequestError(f"there is no skill '{skill_id}'", do="gradatim skills lists them")
    skills = skill_ids or list(pack.skills)
    problems = [_as_problem("", error) for error in curriculum.card_problems(pack, skills)]
    found = _runnable_cards(pack, skills)
    with Workers() as workers:
        problems += _run_cards(workers, found, report)
    return proof((), problems, (), len(found))


def _runnable_cards(pack: Pack, skills: Iterable[str]) -> list[Card]:
    """The cards whose code can be run, from all files that can be read."""
    found: list[Card] = []
    for skill in skills:
        with suppress(ContentError):  # already reported among the problems of the files
            found += [card for card in pack.cards(skill) if card.is_provable]
    return found


def _run_cards(workers: Workers, cards: Sequence[Card], report: Report) -> list[Problem]:
    problems = card_proof.problems(workers, cards)
    if cards:
        report(f"{len(cards)} cards run: {_problem_count(len(problems))}")
    return problems


def measure_strength(pack: Pack, lab_ids: Sequence[str], *, report: Report) -> Proof:
    """Runs only the mutants of these labs; the weakest lab comes first."""
    strengths, problems = [], []
    with Workers() as workers:
        for lab_id in _expand_lab_ids(pack, lab_ids, {}):
            if lab_id in pack.broken:
                problems.append(_as_problem(lab_id, pack.broken[lab_id]))
                continue
            material = pack.material(lab_id)
            if outcomes.solution_passes(workers, material):
                strengths.append(mutants.strength(workers, material))
            else:
                problems.append(_failing_solution(material))
    strengths.sort(key=lambda s: (s.score, s.lab))
    for result in strengths:
        report(f"{result.lab}: {_problem_count(len(result.problems))}; {_mutant_summary(result)}")
    return proof((s.lab for s in strengths), problems, strengths)


def find_flaky_mutants(
    pack: Pack, lab_ids: Sequence[str], *, seeds: int
) -> list[flaky_mutants.FlakyMutant]:
    """The mutants of these labs that are not killed on every seed; those killed least often come
    first."""
    found: list[flaky_mutants.FlakyMutant] = []
    with Workers() as workers:
        for lab_id in _expand_lab_ids(pack, lab_ids, {}):
            if lab_id not in pack.broken:
                found += flaky_mutants.find_flaky_mutants(workers, pack.material(lab_id), seeds)
    return sorted(found, key=lambda mutant: (mutant.failed, mutant.lab))


def _expand_lab_ids(
    pack: Pack, lab_ids: Sequence[str], text_problems: dict[str, list[Problem]]
) -> tuple[str, ...]:
    known = {*pack.labs, *pack.broken, *text_problems}
    for lab_id in lab_ids:
        if lab_id not in known or not lab_id:
            raise RequestError(f"there is no lab '{lab_id}'", do="gradatim labs lists them")
    if set(pack.labs) <= set(lab_ids):
        lab_ids = [*lab_ids, *pack.broken, *(lab_id for lab_id in text_problems if lab_id)]
    return tuple(dict.fromkeys(lab_ids))


def _as_problem(lab_id: str, error: ContentError) -> Problem:
    return Problem(lab_id, error.what, error.where, error.do)


def _failing_solution(material: Material) -> Problem:
    lab_id = material.lab.id
    do = f"run: gradatim author check {lab_id}"
    return Problem(lab_id, "the solution does not pass", f"labs/{lab_id}", do)


# What is reported ------------------------------------------------------------------------------


def _result_line(result: ProofResult) -> str:
    problems = _problem_count(len(result.problems) + len(result.strength.problems))
    done = {Action.NONE: "locked", Action.REPLAY: "its witnesses hold"}
    line = (
        f"{result.lab}: {problems}; {done.get(result.action) or _mutant_summary(result.strength)}"
    )
    return (
        f"{line}; its lock could not be written: {result.lock_error}" if result.lock_error else line
    )


def _mutant_summary(result: Strength) -> str:
    if result.note:
        return result.note
    counted = result.mutants - result.equivalent
    equal = f", {result.equivalent} equivalent" if result.equivalent else ""
    return f"{result.killed} of {counted} mutants killed{equal}"


def _summary(proofs: Sequence[ProofResult]) -> Iterable[str]:
    """How many subjects were not proven in full, and why."""
    trusted = [result for result in proofs if result.action is not Action.FULL]
    if trusted:
        sample = sum(result.sampled for result in proofs)
        yield f"{len(trusted)} locked by earlier proofs, {sample} in the sample"
    foreign = [result for result in trusted if result.differences]
    if foreign:
        why = ", ".join(sorted({text for result in foreign for text in result.differences}))
        yield (
            f"{len(foreign)} were proven in another environment (here {why}): only the"
            " witnesses of the sample were run; --all proves everything here"
        )


def _problem_count(problems: int) -> str:
    return "1 problem" if problems == 1 else f"{problems or 'no'} problems"
