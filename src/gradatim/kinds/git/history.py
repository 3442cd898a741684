"""A Git repository in memory, built step by step; touches no file.

Each verb of a description is a method that takes its step. ValueError says in one sentence what is
wrong with the step.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from dulwich.objects import Blob, Commit, ObjectID, ShaFile, Tree
from dulwich.reflog import format_reflog_line

FILES, FILE, TOTAL, WORDS = 200, 200_000, 5_000_000, 10_000
PATH, DEPTH = 200, 10
START, MINUTE = 1_700_000_000, 60
NOBODY = "Learner <learner@example.org>"
MODE, FOLDER = 0o100644, 0o040000
ZERO = ObjectID(b"0" * 40)

_WHO = re.compile(r"[^<>\n\0]+ <[^<>\s\0]+>")
_BRANCH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_][A-Za-z0-9_-]*)*")
_PART = re.compile(r"[^\x00-\x1f\x7f\\/:*?\"<>|~]+")  # names that are valid on all systems
_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class History:
    """The objects, branches, HEAD and reflogs after the steps so far."""

    def __init__(self) -> None:
        self.objects: dict[ObjectID, ShaFile] = {}
        self.branches: dict[str, ObjectID] = {}
        self.logs: dict[str, list[bytes]] = {}  # path below logs -> lines
        self.on: str | None = "main"  # the branch of HEAD; None if it is detached
        self.detached = ZERO
        self.changes: dict[str, bytes] = {}
        self._labels: dict[str, ObjectID] = {}
        self._who, self._at, self._size = NOBODY, START - MINUTE, 0

    @property
    def head(self) -> ObjectID:
        """The commit that is checked out; zeros before the first commit."""
        return self.detached if self.on is None else self.branches.get(self.on, ZERO)

    def tick(self, step: Mapping[str, Any]) -> None:
        """Sets the time and the author of the next step."""
        self._who = _string(step.get("who", self._who), "who")
        if not _WHO.fullmatch(self._who):
            raise ValueError(f"who is 'Name <address>', not '{self._who[:100]}'")
        at = step.get("at", self._at + MINUTE)
        if type(at) is not int or not 0 <= at < 2**33:
            raise ValueError("at is a whole number of seconds since 1970")
        self._at = at

    # The verbs -----------------------------------------------------------------------------

    def commit(self, step: Mapping[str, Any]) -> None:
        label, branch = _string(step["commit"], "commit"), _branch(step.get("branch", "main"))
        if label in self._labels:
            raise ValueError(f"two commits are called '{label}'")
        tip = self.branches.get(branch)
        named = step.get("parents")
        parents = [self._named(p) for p in _list(named)] if named is not None else [tip or ZERO]
        parents = [p for p in parents if p != ZERO]
        self._switch(branch, parents)
        message = _string(step.get("message"), "message").strip()
        if not message or len(message) > WORDS or "\0" in message:
            raise ValueError(f"commit '{label}' needs a message of at most {WORDS:,} characters")
        tree = self._tree(_checked_files(step.get("files", {})))
        how = self._how(branch, parents)
        made = self._commit(tree.id, parents, message)
        self._settle(made)
        self._labels[label] = made
        self._move(branch, made, f"commit{how}: {message.splitlines()[0]}")

    def reset(self, step: Mapping[str, Any]) -> None:
        branch, to = self._existing(step["reset"]), self._named(step.get("to"))
        self._reset(branch, to, str(step["to"]))

    def checkout(self, step: Mapping[str, Any]) -> None:
        name = _string(step["checkout"], "checkout")
        to = name if name in self.branches else self._named(name)
        self._checkout(to)

    def branch(self, step: Mapping[str, Any]) -> None:
        name = _branch(step["branch"])
        if name in self.branches:
            raise ValueError(f"there is a branch '{name}' already")
        # `git branch` notes in the reflog where it starts; `git checkout -b` notes HEAD.
        self._create(name, self._named(step["to"]) if "to" in step else self.head, None)

    def delete_branch(self, step: Mapping[str, Any]) -> None:
        name = self._existing(step["delete_branch"])
        if name == self.on:
            raise ValueError(f"'{name}' is checked out, so it cannot be deleted")
        del self.branches[name], self.logs[_log_of(name)]

    def expire(self, step: Mapping[str, Any]) -> None:
        if step["expire"] is not True:
            raise ValueError("expire is true or absent")
        for lines in self.logs.values():
            lines.clear()
        kept = self._reachable()
        self.objects = {id: thing for id, thing in self.objects.items() if id in kept}
        self._labels = {name: id for name, id in self._labels.items() if id in kept}

    def write(self, step: Mapping[str, Any]) -> None:
        written = _checked_files({step["write"]: step.get("text")})
        self._count(sum(map(len, written.values())))
        self.changes |= written

    # Parts of the verbs ------------------------------------------------------------------------

    def _named(self, name: Any) -> ObjectID:
        found = self._labels.get(name) or self.branches.get(name) if type(name) is str else None
        if found is None:
            raise ValueError(f"there is no commit or branch '{str(name)[:100]}' at this step")
        return found

    def _existing(self, name: Any) -> str:
        if type(name) is not str or name not in self.branches:
            raise ValueError(f"there is no branch '{str(name)[:100]}' at this step")
        return name

    def _switch(self, branch: str, parents: list[ObjectID]) -> None:
        """Switches to `branch`, as one would before committing to it."""
        if self.on == branch:
            return
        if self.head == ZERO or (branch not in self.branches and not parents):
            self.on = branch  # without a commit there is no reflog entry, as in git
            return
        if branch not in self.branches:
            self._create(branch, parents[0], "HEAD" if parents[0] == self.head else None)
        self._checkout(branch)

    def _how(self, branch: str, parents: list[ObjectID]) -> str:
        """What git adds to the reflog entry; resets the branch first if the parent is not its
        tip."""
        tip = self.branches.get(branch)
        if tip is not None and parents == self._parents(tip):
            return " (amend)"
        if tip is not None and parents and parents[0] != tip:
            self._reset(branch, parents[0], "")
        return " (initial)" if not parents else " (merge)" if len(parents) > 1 else ""

    def _parents(self, id: ObjectID) -> list[ObjectID]:
        found = self.objects[id]
        assert isinstance(found, Commit)
        return list(found.parents)

    def _commit(self, tree: ObjectID, parents: list[ObjectID], message: str) -> ObjectID:
        commit = Commit()
        commit.tree, commit.parents = tree, parents
        commit.author = commit.committer = self._who.encode()
        commit.author_time = commit.commit_time = self._at
        commit.author_timezone = commit.commit_timezone = 0
        commit.message = message.encode() + b"\n"
        return self._keep(commit)

    def _tree(self, files: Mapping[str, bytes]) -> Tree:
        tree = Tree()
        folders: dict[str, dict[str, bytes]] = {}
        for path, content in files.items():
            first, _, rest = path.partition("/")
            if rest:
                folders.setdefault(first, {})[rest] = content
            else:
                tree.add(first.encode(), MODE, self._keep(Blob.from_string(content)))
        for name, inner in folders.items():
            tree.add(name.encode(), FOLDER, self._tree(inner).id)
        self._keep(tree)
        return tree

    def _keep(self, thing: ShaFile) -> ObjectID:
        if thing.id not in self.objects:
            self._count(thing.raw_length())
            self.objects[thing.id] = thing
        return thing.id

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > TOTAL:
            raise ValueError(f"the repository is larger than {TOTAL // 1_000_000} MB")

    def _create(self, name: str, at: ObjectID, origin: str | None) -> None:
        if at == ZERO:
            raise ValueError(f"branch '{name}' needs a commit to start from")
        if any(name.startswith(b + "/") or b.startswith(name + "/") for b in self.branches):
            raise ValueError(f"git cannot hold branch '{name}' beside the ones there are")
        origin = origin or next(iter(self._at_tip(at)), _short(at))
        self.branches[name] = at
        self._note(_log_of(name), ZERO, at, f"branch: Created from {origin}")

    def _at_tip(self, id: ObjectID) -> list[str]:
        """The branches with this tip, the current one first."""
        names = [name for name, tip in self.branches.items() if tip == id]
        return sorted(names, key=lambda name: name != self.on)

    def _checkout(self, to: str | ObjectID) -> None:
        before, was = self.head, self.on or self.detached.decode()
        self.on = to if isinstance(to, str) else None
        self.detached = ZERO if isinstance(to, str) else to
        self._settle(self.head)
        words = to if isinstance(to, str) else to.decode()
        self._note("HEAD", before, self.head, f"checkout: moving from {was} to {words}")

    def _reset(self, branch: str, to: ObjectID, named: str) -> None:
        target = named if named in self.branches else _short(to)
        if branch != self.on:
            self._move(branch, to, f"branch: Reset to {target}")
            return
        self._settle(to)
        self._move(branch, to, f"reset: moving to {target}")

    def _move(self, branch: str, to: ObjectID, message: str) -> None:
        before = self.branches.get(branch, ZERO)
        self.branches[branch] = to
        self._note(_log_of(branch), before, to, message)
        if branch == self.on:
            self._note("HEAD", before, to, message)

    def _note(self, log: str, old: ObjectID, new: ObjectID, message: str) -> None:
        line = format_reflog_line(old, new, self._who.encode(), self._at, 0, message.encode())
        self.logs.setdefault(log, []).append(line + b"\n")

    def _settle(self, id: ObjectID) -> None:
        """Discards uncommitted changes to files that the commit contains."""
        for path in self.files_of(id):
            self.changes.pop(path, None)

    def files_of(self, id: ObjectID) -> dict[str, Blob]:
        """The files of a commit; none before the first commit."""
        found = self.objects.get(id)
        return self._blobs(found.tree, "") if isinstance(found, Commit) else {}

    def _blobs(self, tree: ObjectID, prefix: str) -> dict[str, Blob]:
        files: dict[str, Blob] = {}
        for name, _, id in self.objects[tree].items():  # type: ignore[attr-defined]
            path, found = prefix + name.decode(), self.objects[id]
            files |= {path: found} if isinstance(found, Blob) else self._blobs(id, path + "/")
        return files

    def _reachable(self) -> set[ObjectID]:
        seen: set[ObjectID] = set()
        ahead = [id for id in (*self.branches.values(), self.head) if id != ZERO]
        while ahead:
            id = ahead.pop()
            if id not in seen:
                seen.add(id)
                ahead += self._parts(self.objects[id])
        return seen

    def _parts(self, thing: ShaFile) -> list[ObjectID]:
        if isinstance(thing, Commit):
            return [thing.tree, *thing.parents]
        return [id for _, _, id in thing.items()] if isinstance(thing, Tree) else []


# Checks -------------------------------------------------------------------------------------


def _string(x: Any, what: str) -> str:
    if type(x) is not str or not x:
        raise ValueError(f"{what} is a text that is not empty")
    return x


def _list(x: Any) -> list[Any]:
    if type(x) is not list or len(x) > 8:
        raise ValueError("parents is a list of at most 8 labels or branches")
    return x


def _branch(x: Any) -> str:
    name = _string(x, "branch")
    if len(name) > 100 or not _BRANCH.fullmatch(name) or name.endswith(".lock") or name == "HEAD":
        raise ValueError(f"'{name[:100]}' is not a valid branch name")
    return name


def _checked_files(files: Any) -> dict[str, bytes]:
    """The checked files, path -> content. On every system, each path is inside the folder and
    outside .git."""
    if not isinstance(files, dict) or len(files) > FILES:
        raise ValueError(f"files is a table of at most {FILES} paths and texts")
    for path, text in files.items():
        if type(path) is not str or not _is_safe(path):
            raise ValueError(f"'{str(path)[:PATH]}' is not a path inside the repository")
        if type(text) is not str or len(text.encode(errors="replace")) > FILE:
            raise ValueError(f"'{path}' needs a text of at most {FILE:,} bytes")
    check_together(files)
    return {path: text.encode() for path, text in files.items()}


def check_together(paths: Iterable[str]) -> None:
    """ValueError if two paths exclude each other on some system."""
    folded = sorted(path.casefold() for path in paths)
    folders = {path[:at] for path in folded for at, c in enumerate(path) if c == "/"}
    for path, following in zip(folded, [*folded[1:], ""], strict=True):
        if path == following or path in folders:
            raise ValueError(f"'{path}' is two things at once in the same folder")


def _is_safe(path: str) -> bool:
    parts = path.split("/")
    return len(path) <= PATH and len(parts) <= DEPTH and all(map(_is_safe_part, parts))


def _is_safe_part(part: str) -> bool:
    # Some file systems ignore some non-ASCII characters: ".g\u200cit" would be ".git" there.
    plain = part.casefold().encode("ascii", "ignore")
    if plain == b".git" or _WINDOWS.fullmatch(part) or not _PART.fullmatch(part):
        return False
    return part.isprintable() and part == part.strip() and not part.endswith(".")


def _log_of(branch: str) -> str:
    return f"refs/heads/{branch}"


def _short(id: ObjectID) -> str:
    return id[:7].decode()
