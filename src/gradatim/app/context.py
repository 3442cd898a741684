"""What every verb stands on: one learner's folder, one pack, one judge, one clock, one log."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gradatim import curriculum
from gradatim.app.timezone import HERE
from gradatim.curriculum import Pack
from gradatim.errors import RequestError
from gradatim.model import Evidence, Files, History, Profile, Skill, records

if TYPE_CHECKING:
    from gradatim.judge.grade import Judge
    from gradatim.log import EvidenceLog


def _now() -> datetime:
    return datetime.now(UTC)


def fresh_seed() -> int:
    """31 bits that nobody foresees; the module `secrets` would bring OpenSSL along."""
    return int.from_bytes(os.urandom(4), "big") >> 1


def _silently(profile: str) -> None:
    """For faces that show no more than the verdict."""


OWNER = "me"  # whose log the folder of one learner holds


class Ground:
    """Opens each of them when it is first needed."""

    def __init__(
        self,
        home: Path,
        pack: Pack | None = None,
        now: Callable[[], datetime] = _now,
        warming: Callable[[str], None] = _silently,
        learner: str = OWNER,
    ) -> None:
        """`warming` is told the profile of a lab whose interpreter has to be waited for."""
        self.home, self.now, self.learner = home, now, learner
        self._pack, self._warming = pack, warming
        self._files: dict[tuple[str, int], Files] = {}

    @cached_property
    def pack(self) -> Pack:
        return self._pack or curriculum.load()

    @cached_property
    def store(self) -> EvidenceLog:
        from gradatim.log import open_log  # not for those who only ask for help

        return open_log(self.home)

    @cached_property
    def judge(self) -> Judge:
        from gradatim.judge.grade import Judge
        from gradatim.judge.processes.shared_client import children

        return Judge(children(self._warming))

    def close(self) -> None:
        """Ends the judge's processes and the store's connection, where there are any."""
        for part in ("judge", "store"):
            if part in self.__dict__:
                self.__dict__.pop(part).close()

    def today(self) -> date:
        return self.here().date()

    def here(self) -> datetime:
        """Now, in the zone of this machine."""
        return self.now().astimezone(HERE)

    def evidence(self) -> History:
        return self.store.evidence(self.learner)

    def profile(self) -> Profile | None:
        rows = reversed(self.evidence().of("profile"))
        return next((who for row in rows if (who := records.profile_or_none(row))), None)

    def planner(self) -> Profile:
        """The profile; RequestError if nobody said who learns."""
        found = self.profile()
        if found is None:
            raise RequestError("there is no profile yet", do="run: gradatim start")
        return found

    def skill(self, skill_id: str) -> Skill:
        """RequestError for an unknown skill."""
        self._known(skill_id)
        return self.pack.skills[skill_id]

    def _known(self, skill: str | None) -> str | None:
        if skill is not None and skill not in self.pack.skills:
            raise RequestError(f"there is no skill '{skill}'", do="gradatim skills lists them")
        return skill

    def _append(self, kind: str, subject: str, data: Mapping[str, Any]) -> None:
        self.store.append(self._evidence(kind, subject, data))

    def _evidence(self, kind: str, subject: str, data: Mapping[str, Any]) -> Evidence:
        return Evidence(uuid4().hex, self.now(), kind, subject, data, self.learner)
