"""Where the state lies: bytes under names, in a folder or in any object store that fsspec knows."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fsspec.core import url_to_fs


class Store:
    def __init__(self, url: str) -> None:
        self.files, self.root = url_to_fs(url, use_listings_cache=False)
        self.folder = None if "://" in url else Path(url)

    def path(self, name: str) -> str:
        return f"{self.root}/{name}"

    def read(self, name: str) -> bytes | None:
        try:
            return bytes(self.files.cat_file(self.path(name)))
        except FileNotFoundError:
            return None

    def write(self, name: str, content: bytes) -> None:
        """Seen whole or not at all. An object store does that by itself."""
        if self.folder is None:
            self.files.pipe_file(self.path(name), content)
            return
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.writing")
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """One writer at a time in a folder; the lock goes with the process, however that ends."""
        if self.folder is None:
            yield
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
