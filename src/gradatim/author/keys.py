"""Computes the keys of proofs: digests and versions of everything that a proof depends on."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property
from importlib import metadata

from gradatim.author import worked
from gradatim.author.lock import Key
from gradatim.author.sources import Part, Sources
from gradatim.curriculum import sql
from gradatim.kinds import author_part, folder_of
from gradatim.model import Files, Lab, Level, Material
from gradatim.profiles import load_profile

_FIGURES = "gradatim.judge.child.figure"  # only for labs whose profile has matplotlib
_JUDGE_MODULES = (  # what a proof calls, and modules that are started as processes
    "gradatim.checks",
    "gradatim.judge.child",
    "gradatim.judge.grade",
    "gradatim.judge.naming",
    "gradatim.judge.processes",
    "gradatim.judge.protocol",
    "gradatim.judge.report",
    "gradatim.judge.sandbox",
    "gradatim.judge.wall",
)
_LAB_PROVER = (
    ("gradatim.author.outcomes", "SEEDS"),
    ("gradatim.author.outcomes", "examine"),
    ("gradatim.author.mutants", "strength"),
    ("gradatim.author.worked", "problems"),
    ("gradatim.author.workers", "Workers"),
)
_AUTHOR_SUFFIXES = (".author", ".mutation")  # modules of a kind that only authors use
_COURSE_PROVER = (
    ("gradatim.author.chapters", "problems"),
    ("gradatim.author.exercises", "problems"),
)
_SQL_PROVER = (("gradatim.author.sql_exercises", "problems"),)
_PACK_READER = {("gradatim.curriculum", "Pack")}  # what it reads belongs to the subject


class Keys:
    """Computes the keys of labs, chapters and exercises. Reads the engine's source only once."""

    def __init__(self, level: Level, sources: Sources | None = None) -> None:
        self._level, self._sources = level, sources or Sources()
        self._digests: dict[frozenset[Part], str] = {}
        self._engine_keys: dict[tuple[str, str, str], Key] = {}

    def of_lab(self, material: Material) -> Key:
        """The key of a lab with its current files."""
        return replace(
            self._engine_key(material.lab, self._prover_digest), subject=subject_digest(material)
        )

    def of_exercise(self, material: Material, text: str) -> Key:
        """The key of an exercise; the whole text of its file counts."""
        course = self._sql_digest if material.lab.kind == sql.KIND else self._course_digest
        key = self._engine_key(material.lab, course)
        return replace(key, subject=_combined_digest([subject_digest(material), text]))

    def of_chapter(self, profile: str, texts: Iterable[str]) -> Key:
        """The key of a chapter from its text and the programs of its pictures."""
        kind = _whole_modules(self._sources.modules_in(f"gradatim.kinds.{folder_of('function')}"))
        return Key(
            subject=_combined_digest(texts),
            author=self._course_digest,
            judge=_combined_digest(
                [self._judge_digest, self._digest(kind), self._profile_digest(profile)]
            ),
            environment=self._environment(profile, kind),
        )

    def _engine_key(self, lab: Lab, prover: str) -> Key:
        """The key without its subject, which is the same for all labs of one kind and profile."""
        cache_key = lab.kind, lab.profile, prover
        if cache_key not in self._engine_keys:
            kind, operators = self._kind_parts(lab), self._mutation_parts(lab.kind)
            self._engine_keys[cache_key] = Key(
                subject="",
                author=_combined_digest([prover, self._digest(operators)]),
                judge=_combined_digest(
                    [self._judge_digest, self._digest(kind), self._profile_digest(lab.profile)]
                ),
                environment=self._environment(lab.profile, {*kind, *operators}),
            )
        return self._engine_keys[cache_key]

    # Source; kinds, profiles and mutation operators count only for labs that use them --------

    @cached_property
    def _judge_parts(self) -> set[Part]:
        modules = [name for package in _JUDGE_MODULES for name in self._sources.modules_in(package)]
        cut = _whole_modules([_FIGURES, "gradatim"])
        return self._sources.with_dependencies(_whole_modules(set(modules) - {_FIGURES}), cut)

    @cached_property
    def _prover_parts(self) -> set[Part]:
        return self._sources.with_dependencies(_LAB_PROVER, self._judge_parts)

    @cached_property
    def _prover_digest(self) -> str:
        return self._sources.digest({part for part in self._prover_parts if _is_author_part(part)})

    @cached_property
    def _judge_digest(self) -> str:
        """Includes the modules that judge and author share: after a change of those, too, running
        the witnesses is enough."""
        shared = {part for part in self._prover_parts if not _is_author_part(part)}
        return self._sources.digest(self._judge_parts | shared)

    @cached_property
    def _course_digest(self) -> str:
        return self._sources.digest(
            self._sources.with_dependencies(_COURSE_PROVER, self._judge_parts | _PACK_READER)
        )

    @cached_property
    def _sql_digest(self) -> str:
        return self._sources.digest(
            self._sources.with_dependencies(_SQL_PROVER, self._judge_parts | _PACK_READER)
        )

    def _kind_parts(self, lab: Lab) -> set[Part]:
        """The modules of a lab's kind that take part in judging."""
        modules = self._sources.modules_in(f"gradatim.kinds.{folder_of(lab.kind)}")
        judging = [name for name in modules if not name.endswith(_AUTHOR_SUFFIXES)]
        draws = "matplotlib" in load_profile(lab.profile).needs
        return _whole_modules([*judging, *([_FIGURES] if draws else [])])

    def _mutation_parts(self, kind: str) -> set[Part]:
        """The functions of a kind that make mutants, and everything they use."""
        part = author_part(kind)
        functions = [part.mutations, *([part.rewrite] if part.rewrite else [])]
        roots = {(function.__module__, getattr(function, "__name__", "")) for function in functions}
        return self._sources.with_dependencies(roots, self._judge_parts)

    def _profile_digest(self, name: str) -> str:
        """A digest of a profile: what it imports and allows, and how it warms up."""
        found = load_profile(name)
        warm = self._digest({(found.warm.__module__, found.warm.__name__)})
        settings = (found.needs, found.threads, found.processes, found.heap_mb)
        return _combined_digest([warm, repr(settings)])

    def _digest(self, roots: Collection[Part]) -> str:
        """A digest of these parts and what they use, except what belongs to the judge anyway."""
        roots = frozenset(roots)
        if roots not in self._digests:
            used = self._sources.with_dependencies(roots, self._judge_parts)
            self._digests[roots] = self._sources.digest(used)
        return self._digests[roots]

    # Versions ------------------------------------------------------------------------------------

    def _environment(self, profile: str, parts: Collection[Part]) -> dict[str, str]:
        packages = {"numpy", *load_profile(profile).needs, *self._sources.packages(parts)}
        return {
            "level": str(self._level),
            "python": f"{platform.python_implementation()} {platform.python_version()}",
            "system": f"{platform.system()} {platform.machine()}",
            **{distribution(name): version(name) for name in sorted(packages)},
        }


