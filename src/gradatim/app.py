"""The verbs: the only place where files, processes, clock and rules meet. Faces call one each."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gradatim import answers, curriculum, records, review, submission, views
from gradatim import plan as planning
from gradatim.curriculum import Pack
from gradatim.errors import RequestError
from gradatim.model import (
    Background,
    Card,
    CheckResult,
    Drill,
    Evidence,
    Files,
    History,
    Lab,
    Material,
    Outcome,
    Profile,
    Role,
    Skill,
    Verdict,
)
from gradatim.placement import Placing
from gradatim.views import DrillRow, LabRow, Progress, SkillRow

if TYPE_CHECKING:
    from gradatim.judge.grade import Judge
    from gradatim.store import Store


def _now() -> datetime:
    return datetime.now(UTC)


def _fresh_seed() -> int:
    """31 bits that nobody foresees; the module `secrets` would bring OpenSSL along."""
    return int.from_bytes(os.urandom(4), "big") >> 1


def _silently(profile: str) -> None:
    """For faces that show no more than the verdict."""


class App:
    """One learner's folder, one pack, one judge."""

    def __init__(
        self,
        home: Path,
        pack: Pack | None = None,
        now: Callable[[], datetime] = _now,
        warming: Callable[[str], None] = _silently,
    ) -> None:
        """`warming` is told the profile of a lab whose interpreter has to be waited for."""
        self.home, self.now = home, now
        self._pack, self._warming = pack, warming
        self._files: dict[tuple[str, int], Files] = {}

    @cached_property
    def pack(self) -> Pack:
        return self._pack or curriculum.load()

    @cached_property
    def store(self) -> Store:
        from gradatim.store import Store  # SQLAlchemy: not for those who only ask for help

        return Store.open(self.home / "gradatim.db")

    @cached_property
    def judge(self) -> Judge:
        from gradatim.judge.grade import Judge
        from gradatim.judge.shared import children

        return Judge(children(self._warming))

    def close(self) -> None:
        """Ends the judge's processes and the store's connection, where there are any."""
        for part in ("judge", "store"):
            if part in self.__dict__:
                self.__dict__.pop(part).close()

    # Who learns, and when -------------------------------------------------------------------

    def today(self) -> date:
        return self.now().astimezone().date()

    def evidence(self) -> History:
        return self.store.evidence()

    def profile(self) -> Profile | None:
        rows = reversed(self.evidence().of("profile"))
        return next((who for row in rows if (who := records.profile_or_none(row))), None)

    def planner(self) -> Profile:
        """The profile; RequestError if nobody said who learns."""
        found = self.profile()
        if found is None:
            raise RequestError("there is no profile yet", do="run: gradatim start")
        return found

    def onboard(
        self, role: Role, background: Background, hours: float, start: date, name: str = ""
    ) -> Profile:
        """Keeps who plans. RequestError for hours or dates that make no plan, here and below."""
        return self.keep(Profile(role, background, hours, start, name))

    def keep(self, profile: Profile) -> Profile:
        profile = replace(profile, name=profile.name.strip()[:80])
        self.what_if(profile)
        self._append("profile", "", records.of_profile(profile))
        return profile

    # The plan --------------------------------------------------------------------------------

    def plan(self) -> planning.Plan:
        return self.what_if(self.planner())

    def what_if(self, profile: Profile) -> planning.Plan:
        """The plan that `profile` would give; nothing is kept."""
        return planning.plan(self.pack, profile, self.evidence(), self.today())

    def moved(self, found: planning.Plan) -> planning.Moved | None:
        """How far a plan is from the one on the day when the profile was kept."""
        return planning.moved(self.pack, self.evidence(), None, self.today(), found)

    def calendar(self, found: planning.Plan, at: time, weeks: int | None) -> bytes:
        """A plan as iCalendar, from today on: so many weeks, or all."""
        log, now = self.evidence(), self.now()
        dropped = planning.dropped(self.pack, log, None, found)
        return planning.calendar(found, dropped, now, self.today(), at, weeks)

    def next(self) -> list[planning.Step]:
        profile = self.planner()
        minutes = profile.minutes(self.today())
        return planning.next_steps(self.pack, profile, self.evidence(), self.now(), minutes)

    def labs(self) -> list[LabRow]:
        return views.labs(self.pack, self.evidence())

    def skills(self) -> list[SkillRow]:
        return views.skills(self.pack, self.evidence(), self.today())

    def progress(self) -> Progress:
        return views.progress(self.pack, self.evidence(), self.today())

    # Placement -------------------------------------------------------------------------------

    def placing(self) -> Placing:
        """The placement under way, or a new one. RequestError if nobody said who learns."""
        return Placing.of(self.pack, self.planner(), self.evidence())

    def answer(self, card: Card, typed: str) -> bool:
        """Keeps the answer to a question of the placement; whether it is right."""
        right = answers.right(card, typed)
        self._append("answered", card.id, {"skill": card.skill, "right": right, "typed": typed})
        return right

    def placed(self) -> list[Skill]:
        """Ends the placement: from now on the plan leaves out what it has shown."""
        belief = self.placing().belief
        likely = {skill: round(chance, 3) for skill, chance in belief.known.items()}
        self._append("placed", "", {"waived": sorted(belief.waived), "known": likely})
        return [skill for skill in self.pack.skills.values() if skill.id in belief.waived]

    # One lab ---------------------------------------------------------------------------------

    def lab(self, lab_id: str) -> Lab:
        """RequestError for an unknown lab; ContentError for one whose folder is broken."""
        if lab_id in self.pack.broken:
            raise self.pack.broken[lab_id]
        if lab_id not in self.pack.labs:
            near = get_close_matches(lab_id, self.pack.labs, 1)
            do = f"did you mean {near[0]}?" if near else "gradatim labs lists them"
            raise RequestError(f"there is no lab '{lab_id}'", do=do)
        return self.pack.labs[lab_id]

    def material(self, lab_id: str) -> Material:
        return self.pack.material(self.lab(lab_id).id)

    def path(self, lab_id: str) -> Path:
        """Where the learner's file lies, or will lie."""
        return self.home / "labs" / lab_id / self.lab(lab_id).file

    def begin(self, lab_id: str) -> Path:
        """Lays the starter into the learner's folder, once; their file."""
        path, keep = self.path(lab_id), self.store.append  # opened before anything is laid
        if not os.path.exists(path):
            material = self.material(lab_id)
            if material.lab.kind == "git":
                _lay_repository(material, path)
            else:
                submission.lay(material.starter, path.parent)
                submission.lay(material.data, path.parent)
            keep(self._evidence("opened", lab_id, {"version": material.version}))
        return path

    def source(self, lab_id: str) -> str:
        """The learner's text as it stands; "" for a lab that is not one text file."""
        path = self.begin(lab_id)
        if path.is_dir():
            return ""
        content: bytes = submission.read(self.lab(lab_id), path)[path.name]
        return content.decode("utf-8-sig")

    def save(self, lab_id: str, text: str) -> None:
        """Puts the text of the page's editor into the learner's file."""
        lab = self.lab(lab_id)
        if lab.kind == "git":
            raise RequestError(f"{lab_id} is a repository", do="change it with git, not here")
        submission.replace(self.path(lab_id), text.replace("\r\n", "\n").encode())

    # Verdicts ------------------------------------------------------------------------------

    def check(
        self,
        lab_id: str,
        path: Path | None = None,
        seed: int | None = None,
        show: Callable[[CheckResult], None] | None = None,
    ) -> Verdict:
        """Judges the learner's file and keeps the verdict, unless the judge itself was broken.

        With a `seed` it replays a verdict; a pass then shows nothing.
        """
        material = self.material(lab_id)
        files = submission.read(material.lab, path or self.begin(lab_id))
        keep = self.store.append  # opened first: a verdict that cannot be kept is not given
        verdict = self.judge.grade(material, files, _fresh_seed() if seed is None else seed, show)
        if verdict.outcome is not Outcome.BROKEN:
            data = records.of_verdict(verdict, files, replay=seed is not None)
            keep(self._evidence("verdict", lab_id, data))
        self._files = {(lab_id, verdict.seed): files}
        return verdict

    def name(self, verdict: Verdict) -> Verdict:
        """The verdict with the wrong ideas behind it and the smallest failing cases; kept too."""
        if verdict.outcome is not Outcome.FAIL:
            return verdict
        files = self._files.get((verdict.lab, verdict.seed))
        if files is None:
            files = submission.read(self.lab(verdict.lab), self.path(verdict.lab))
        named = self.judge.explain(self.material(verdict.lab), files, verdict)
        self._append("named", verdict.lab, records.of_names(named))
        return named

    def last(self, lab_id: str) -> Mapping[str, Any] | None:
        """The last verdict on a lab as the evidence has it, with its names where they came."""
        return views.last_verdict(self.evidence(), lab_id)

    def prepare(self, lab_id: str) -> None:
        """Has the lab's interpreter warmed up while the learner reads."""
        self.judge.children.prepare(self.lab(lab_id).profile)

    def level(self) -> str:
        return str(self.judge.level)

    def saves(self, stop: Any = None) -> Iterator[str]:
        """The labs whose file was saved, one by one, for as long as the caller listens."""
        root = self.home / "labs"
        submission.folder(root)
        return self._saves(root, stop)

    def _saves(self, root: Path, stop: Any) -> Iterator[str]:
        from watchfiles import watch

        mine = {lab.id: root / lab.id / lab.file for lab in self.pack.labs.values()}
        for changes in watch(root, stop_event=stop, debounce=80, step=20):
            touched = {Path(name) for _, name in changes}
            for lab, path in mine.items():
                if any(path == one or path in one.parents for one in touched):
                    yield lab

    # Help -----------------------------------------------------------------------------------

    def hints(self, lab_id: str) -> list[str]:
        """The rungs of the ladder that the learner has asked for."""
        return views.hints_shown(self.evidence(), self.lab(lab_id))

    def hint(self, lab_id: str) -> list[str]:
        """One rung more; recorded, since a pass after it is provisional."""
        shown, rungs = self.hints(lab_id), self.lab(lab_id).hints.rungs
        if len(shown) < len(rungs):
            self._append("hint", lab_id, {"rung": len(shown) + 1})
        return list(rungs[: len(shown) + 1])

    def solution(self, lab_id: str) -> dict[str, str] | None:
        """The reference, for those who passed."""
        if not views.passed(self.pack, self.evidence(), self.lab(lab_id)):
            return None
        material = self.material(lab_id)
        right = {"solution": material.solution, **material.also}
        return {
            name: content.decode() for name, files in right.items() for content in files.values()
        }

    # Cards and drills -----------------------------------------------------------------------

    def due(self) -> list[Card]:
        rows = self.evidence()
        return review.due(review.available(self.pack, rows), rows, self.now())

    def card(self, card_id: str) -> Card:
        """RequestError for an unknown card."""
        for card in self.pack.cards():
            if card.id == card_id:
                return card
        raise RequestError(f"there is no card '{card_id}'")

    def review(self, card_id: str, rating: int, typed: str = "") -> None:
        """Keeps how well a card was recalled: 1 again, 2 hard, 3 good, 4 easy.

        RequestError for a rating that is not open after what was typed.
        """
        card = self.card(card_id)
        fitting = sorted(review.ratings(card, typed))
        if rating not in fitting:
            do = f"after this answer, choose of {', '.join(map(str, fitting))}"
            raise RequestError(f"{rating} is no rating here", do=do)
        self._append("review", card_id, records.of_review(card, rating, typed))

    def drills(self, skill: str | None = None) -> list[DrillRow]:
        """RequestError for an unknown skill, here and below."""
        return views.drills(self.pack, self.evidence(), self._known(skill))

    def next_drill(self, skill: str | None = None) -> Drill | None:
        return review.next_drill(self.pack, self.evidence(), self._known(skill))

    def drilled(self, drill: Drill, met: Sequence[bool]) -> None:
        """Keeps which points of the rubric an answer made."""
        self._append("drill", drill.id, records.of_drill(drill, met))

    def _known(self, skill: str | None) -> str | None:
        if skill is not None and skill not in self.pack.skills:
            raise RequestError(f"there is no skill '{skill}'", do="gradatim skills lists them")
        return skill

    # Evidence -------------------------------------------------------------------------------

    def _append(self, kind: str, subject: str, data: Mapping[str, Any]) -> None:
        self.store.append(self._evidence(kind, subject, data))

    def _evidence(self, kind: str, subject: str, data: Mapping[str, Any]) -> Evidence:
        return Evidence(uuid4().hex, self.now(), kind, subject, data)


def _lay_repository(material: Material, path: Path) -> None:
    import tomllib

    from gradatim.judge.inside.kinds import git

    description = tomllib.loads(material.starter["repo.toml"].decode())
    submission.lay_folder(path, lambda draft: git.build(description, draft))
