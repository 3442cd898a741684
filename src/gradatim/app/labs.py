"""Verbs about labs: the learner's file, its verdicts, and help with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from gradatim import submission
from gradatim.app.context import Ground, fresh_seed
from gradatim.errors import RequestError
from gradatim.kinds import kind_of
from gradatim.model import CheckResult, Lab, Material, Outcome, Verdict, records
from gradatim.rules import catalogue


class Judged(Ground):
    """The learner's file is theirs; it is laid once, and read for each verdict."""

    # One lab ---------------------------------------------------------------------------------

    def lab(self, lab_id: str) -> Lab:
        """A lab, or an exercise as one. RequestError for an unknown id; ContentError for a lab
        whose folder is broken."""
        if lab_id in self.pack.broken:
            raise self.pack.broken[lab_id]
        if lab_id in self.pack.exercises:
            return self.pack.exercises[lab_id].lab
        if lab_id not in self.pack.labs:
            near = get_close_matches(lab_id, [*self.pack.labs, *self.pack.exercises], 1)
            do = f"did you mean {near[0]}?" if near else "gradatim labs lists them"
            raise RequestError(f"there is no lab '{lab_id}'", do=do)
        return self.pack.labs[lab_id]

    def material(self, lab_id: str) -> Material:
        return self.pack.material(self.lab(lab_id).id)

    def path(self, lab_id: str) -> Path:
        """Where the learner's file lies, or will lie."""
        if lab_id in self.pack.exercises:
            return self.home / "exercises" / f"{lab_id}.py"
        return self.home / "labs" / lab_id / self.lab(lab_id).file

    def begin(self, lab_id: str) -> Path:
        """Lays the starter into the learner's folder, once; their file."""
        path = self.path(lab_id)
        if not os.path.exists(path):
            self._lay(lab_id, path)
        return path

    def _lay(self, lab_id: str, path: Path, **told: Any) -> None:
        material, keep = self.material(lab_id), self.store.append  # opened before anything is laid
        kind = kind_of(material.lab.kind)
        if (folder := kind.folder) is not None:
            description = material.starter[folder.description]
            submission.lay_folder(path, lambda draft: folder.build(description, draft))
        else:
            submission.lay(material.starter, path.parent)
            submission.lay(material.data, path.parent)
        opened = records.of_opening(material, kind.is_typed)
        keep(self._evidence("opened", lab_id, opened | told))

    def source(self, lab_id: str) -> str:
        """The learner's text as it stands; "" for a lab that is not one text file."""
        path = self.begin(lab_id)
        if path.is_dir():
            return ""
        content: bytes = submission.read(self.lab(lab_id), path)[path.name]
        return content.decode("utf-8-sig")

    def save(self, lab_id: str, text: str) -> None:
        """Puts the text of the page's editor into the learner's file."""
        folder = kind_of(self.lab(lab_id).kind).folder
        if folder is not None:
            raise RequestError(f"{lab_id} is {folder.is_a}", do=folder.edit)
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
        verdict = self.judge.grade(material, files, fresh_seed() if seed is None else seed, show)
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
        return catalogue.last_verdict(self.evidence(), lab_id)

    def prepare(self, lab_id: str) -> None:
        """Has the lab's interpreter warmed up while the learner reads; JudgeError if it cannot."""
        from gradatim.profiles import usable

        profile = self.lab(lab_id).profile
        usable(profile)  # a shared judge would only say so when a file is judged
        self.judge.children.prepare(profile)

    def level(self) -> str:
        return str(self.judge.level)

    def saves(self, stop: Any = None) -> Iterator[str]:
        """The labs whose file was saved, one by one, for as long as the caller listens."""
        roots = [self.home / "labs", self.home / "exercises"]
        for root in roots:
            submission.folder(root)
        return self._saves(roots, stop)

    def _saves(self, roots: Sequence[Path], stop: Any) -> Iterator[str]:
        from watchfiles import watch

        mine = {name: self.path(name) for name in (*self.pack.labs, *self.pack.exercises)}
        for changes in watch(*roots, stop_event=stop, debounce=80, step=20):
            touched = {Path(name) for _, name in changes}
            for lab, path in mine.items():
                if any(path == one or path in one.parents for one in touched):
                    yield lab

    # Help -----------------------------------------------------------------------------------

    def hints(self, lab_id: str) -> list[str]:
        """The rungs of the ladder that the learner has asked for."""
        return catalogue.hints_shown(self.evidence(), self.lab(lab_id))

    def hint(self, lab_id: str) -> list[str]:
        """One rung more; recorded, since a pass after it is provisional."""
        shown, rungs = self.hints(lab_id), self.lab(lab_id).hints.rungs
        if len(shown) < len(rungs):
            self._append("hint", lab_id, {"rung": len(shown) + 1})
        return list(rungs[: len(shown) + 1])

    def solution(self, lab_id: str) -> dict[str, str] | None:
        """The reference, for those who passed."""
        if not catalogue.solved(self.pack, self.evidence(), self.lab(lab_id)):
            return None
        material = self.material(lab_id)
        right = {"solution": material.solution, **material.also}
        return {
            name: content.decode() for name, files in right.items() for content in files.values()
        }
