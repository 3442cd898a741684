"""Runs queries on a PostgreSQL server that belongs to this process alone.

The server listens only on a socket in its folder, and nothing persists: what was made for a query
is dropped before the next, and the folder is deleted with the process. Queries run as a role that
owns the schema `public` and has no other rights: it can't read files, start programs or install
extensions. Where the Linux sandbox is available, the server's processes can't either.

`prepare` is called once in the warm interpreter, in the same file system view as the processes that
it forks later. It makes the data folder that each of them copies.
"""

from __future__ import annotations

import ctypes
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from gradatim import postgresql
from gradatim.kinds.kind import SERVER_FAILED

START_S = 300.0  # to answer the first time; the judge usually gives up earlier
_JUDGE, _LEARNER, _DATABASE = "judge", "learner", "template1"
_TYPES = {"int": "bigint", "float": "double precision", "text": "text", "bytes": "bytea"}
_INIT = (
    "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1",
    f"--username={_JUDGE}",
)  # fmt: skip
# Drops databases that are not needed; each is a third of what has to be copied.
_FEWER = f"""
DROP DATABASE postgres;
UPDATE pg_database SET datistemplate = false WHERE datname = 'template0';
DROP DATABASE template0;
GRANT TEMPORARY ON DATABASE {_DATABASE} TO PUBLIC;
"""
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": 6,
    "superuser_reserved_connections": 2,
    # No background processes; nothing has to be durable.
    "autovacuum": "off",
    "max_worker_processes": 0,
    "max_parallel_workers_per_gather": 0,
    "max_logical_replication_workers": 0,
    "max_wal_senders": 0,
    "wal_level": "minimal",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "min_wal_size": "2MB",
    "max_wal_size": "4MB",
    "restart_after_crash": "off",
    # Memory
    "shared_buffers": "4MB",
    "work_mem": "16MB",
    "temp_file_limit": "12MB",
    "dynamic_shared_memory_type": "mmap",  # in the data folder, so that it is deleted with it
    "jit": "off",
    # Text formats of the other engines
    "datestyle": "ISO",
    "intervalstyle": "postgres",
    "timezone": "UTC",
    "lc_messages": "C",
    "statement_timeout": "30s",  # the judge ends a query earlier, by its processor time
    "logging_collector": "off",
    "log_min_messages": "fatal",
}
_FRESH = f"""
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{_LEARNER}';
DROP OWNED BY {_LEARNER};
DROP ROLE {_LEARNER};
CREATE ROLE {_LEARNER} LOGIN NOINHERIT;
CREATE SCHEMA public AUTHORIZATION {_LEARNER};
"""
_SELECTED = b"SELECT"  # command tag of SELECT, VALUES and TABLE

# Only the profile postgresql has the driver. Imported by name, it is no dependency of proofs.
load: Callable[[str], Any] = import_module

_template = b""

Answer = tuple[list[str], list[tuple[Any, ...]]]


class Refused(Exception):
    """The query was refused, or the server has ended."""


# The data folder ----------------------------------------------------------------------------


def prepare() -> None:
    """Makes the template in the current folder, if this profile can run PostgreSQL."""
    global _template
    if "psycopg" in sys.modules and not _template:
        _template = _made(Path.cwd())


def _made(folder: Path) -> bytes:
    data = folder / "template"
    _run("initdb", *_INIT, f"--pgdata={data}")
    _run("postgres", "--single", "-F", "-D", str(data), _DATABASE, text=_FEWER)
    _run("pg_resetwal", f"--pgdata={data}")  # the write-ahead log is half of what is left
    with io.BytesIO() as packed:
        with tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(data, ".")
        shutil.rmtree(data)
        return packed.getvalue()


def _run(program: str, *words: str, text: str = "") -> None:
    command = [os.path.join(postgresql.folder(), program), *words]
    done = subprocess.run(
        command, input=text.encode(), capture_output=True, check=False, env=_environment()
    )
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise OSError(f"{program} of PostgreSQL: {said[-1] if said else done.returncode}")


def _environment() -> dict[str, str]:
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


# The server ---------------------------------------------------------------------------------


