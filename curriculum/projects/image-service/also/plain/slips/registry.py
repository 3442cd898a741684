"""Versions in folders that never change, and one small file that says who answers."""

import fcntl
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from slips.model import Model
from slips.problem import Problem


@dataclass(frozen=True)
class Pointer:
    live: str
    canary: str | None = None
    share: float = 0.0
    before: tuple[str, ...] = ()  # what was live, oldest first

    def answers(self, request_id: str) -> str:
        """The version for a request: the same one on every machine, whenever it comes."""
        digest = hashlib.sha256(request_id.encode()).digest()
        drawn = int.from_bytes(digest[:8], "big") / 2**64
        return self.canary if self.canary and drawn < self.share else self.live


class Registry:
    def __init__(self, state: Path) -> None:
        self._folder, self._file = state / "versions", state / "pointer.json"
        self._read: tuple[tuple[int, int], Pointer] | None = None

    def names(self) -> list[str]:
        """Oldest first."""
        return sorted(path.parent.name for path in self._folder.glob("v*/model.npz"))

    def model(self, version: str) -> Model:
        return Model.load(self._folder / version / "model.npz")

    def add(self, model: Model, **told: object) -> str:
        """A new version; it appears with all its files at once, and is live if it is the first."""
        with self._alone():
            name = f"v{len(self.names()) + 1:04d}"
            making = Path(tempfile.mkdtemp(dir=self._folder, prefix="making-"))
            model.save(making / "model.npz")
            meta = {"version": name, "classes": model.classes, **told}
            (making / "meta.json").write_text(json.dumps(meta, indent=1) + "\n")
            making.rename(self._folder / name)
            if not self._file.exists():
                self._write(Pointer(name))
            return name

    def pointer(self) -> Pointer:
        """As it stands at this moment."""
        try:
            found = self._file.stat()
        except FileNotFoundError:
            raise Problem("there is no version yet; run train first", 503) from None
        key = (found.st_ino, found.st_mtime_ns)
        if self._read is None or self._read[0] != key:
            held = json.loads(self._file.read_text())
            self._read = key, Pointer(**{**held, "before": tuple(held["before"])})
        return self._read[1]

    def promote(self, version: str) -> None:
        with self._known(version) as old:
            self._write(Pointer(version, before=(*old.before, old.live)))

    def canary(self, version: str, share: float) -> None:
        if not 0 < share < 1:
            raise Problem(f"a share of {share} is not between 0 and 1")
        with self._known(version) as old:
            self._write(replace(old, canary=version, share=share))

    def roll_back(self) -> None:
        with self._alone():
            old = self.pointer()
            if old.canary:
                self._write(replace(old, canary=None, share=0.0))
            elif old.before:
                self._write(Pointer(old.before[-1], before=old.before[:-1]))
            else:
                raise Problem("no version was live before this one")

    @contextmanager
    def _known(self, version: str) -> Iterator[Pointer]:
        with self._alone():
            old = self.pointer()
            if version not in self.names():
                raise Problem(f"there is no version '{version}'")
            if version == old.live:
                raise Problem(f"{version} is live already")
            yield old

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One command at a time."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with (self._folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _write(self, pointer: Pointer) -> None:
        """All or nothing: whoever reads sees the old pointer or the new one."""
        new = self._file.with_suffix(".new")
        with new.open("w") as out:
            out.write(json.dumps(asdict(pointer)) + "\n")
            out.flush()
            os.fsync(out.fileno())
        os.replace(new, self._file)
