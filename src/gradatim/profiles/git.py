"""Dulwich, which reads Git repositories as data."""

from __future__ import annotations

from gradatim.profiles import numpy
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    numpy.warm()
    for name in ("client", "config", "diff_tree", "graph", "index", "object_store", "objects"):
        load(f"dulwich.{name}")
    for name in ("patch", "porcelain", "refs", "repo", "walk", "merge"):
        load(f"dulwich.{name}")
    # A child cannot start hooks. Dulwich would try even without one, and fail.
    load("dulwich.hooks").ShellHook.execute = lambda *_: None
    repository = load("dulwich.repo").MemoryRepo()
    blob = load("dulwich.objects").Blob.from_string(b"warm")
    repository.object_store.add_object(blob)


PROFILE = Profile(warm, needs=("dulwich",), heap_mb=16)
