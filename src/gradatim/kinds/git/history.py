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

MAX_FILES, MAX_FILE_BYTES, MAX_TOTAL_BYTES, MAX_MESSAGE = 200, 200_000, 5_000_000, 10_000
MAX_PATH, MAX_DEPTH = 200, 10
START_TIME, MINUTE = 1_700_000_000, 60
DEFAULT_AUTHOR = "Learner <learner@example.org>"
FILE_MODE, FOLDER_MODE = 0o100644, 0o040000
ZERO_ID = ObjectID(b"0" * 40)

_AUTHOR = re.compile(r"[^<>\n\0]+ <[^<>\s\0]+>")
_BRANCH = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*([./][A-Za-z0-9_][A-Za-z0-9_-]*)*")
_PATH_PART = re.compile(r"[^\x00-\x1f\x7f\\/:*?\"<>|~]+")  # names that are valid on all systems
_WINDOWS_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class History:
    """The objects, branches, HEAD and reflogs after the steps so far."""

    def __init__(self) -> None:
        self.objects: dict[ObjectID, ShaFile] = {}
        self.branches: dict[str, ObjectID] = {}
        self.reflogs: dict[str, list[bytes]] = {}  # path below logs -> lines
        self.current_branch: str | None = "main"  # the branch of HEAD; None if it is detached
        self.detached_head = ZERO_ID
        self.changes: dict[str, bytes] = {}
        self._labels: dict[str, ObjectID] = {}
        self._author, self._time, self._size = DEFAULT_AUTHOR, START_TIME - MINUTE, 0

    @property
    def head(self) -> ObjectID:
        """The commit that is checked out; zeros before the first commit."""
        return (
            self.detached_head
            if self.current_branch is None
            else self.branches.get(self.current_branch, ZERO_ID)
        )

    def set_author_and_time(self, step: Mapping[str, Any]) -> None:
        """Sets the time and the author of the next step."""
        self._author = _string(step.get("who", self._author), "who")
        if not _AUTHOR.fullmatch(self._author):
            raise ValueError(f"who is 'Name <address>', not '{self._author[:100]}'")
        at = step.get("at", self._time + MINUTE)
        if type(at) is not int or not 0 <= at < 2**33:
            raise ValueError("at is a whole number of seconds since 1970")
        self._time = at

    # The verbs -----------------------------------------------------------------------------

    def commit(self, step: Mapping[str, Any]) -> None:
        label, branch = _string(step["commit"], "commit"), _branch_name(step.get("branch", "main"))
        if label in self._labels:
            raise ValueError(f"two commits are called '{label}'")
        tip = self.branches.get(branch)
        parent_names = step.get("parents")
        parents = (
            [self._resolve(p) for p in _parent_list(parent_names)]
            if parent_names is not None
            else [tip or ZERO_ID]
        )
        parents = [p for p in parents if p != ZERO_ID]
        self._switch(branch, parents)
        message = _string(step.get("message"), "message").strip()
        if not message or len(message) > MAX_MESSAGE or "\0" in message:
            raise ValueError(
                f"commit '{label}' needs a message of at most {MAX_MESSAGE:,} characters"
            )
        tree = self._tree(_checked_files(step.get("files", {})))
        suffix = self._reflog_suffix(branch, parents)
        commit_id = self._commit(tree.id, parents, message)
        self._discard_changes(commit_id)
        self._labels[label] = commit_id
        self._move_branch(branch, commit_id, f"commit{suffix}: {message.splitlines()[0]}")

    def reset(self, step: Mapping[str, Any]) -> None:
        branch, to = self._existing_branch(step["reset"]), self._resolve(step.get("to"))
        self._reset(branch, to, str(step["to"]))

    def checkout(self, step: Mapping[str, Any]) -> None:
        name = _string(step["checkout"], "checkout")
        to = name if name in self.branches else self._resolve(name)
        self._checkout(to)

    def branch(self, step: Mapping[str, Any]) -> None:
        name = _branch_name(step["branch"])
        if name in self.branches:
            raise ValueError(f"there is a branch '{name}' already")
        # `git branch` notes in the reflog where it starts; `git checkout -b` notes HEAD.
        self._create_branch(name, self._resolve(step["to"]) if "to" in step else self.head, None)

    def delete_branch(self, step: Mapping[str, Any]) -> None:
        name = self._existing_branch(step["delete_branch"])
        if name == self.current_branch:
            raise ValueError(f"'{name}' is checked out, so it cannot be deleted")
        del self.branches[name], self.reflogs[_reflog_path(name)]

    def expire(self, step: Mapping[str, Any]) -> None:
        if step["expire"] is not True:
            raise ValueError("expire is true or absent")
        for lines in self.reflogs.values():
            lines.clear()
        reachable = self._reachable()
        self.objects = {id: obj for id, obj in self.objects.items() if id in reachable}
        self._labels = {name: id for name, id in self._labels.items() if id in reachable}

    def write(self, step: Mapping[str, Any]) -> None:
        written = _checked_files({step["write"]: step.get("text")})
        self._add_size(sum(map(len, written.values())))
        self.changes |= written

    # Parts of the verbs ------------------------------------------------------------------------

    def _resolve(self, name: Any) -> ObjectID:
        commit_id = self._labels.get(name) or self.branches.get(name) if type(name) is str else None
        if commit_id is None:
            raise ValueError(f"there is no commit or branch '{str(name)[:100]}' at this step")
        return commit_id

    def _existing_branch(self, name: Any) -> str:
        if type(name) is not str or name not in self.branches:
            raise ValueError(f"there is no branch '{str(name)[:100]}' at this step")
        return name

    def _switch(self, branch: str, parents: list[ObjectID]) -> None:
        """Switches to `branch`, as one would before committing to it."""
        if self.current_branch == branch:
            return
        if self.head == ZERO_ID or (branch not in self.branches and not parents):
            self.current_branch = branch  # without a commit there is no reflog entry, as in git
            return
        if branch not in self.branches:
            self._create_branch(branch, parents[0], "HEAD" if parents[0] == self.head else None)
        self._checkout(branch)

    def _reflog_suffix(self, branch: str, parents: list[ObjectID]) -> str:
        """What git adds to the reflog entry; resets the branch first if the parent is not its
        tip."""
        tip = self.branches.get(branch)
        if tip is not None and parents == self._parents(tip):
            return " (amend)"
        if tip is not None and parents and parents[0] != tip:
            self._reset(branch, parents[0], "")
        return " (initial)" if not parents else " (merge)" if len(parents) > 1 else ""

    def _parents(self, id: ObjectID) -> list[ObjectID]:
        commit = self.objects[id]
        assert isinstance(commit, Commit)
        return list(commit.parents)

    def _commit(self, tree: ObjectID, parents: list[ObjectID], message: str) -> ObjectID:
        commit = Commit()
        commit.tree, commit.parents = tree, parents
        commit.author = commit.committer = self._author.encode()
        commit.author_time = commit.commit_time = self._time
        commit.author_timezone = commit.commit_timezone = 0
        commit.message = message.encode() + b"\n"
        return self._store(commit)

    def _tree(self, files: Mapping[str, bytes]) -> Tree:
        tree = Tree()
        folders: dict[str, dict[str, bytes]] = {}
        for path, content in files.items():
            first, _, rest = path.partition("/")
            if rest:
                folders.setdefault(first, {})[rest] = content
            else:
                tree.add(first.encode(), FILE_MODE, self._store(Blob.from_string(content)))
        for name, inner in folders.items():
            tree.add(name.encode(), FOLDER_MODE, self._tree(inner).id)
        self._store(tree)
        return tree

    def _store(self, obj: ShaFile) -> ObjectID:
        if obj.id not in self.objects:
            self._add_size(obj.raw_length())
            self.objects[obj.id] = obj
        return obj.id

    def _add_size(self, size: int) -> None:
        self._size += size
        if self._size > MAX_TOTAL_BYTES:
            raise ValueError(f"the repository is larger than {MAX_TOTAL_BYTES // 1_000_000} MB")

    def _create_branch(self, name: str, at: ObjectID, origin: str | None) -> None:
        if at == ZERO_ID:
            raise ValueError(f"branch '{name}' needs a commit to start from")
        if any(name.startswith(b + "/") or b.startswith(name + "/") for b in self.branches):
            raise ValueError(f"git cannot hold branch '{name}' beside the ones there are")
        origin = origin or next(iter(self._branches_at(at)), _short_id(at))
        self.branches[name] = at
        self._append_reflog(_reflog_path(name), ZERO_ID, at, f"branch: Created from {origin}")

    def _branches_at(self, id: ObjectID) -> list[str]:
        """The branches with this tip, the current one first."""
        names = [name for name, tip in self.branches.items() if tip == id]
        return sorted(names, key=lambda name: name != self.current_branch)

    def _checkout(self, to: str | ObjectID) -> None:
        before, old_name = self.head, self.current_branch or self.detached_head.decode()
        self.current_branch = to if isinstance(to, str) else None
        self.detached_head = ZERO_ID if isinstance(to, str) else to
        self._discard_changes(self.head)
        target = to if isinstance(to, str) else to.decode()
        self._append_reflog(
            "HEAD", before, self.head, f"checkout: moving from {old_name} to {target}"
        )

    def _reset(self, branch: str, to: ObjectID, name: str) -> None:
        target = name if name in self.branches else _short_id(to)
        if branch != self.current_branch:
            self._move_branch(branch, to, f"branch: Reset to {target}")
            return
        self._discard_changes(to)
        self._move_branch(branch, to, f"reset: moving to {target}")

    def _move_branch(self, branch: str, to: ObjectID, message: str) -> None:
        before = self.branches.get(branch, ZERO_ID)
        self.branches[branch] = to
        self._append_reflog(_reflog_path(branch), before, to, message)
        if branch == self.current_branch:
            self._append_reflog("HEAD", before, to, message)

    def _append_reflog(self, log: str, old: ObjectID, new: ObjectID, message: str) -> None:
        line = format_reflog_line(old, new, self._author.encode(), self._time, 0, message.encode())
        self.reflogs.setdefault(log, []).append(line + b"\n")

    def _discard_changes(self, id: ObjectID) -> None:
        """Discards uncommitted changes to files that the commit contains."""
        for path in self.files_of(id):
            self.changes.pop(path, None)

    def files_of(self, id: ObjectID) -> dict[str, Blob]:
        """The files of a commit; none before the first commit."""
        commit = self.objects.get(id)
        return self._blobs(commit.tree, "") if isinstance(commit, Commit) else {}

    def _blobs(self, tree: ObjectID, prefix: str) -> dict[str, Blob]:
        files: dict[str, Blob] = {}
        for name, _, id in self.objects[tree].items():  # type: ignore[attr-defined]
            path, child = prefix + name.decode(), self.objects[id]
            files |= {path: child} if isinstance(child, Blob) else self._blobs(id, path + "/")
        return files

    def _reachable(self) -> set[ObjectID]:
        seen: set[ObjectID] = set()
        pending = [id for id in (*self.branches.values(), self.head) if id != ZERO_ID]
        while pending:
            id = pending.pop()
            if id not in seen:
                seen.add(id)
                pending += self._references(self.objects[id])
        return seen

    def _references(self, obj: ShaFile) -> list[ObjectID]:
        if isinstance(obj, Commit):
            return [obj.tree, *obj.parents]
        return [id for _, _, id in obj.items()] if isinstance(obj, Tree) else []


