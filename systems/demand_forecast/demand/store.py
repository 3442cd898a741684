"""Where the state lies: bytes under names, in a folder or in an object store.

A write is seen whole or not at all. In a folder that takes a temporary file and a rename; an object
store replaces a whole object by itself.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Folder:
    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, name: str) -> bytes | None:
        path = self.root / name
        return path.read_bytes() if path.is_file() else None

    def write(self, name: str, content: bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_name(f".{path.name}.writing")
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        _sync_folder(path.parent)

    def delete(self, name: str) -> None:
        (self.root / name).unlink(missing_ok=True)

    def names(self, folder: str) -> list[str]:
        return sorted(f"{folder}/{path.name}" for path in (self.root / folder).glob("*"))

    def stamp(self, name: str) -> object:
        """Changes whenever the content may have."""
        path = self.root / name
        if not path.is_file():
            return None
        status = path.stat()
        return status.st_ino, status.st_mtime_ns, status.st_size

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One writer at a time. The lock goes with the process, however that ends."""
        self.root.mkdir(parents=True, exist_ok=True)
        with (self.root / ".lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield


class ObjectStore:
    """Any object store that fsspec knows by its URL, such as `s3://bucket/shops`."""

    def __init__(self, url: str) -> None:
        import fsspec

        self.files, self.root = fsspec.core.url_to_fs(url, use_listings_cache=False)

    def read(self, name: str) -> bytes | None:
        try:
            return bytes(self.files.cat_file(f"{self.root}/{name}"))
        except FileNotFoundError:
            return None

    def write(self, name: str, content: bytes) -> None:
        self.files.pipe_file(f"{self.root}/{name}", content)

    def delete(self, name: str) -> None:
        if self.files.exists(f"{self.root}/{name}"):
            self.files.rm_file(f"{self.root}/{name}")

    def names(self, folder: str) -> list[str]:
        found = self.files.glob(f"{self.root}/{folder}/*")
        return sorted(f"{folder}/{path.rsplit('/', 1)[1]}" for path in found)

    def stamp(self, name: str) -> object:
        return self.read(name)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nothing to hold here: whoever runs the nights sees to it that they do not overlap."""
        yield


Store = Folder | ObjectStore


def open_store(url: str) -> Store:
    return ObjectStore(url) if "://" in url else Folder(Path(url))


def _sync_folder(folder: Path) -> None:
    """A rename survives a power cut only when its folder is written too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