def _is_author_part(part: Part) -> bool:
    return part[0].startswith("gradatim.author.")


def subject_digest(material: Material) -> str:
    """A digest of those files of a lab that a proof runs. Lesson, hints, title and the prose of the
    worked neighbour are left out: their checks are quick and always run."""
    lab = material.lab
    found: list[str | bytes] = [lab.id, lab.kind, lab.file, lab.profile, *sorted(lab.equivalent)]
    found += [
        material.checks,
        material.given,
        *(text for pair in _worked(material) for text in pair),
    ]
    for name, files in _programs(material):
        found += [name, *(part for pair in sorted(files.items()) for part in pair)]
    return _combined_digest(found)


def _worked(material: Material) -> list[tuple[str, str]]:
    return worked.program_blocks(material) if material.worked else []


def _programs(material: Material) -> Iterator[tuple[str, Files]]:
    yield "starter", material.starter
    yield "solution", material.solution
    yield "data", material.data
    for name, files in sorted(material.also.items()):
        yield f"also/{name}", files
    for wrong in sorted(material.wrong, key=lambda one: one.name):
        yield f"wrong/{wrong.name}", wrong.files


def _whole_modules(modules: Iterable[str]) -> set[Part]:
    return {(name, "") for name in modules}


def _combined_digest(texts: Iterable[str | bytes]) -> str:
    """One digest of several texts; lengths are included, so that the borders between texts
    count."""
    digest = hashlib.sha256()
    for text in texts:
        raw = text.encode() if isinstance(text, str) else text
        digest.update(b"%d:" % len(raw) + raw)
    return digest.hexdigest()[:16]


def distribution(package: str) -> str:
    """The distribution that provides an import name, e.g. scikit-learn for sklearn."""
    return _distributions().get(package, [package])[0]


@cache
def _distributions() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


@cache
def version(package: str) -> str:
    """The installed version of a package, by import name. The part after +, which says how it was
    built, is cut: it depends on where it was downloaded from."""
    try:
        return metadata.version(distribution(package)).partition("+")[0]
    except metadata.PackageNotFoundError:
        return "missing"
