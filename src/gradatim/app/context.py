"""What every action needs: the learner's folder, a pack, the judge, the clock and the log."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from gradatim.app.timezone import LOCAL_ZONE
from gradatim.errors import RequestError
from gradatim.model import Evidence, Files, History, Level, Profile, Seed, Skill, records
from gradatim.model.seed import format_seed

if TYPE_CHECKING:
    from gradatim.curriculum import Pack
    from gradatim.judge.grade import Judge
    from gradatim.log import EvidenceLog


def _now() -> datetime:
    return datetime.now(UTC)


def fresh_seed() -> int:
    """31 random bits, to draw questions with. (`secrets` would import OpenSSL.)"""
    return int.from_bytes(os.urandom(4), "big") >> 1


def _ignore(profile: str) -> None:
    """For callers that show no progress."""


def verdict_seed() -> Seed:
    """128 secret bits for the checks, and 32 others for the learner's code."""
    return format_seed(os.urandom(16), os.urandom(4))


OWNER = "me"  # the learner's name in the log of a home for one person


class Context:
    """Opens the pack, the log and the judge on first use."""

    via = ""  # the program that acts for the learner, recorded in each row

    def __init__(
        self,
        home: Path,
        pack: Pack | None = None,
        now: Callable[[], datetime] = _now,
        on_warmup: Callable[[str], None] = _ignore,
        learner: str = OWNER,
    ) -> None:
        """`on_warmup` is called with a profile before its interpreter is warmed up."""
        self.home, self.now, self.learner = home, now, learner
        self._pack, self._warming = pack, on_warmup
        self._files: dict[tuple[str, Seed], Files] = {}

    @cached_property
    def pack(self) -> Pack:
        from gradatim.app.pack_cache import default_pack

        return self._pack or default_pack()

    @cached_property
    def store(self) -> EvidenceLog:
        from gradatim.log import open_log  # here, because `--help` needs no log

        return open_log(self.home)

    @cached_property
    def judge(self) -> Judge:
        from gradatim.judge.grade import Judge
        from gradatim.judge.processes.shared_client import children

        judge = Judge(children(self._warming))
        try:
            self._refuse_foreign(judge)
        except BaseException:
            judge.close()
            raise
        return judge

    def _refuse_foreign(self, judge: Judge) -> None:
        """RequestError for a pack from elsewhere where nothing confines its programs."""
        from gradatim import curriculum

        foreign = (
            self._pack is not None
            and self._pack.root.resolve() != curriculum.bundled_root().resolve()
        )
        if foreign and judge.level is Level.TIMED:
            raise RequestError(
                "this pack did not come with Gradatim, and this computer cannot keep its programs "
                "from your files",
                do="gradatim doctor says why",
            )

    def close(self) -> None:
        """Ends the judge's processes and closes the store, if they were opened."""
        for part in ("judge", "store"):
            if part in self.__dict__:
                self.__dict__.pop(part).close()

    def today(self) -> date:
        return self.local_now().date()

    def local_now(self) -> datetime:
        """Now, in the local time zone."""
        return self.now().astimezone(LOCAL_ZONE)

    def evidence(self) -> History:
        return self.store.evidence(self.learner)

    def profile(self) -> Profile | None:
        rows = reversed(self.evidence().of("profile"))
        return next((found for row in rows if (found := records.profile_or_none(row))), None)

    def required_profile(self) -> Profile:
        """The profile; RequestError if there is none yet."""
        found = self.profile()
        if found is None:
            do = "run: gradatim plan --role mle --hours 10 --keep, or gradatim start"
            raise RequestError("you have no plan yet", do=do)
        return found

    def skill(self, skill_id: str) -> Skill:
        """RequestError for an unknown skill."""
        self._check_skill(skill_id)
        return self.pack.skills[skill_id]

    def _check_skill(self, skill: str | None) -> str | None:
        if skill is not None and skill not in self.pack.skills:
            raise RequestError(f"there is no skill '{skill}'", do="gradatim skills lists them")
        return skill

    def _record(self, kind: str, subject: str, data: Mapping[str, Any]) -> None:
        self.store.append(self._row(kind, subject, data))

    def _row(self, kind: str, subject: str, data: Mapping[str, Any]) -> Evidence:
        via = {"via": self.via} if self.via else {}
        return Evidence(uuid4().hex, self.now(), kind, subject, {**data, **via}, self.learner)