# Checks -------------------------------------------------------------------------------------


def _string(x: Any, what: str) -> str:
    if type(x) is not str or not x:
        raise ValueError(f"{what} is a text that is not empty")
    return x


def _parent_list(x: Any) -> list[Any]:
    if type(x) is not list or len(x) > 8:
        raise ValueError("parents is a list of at most 8 labels or branches")
    return x


def _branch_name(x: Any) -> str:
    name = _string(x, "branch")
    if len(name) > 100 or not _BRANCH.fullmatch(name) or name.endswith(".lock") or name == "HEAD":
        raise ValueError(f"'{name[:100]}' is not a valid branch name")
    return name


def _checked_files(files: Any) -> dict[str, bytes]:
    """The checked files, path -> content. On every system, each path is inside the folder and
    outside .git."""
    if not isinstance(files, dict) or len(files) > MAX_FILES:
        raise ValueError(f"files is a table of at most {MAX_FILES} paths and texts")
    for path, text in files.items():
        if type(path) is not str or not _is_safe(path):
            raise ValueError(f"'{str(path)[:MAX_PATH]}' is not a path inside the repository")
        if type(text) is not str or len(text.encode(errors="replace")) > MAX_FILE_BYTES:
            raise ValueError(f"'{path}' needs a text of at most {MAX_FILE_BYTES:,} bytes")
    check_path_conflicts(files)
    return {path: text.encode() for path, text in files.items()}


def check_path_conflicts(paths: Iterable[str]) -> None:
    """ValueError if two paths exclude each other on some system."""
    folded = sorted(path.casefold() for path in paths)
    folders = {path[:at] for path in folded for at, c in enumerate(path) if c == "/"}
    for path, following in zip(folded, [*folded[1:], ""], strict=True):
        if path == following or path in folders:
            raise ValueError(f"'{path}' is two things at once in the same folder")


def _is_safe(path: str) -> bool:
    parts = path.split("/")
    return len(path) <= MAX_PATH and len(parts) <= MAX_DEPTH and all(map(_is_safe_part, parts))


def _is_safe_part(part: str) -> bool:
    # Some file systems ignore some non-ASCII characters: ".g\u200cit" would be ".git" there.
    plain = part.casefold().encode("ascii", "ignore")
    if plain == b".git" or _WINDOWS_RESERVED.fullmatch(part) or not _PATH_PART.fullmatch(part):
        return False
    return part.isprintable() and part == part.strip() and not part.endswith(".")


def _reflog_path(branch: str) -> str:
    return f"refs/heads/{branch}"


def _short_id(id: ObjectID) -> str:
    return id[:7].decode()