@cache
def _server() -> tuple[str, Any]:
    """Starts the server of this process. Returns its folder, with the socket, and the judge's
    connection."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    data = folder / "data"
    with tarfile.open(fileobj=io.BytesIO(_template)) as archive:
        archive.extractall(data, filter="data")
    data.chmod(0o700)
    settings = {**_SETTINGS, "unix_socket_directories": folder}
    if int(postgresql.version().split(".")[0]) >= 14:
        settings["client_connection_check_interval"] = "500ms"
    words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    with open(folder / "log", "wb") as log:
        server = subprocess.Popen(
            [os.path.join(postgresql.folder(), "postgres"), "-D", str(data), *words],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=_environment(),
        )
    judge = _first_answer(server, folder)
    _forget_memory(data)
    judge.execute(f"CREATE ROLE {_LEARNER}; DROP SCHEMA public")
    return str(folder), judge


def _first_answer(server: subprocess.Popen[bytes], folder: Path) -> Any:
    """Waits until the server accepts a connection; OSError if it does not."""
    last = time.monotonic() + START_S
    while server.poll() is None and time.monotonic() < last:
        try:
            return _connected(str(folder), _JUDGE)
        except load("psycopg").OperationalError:
            time.sleep(0.005)
    said = (folder / "log").read_text(errors="replace").strip().splitlines()
    raise OSError(f"PostgreSQL did not start: {said[-1] if said else 'it said nothing'}")


def _forget_memory(data: Path) -> None:
    """Marks the server's shared memory for removal, so that it is freed when the last of its
    processes ends, however that happens."""
    lines = (data / "postmaster.pid").read_text().splitlines()
    if len(lines) > 6:
        _, number = lines[6].split()
        ctypes.CDLL(None).shmctl(int(number), 0, None)  # IPC_RMID


def _connected(folder: str, role: str) -> Any:
    # The judge must not call what a learner has defined in `public`.
    path = "pg_catalog" if role == _JUDGE else "public"
    return load("psycopg").connect(
        host=folder,
        user=role,
        dbname=_DATABASE,
        options=f"-csearch_path={path}",
        autocommit=True,
        gssencmode="disable",
    )


@contextmanager
def _fresh() -> Iterator[Any]:
    """A connection with an empty schema, in which nothing is left from earlier queries."""
    try:
        folder, judge = _server()
    except OSError:
        os._exit(SERVER_FAILED)  # not the query's fault: it has not been run
    judge.execute(_FRESH)
    with closing(_connected(folder, _LEARNER)) as connection:
        yield connection


# A query ------------------------------------------------------------------------------------


def answer(
    text: str, tables: Mapping[str, list[tuple[str, str, list[Any]]]], most: int
) -> Answer | None:
    """The column names and rows of the last SELECT; None if there was none. If there are more than
    `most` rows, returns `most` + 1 of them without names."""
    if not _template:
        raise Refused("it runs a query only where the file names it in the first line")
    if "\0" in text:
        raise Refused("the query holds a zero character")
    try:
        with _fresh() as connection:
            for name, columns in tables.items():
                _fill(connection, name, columns)
            return _last_selected(connection, text, most)
    except load("psycopg").Error as error:
        raise Refused(str(error).strip()) from None


def _fill(connection: Any, name: str, columns: list[tuple[str, str, list[Any]]]) -> None:
    types = ", ".join(f"{_quoted(at)} {_TYPES[kind]}" for at, kind, _ in columns)
    connection.execute(f"CREATE TABLE {_quoted(name)} ({types})")
    with connection.cursor().copy(f"COPY {_quoted(name)} FROM STDIN") as copy:
        for row in zip(*(values for _, _, values in columns), strict=True):
            copy.write_row(row)


def _last_selected(connection: Any, text: str, most: int) -> Answer | None:
    """Fetches row by row, since a result may be endless."""
    transformer, status = load("psycopg.adapt").Transformer, load("psycopg.pq").ExecStatus
    wire, found = connection.pgconn, None
    wire.send_query(text.encode())
    wire.set_single_row_mode()
    rows: list[tuple[Any, ...]] = []
    values = None
    while (result := wire.get_result()) is not None:
        match result.status:
            case status.SINGLE_TUPLE:
                values = values or transformer(connection)
                values.set_pgresult(result, set_loaders=not rows)
                rows.append(values.load_row(0, tuple))
                if len(rows) > most:
                    return [], rows
            case status.TUPLES_OK:
                if (result.command_status or b"").startswith(_SELECTED):
                    names = [result.fname(at) or b"" for at in range(result.nfields)]
                    found = [name.decode() for name in names], rows
                rows, values = [], None
            case status.FATAL_ERROR | status.BAD_RESPONSE:
                raise Refused(result.get_error_message().strip())
            case status.COPY_IN | status.COPY_OUT | status.COPY_BOTH:
                raise Refused("nothing can be copied in or out")
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
