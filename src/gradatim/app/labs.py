"""Actions on labs: the learner's file, its verdicts, and help."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gradatim import submission
from gradatim.app.context import Context, fresh_seed, verdict_seed
from gradatim.errors import RequestError
from gradatim.kinds import kind_of
from gradatim.model import (
    CheckProgress,
    CheckResult,
    Files,
    Lab,
    Level,
    Material,
    Outcome,
    Seed,
    Verdict,
    records,
)
from gradatim.model.evidence import whole_number
from gradatim.model.suggestions import closest_names
from gradatim.rules import catalogue

if TYPE_CHECKING:
    from gradatim.app.stop import Stop
    from gradatim.judge.grade import Judge
    from gradatim.rules.plan import Missing


class LabActions(Context):
    """The file belongs to the learner. Only the page's editor and a re-test write it again."""

    # One lab ---------------------------------------------------------------------------------

    def lab(self, lab_id: str) -> Lab:
        """A lab, or an exercise as one. RequestError for an unknown id; ContentError for a lab
        whose folder is broken."""
        if lab_id in self.pack.broken:
            raise self.pack.broken[lab_id]
        if lab_id in self.pack.labs:
            return self.pack.labs[lab_id]
        if lab_id in self.pack.exercises:
            return self.pack.exercises[lab_id].lab
        close = closest_names(lab_id, [*self.pack.labs, *self.pack.exercises])
        do = f"did you mean {' or '.join(close)}?" if close else "gradatim labs lists them"
        raise RequestError(f"there is no lab or exercise '{lab_id}'", do=do)

    def material(self, lab_id: str) -> Material:
        return self.pack.material(self.lab(lab_id).id)

    def path(self, lab_id: str) -> Path:
        """The learner's file, which may not exist yet."""
        if lab_id in self.pack.exercises:
            return (self.home / "exercises" / lab_id).with_name(self.lab(lab_id).file)
        lab = self.lab(lab_id)
        if lab.workshop:
            return self.home / "workshops" / lab.workshop
        return self.home / "labs" / lab_id / lab.file

    def task_path(self, lab_id: str) -> Path:
        """The task as a Markdown file, for learners who read it in their editor."""
        path = self.path(lab_id)
        if lab_id in self.pack.exercises:
            return path.with_suffix(".md")
        return path / f"{lab_id}.md" if self.lab(lab_id).workshop else path.with_name("README.md")

    def begin(self, lab_id: str, written: bool = False) -> Path:
        """Creates the learner's file from the starter, and the task beside it, unless they exist;
        returns the path of the file. `written`: part of the answer was written elsewhere before."""
        path = self.path(lab_id)
        if not self.is_begun(lab_id):
            self._create_files(lab_id, path, typed=not written)
        return path

    def is_begun(self, lab_id: str) -> bool:
        """Whether the learner's file and everything else that the lab brings exist."""
        has_file = os.path.exists(self.path(lab_id)) and not self._is_new_step(lab_id)
        return has_file and not (self._task_file(lab_id) and self._task(lab_id) is None)

    def is_missing(self, lab_id: str) -> bool:
        """Whether the learner's file existed once and does not now."""
        return not os.path.lexists(self.path(lab_id)) and self._is_opened(lab_id)

    def _is_new_step(self, lab_id: str) -> bool:
        """Whether it is a step of a workshop that was never opened, which may bring new data."""
        return bool(self.lab(lab_id).workshop) and not self._is_opened(lab_id)

    def _is_opened(self, lab_id: str) -> bool:
        return any(row.subject == lab_id for row in self.evidence().of("opened"))

    def _create_files(self, lab_id: str, path: Path, *, typed: bool = True, **extra: Any) -> None:
        material = self.material(lab_id)
        append = self.store.append  # opens the store before any file is created
        kind = kind_of(material.lab.kind)
        if (folder := kind.folder) is not None and (build := folder.build):
            description = material.starter[folder.description_file]
            if not os.path.exists(path):
                submission.create_folder(path, lambda draft: build(description, draft))
            if folder.task_file:
                extra["task"] = fresh_seed()
                submission.write_new({"given.py": material.given.encode()}, path)
                submission.write_atomically(path / folder.task_file, _task_text(extra["task"]))
        elif folder is not None:
            if not os.path.exists(path):
                submission.write_new(material.starter, path)
            submission.write_new(material.data, path)
        else:
            submission.write_new(material.starter, path.parent)
            submission.write_new(material.data, path.parent)
        task = self.task_path(lab_id)
        submission.write_new({task.name: material.lesson.encode()}, task.parent)
        opened = records.opening_data(material, kind.is_typed and typed)
        append(self._row("opened", lab_id, opened | extra | self.early(material.lab.skills)))

    def _task_file(self, lab_id: str) -> str:
        """The file with the learner's own variant of the task; "" if all learners have the same."""
        lab = self.lab(lab_id)
        return kind_of(lab.kind).task_file(lab.file)

    def _task(self, lab_id: str) -> int | None:
        """The variant of the task when the lab was last opened; None before."""
        opened = [row for row in self.evidence().of("opened") if row.subject == lab_id]
        return whole_number(opened[-1].data.get("task")) if opened else None

    def _submission(self, lab_id: str, path: Path) -> Files:
        """What the judge gets. The task variant is the log's, whatever the learner's file says."""
        lab = self.lab(lab_id)
        files = submission.read(lab, path)
        name = self._task_file(lab_id)
        if not name:
            return files
        task = self._task(lab_id)
        if task is None:
            do = f"run: gradatim open {lab_id}"
            raise RequestError(f"{lab_id} was not opened: it has no task yet", do=do)
        return {**files, name: _task_text(task)}

    def _file(self, lab_id: str) -> Path:
        """The learner's file, created if the lab was never opened."""
        if self.is_missing(lab_id):
            do = f"put it back, or start again with: gradatim open {lab_id}"
            raise RequestError(f"{self.path(lab_id)} is gone", do=do)
        return self.begin(lab_id)

    def source(self, lab_id: str) -> str:
        """The learner's text; before there is one, the starter; "" for a lab that is not one text
        file."""
        lab, path = self.lab(lab_id), self.path(lab_id)
        if kind_of(lab.kind).folder is not None:
            return ""
        files = submission.read(lab, path) if path.exists() else self.material(lab_id).starter
        return files[path.name].decode("utf-8-sig")

    def is_untouched(self, lab_id: str) -> bool:
        """Whether the learner's file equals the starter; False for what is not one text file."""
        if kind_of(self.lab(lab_id).kind).folder is not None:
            return False
        path = self.path(lab_id)
        return path.is_file() and path.read_bytes() == self.material(lab_id).starter.get(path.name)

    def save(self, lab_id: str, text: str) -> None:
        """Writes the text from the page's editor to the learner's file."""
        folder = kind_of(self.lab(lab_id).kind).folder
        if folder is not None:
            raise RequestError(f"{lab_id} is {folder.noun}", do=folder.edit_advice)
        self.begin(lab_id, written=True)
        submission.write_atomically(self.path(lab_id), text.replace("\r\n", "\n").encode())

    # What it builds on ---------------------------------------------------------------------

    def missing(self, skills: Sequence[str]) -> list[Missing]:
        """The prerequisites that are missing for an activity; () for skills that are begun."""
        from gradatim.rules.plan import missing

        profile = self.profile()
        if profile is None:
            return []
        return missing(self.pack, profile, self.evidence(), self.today(), skills)

    def early(self, skills: Sequence[str]) -> dict[str, list[str]]:
        """What the first row of a skill records if it is begun before it is ready."""
        found = [one.skill.id for one in self.missing(skills)]
        return {"early": found} if found else {}

    # Verdicts ------------------------------------------------------------------------------

    def check(
        self,
        lab_id: str,
        path: Path | None = None,
        seed: Seed | None = None,
        show: Callable[[CheckResult], None] | None = None,
        stop: Stop | None = None,
        watch: Callable[[CheckProgress], None] | None = None,
    ) -> Verdict:
        """Grades the learner's file and records the verdict, unless the judge itself failed or
        somebody asked it to `stop` (JudgeError).

        With a `seed` it replays a verdict, which then does not count. RequestError if the file of
        a lab that was opened is gone: nothing is put in its place unasked.
        """
        material = self.material(lab_id)
        self._check_location(path)
        files = self._submission(lab_id, path or self._file(lab_id))
        append = self.store.append  # opened first, so that every verdict can be recorded
        with self._stoppable(stop) as judge:
            grading_seed = verdict_seed() if seed is None else seed
            verdict = judge.grade(material, files, grading_seed, show, watch)
        if verdict.outcome is not Outcome.BROKEN:
            data = records.verdict_data(verdict, files, replay=seed is not None)
            append(self._row("verdict", lab_id, data))
        self._files = {(lab_id, verdict.seed): files}
        return verdict

    def _check_location(self, path: Path | None) -> None:
        """RequestError for a file from elsewhere where nothing confines what it does."""
        home = Path(os.path.realpath(self.home))
        is_own = path is None or Path(os.path.realpath(path)).is_relative_to(home)
        if not is_own and self.judge.level is Level.TIMED:
            raise RequestError(
                "the file is not in your folder, and this computer cannot keep a program from your "
                "files",
                where=str(path),
                do="copy it there if you would run it yourself",
            )

    def diagnose(self, verdict: Verdict, stop: Stop | None = None) -> Verdict:
        """Adds the known mistakes behind a failure and its smallest failing cases; records them.
        A file as it was given is nobody's mistake. JudgeError if somebody asked it to `stop`."""
        if verdict.outcome is not Outcome.FAIL:
            return verdict
        files = self._files.get((verdict.lab, verdict.seed))
        if files is None:
            files = self._submission(verdict.lab, self.path(verdict.lab))
        material = self.material(verdict.lab)
        with self._stoppable(stop) as judge:
            diagnosed = judge.explain(material, files, verdict)
        if files == material.starter:
            diagnosed = replace(diagnosed, misconceptions=())
        self._record("named", verdict.lab, records.diagnosis_data(diagnosed))
        return diagnosed

    def _stoppable(self, stop: Stop | None) -> AbstractContextManager[Judge]:
        return stop.judge(self.judge) if stop else nullcontext(self.judge)

    def last_verdict(self, lab_id: str) -> Mapping[str, Any] | None:
        """The last recorded verdict on a lab, with its diagnosis if there was one."""
        return catalogue.last_verdict(self.evidence(), lab_id)

    def attempts(self, lab_id: str) -> list[catalogue.Attempt]:
        """Every verdict on a lab or exercise, the oldest first."""
        return catalogue.attempts(self.evidence(), lab_id)

    def prepare(self, lab_id: str) -> None:
        """Warms up the lab's interpreter while the learner reads; JudgeError if it cannot."""
        from gradatim.profiles import usable_profile

        profile = self.lab(lab_id).profile
        usable_profile(profile)  # a shared judge would only notice when it judges a file
        self.judge.children.prepare(profile)

    def level(self) -> str:
        return str(self.judge.level)

    def saved_labs(self, stop: Any = None) -> Iterator[str]:
        """The id of each lab or exercise whose file is saved, until the caller stops."""
        roots = [self.home / name for name in ("labs", "exercises", "workshops")]
        for root in roots:
            submission.ensure_folder(root)
        return self._watch(roots, stop)

    def _watch(self, roots: Sequence[Path], stop: Any) -> Iterator[str]:
        from watchfiles import watch

        paths = {name: self.path(name) for name in (*self.pack.labs, *self.pack.exercises)}
        for changes in watch(*roots, stop_event=stop, debounce=80, step=20):
            changed_paths = {Path(name) for _, name in changes}
            saved = [
                lab
                for lab, path in paths.items()
                if any(path == one or path in one.parents for one in changed_paths)
            ]
            yield from self._one_step_each(saved)

    def _one_step_each(self, saved: Sequence[str]) -> Iterator[str]:
        """Of the steps of a workshop, which share a folder, the first that is not passed."""
        passed, seen = self.evidence().first_passes, set[str]()
        for name in [name for name in saved if name not in passed] + [*saved]:
            workshop = "" if name in self.pack.exercises else self.lab(name).workshop
            if name in seen or workshop in seen:
                continue
            seen |= {name, workshop} - {""}
            yield name

    # Help -----------------------------------------------------------------------------------

    def hints(self, lab_id: str) -> list[str]:
        """The hints that the learner has asked for."""
        return catalogue.hints_shown(self.evidence(), self.lab(lab_id))

    def hint(self, lab_id: str, rung: int = 0) -> list[str]:
        """One more hint, or all up to the one of that number; recorded, since a pass after it is
        provisional."""
        hints_shown, rungs = self.hints(lab_id), self.lab(lab_id).hints.rungs
        count = min(max(rung, len(hints_shown) + 1), len(rungs))
        if len(hints_shown) < count:
            self._record("hint", lab_id, {"rung": count})
        return list(rungs[:count])

    def passed_text(self, lab_id: str) -> str:
        """The learner's text that passed last; "" where it is not kept, or not one text."""
        passes = [row for row in self.evidence().passes if row.subject == lab_id]
        files = passes[-1].files if passes else None
        text = files.get(self.lab(lab_id).file) if isinstance(files, dict) else None
        return text if isinstance(text, str) else ""

    def solution(self, lab_id: str) -> dict[str, str] | None:
        """The reference solutions by name, once the lab is passed; else None."""
        if not catalogue.solved(self.evidence(), self.lab(lab_id).id):
            return None
        return self._solution(lab_id)

    def _solution(self, lab_id: str) -> dict[str, str]:
        """Name -> text. In a workshop each file has a name; of another way, those that differ."""
        material = self.material(lab_id)
        solutions = {"solution": material.solution, **material.also}
        if not material.lab.workshop:
            return {
                name: text.decode() for name, files in solutions.items() for text in files.values()
            }
        return {
            f"{name}: {file}": text.decode()
            for name, files in solutions.items()
            for file, text in files.items()
            if files is material.solution or text != material.solution.get(file)
        }


def _task_text(task: int) -> bytes:
    return f"{json.dumps({'task': task})}\n".encode()
