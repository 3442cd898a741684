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

START_TIMEOUT_S = 300.0  # to answer the first time; the judge usually gives up earlier
_JUDGE, _LEARNER, _DATABASE = "judge", "learner", "template1"
_TYPES = {"int": "bigint", "float": "double precision", "text": "text", "bytes": "bytea"}
_INITDB_OPTIONS = (
    "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--wal-segsize=1",
    f"--username={_JUDGE}",
)  # fmt: skip
# Drops databases that are not needed; each is a third of what has to be copied.
_DROP_UNNEEDED = f"""
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
_RESET = f"""
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{_LEARNER}';
DROP OWNED BY {_LEARNER};
DROP ROLE {_LEARNER};
CREATE ROLE {_LEARNER} LOGIN NOINHERIT;
CREATE SCHEMA public AUTHORIZATION {_LEARNER};
"""
_SELECT_TAG = b"SELECT"  # command tag of SELECT, VALUES and TABLE

# Only the profile postgresql has the driver. Imported by name, it is no dependency of proofs.
load: Callable[[str], Any] = import_module

_template = b""

Result = tuple[list[str], list[tuple[Any, ...]]]


class QueryError(Exception):
    """The query was refused, or the server has ended."""


# The data folder ----------------------------------------------------------------------------


def prepare() -> None:
    """Makes the template in the current folder, if this profile can run PostgreSQL."""
    global _template
    if "psycopg" in sys.modules and not _template:
        _template = _template_archive(Path.cwd())


def _template_archive(folder: Path) -> bytes:
    data = folder / "template"
    _run("initdb", *_INITDB_OPTIONS, f"--pgdata={data}")
    _run("postgres", "--single", "-F", "-D", str(data), _DATABASE, text=_DROP_UNNEEDED)
    _run("pg_resetwal", f"--pgdata={data}")  # the write-ahead log is half of what is left
    with io.BytesIO() as buffer:
        with tarfile.open(fileobj=buffer, mode="w") as archive:
            archive.add(data, ".")
        shutil.rmtree(data)
        return buffer.getvalue()


def _run(program: str, *arguments: str, text: str = "") -> None:
    command = [os.path.join(postgresql.programs_folder(), program), *arguments]
    process = subprocess.run(
        command, input=text.encode(), capture_output=True, check=False, env=_environment()
    )
    if process.returncode:
        error_lines = process.stderr.decode(errors="replace").strip().splitlines()
        raise OSError(
            f"{program} of PostgreSQL: {error_lines[-1] if error_lines else process.returncode}"
        )


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
    arguments = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    with open(folder / "log", "wb") as log:
        server = subprocess.Popen(
            [os.path.join(postgresql.programs_folder(), "postgres"), "-D", str(data), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=_environment(),
        )
    judge = _wait_until_ready(server, folder)
    _release_shared_memory(data)
    judge.execute(f"CREATE ROLE {_LEARNER}; DROP SCHEMA public")
    return str(folder), judge


def _wait_until_ready(server: subprocess.Popen[bytes], folder: Path) -> Any:
    """Waits until the server accepts a connection; OSError if it does not."""
    deadline = time.monotonic() + START_TIMEOUT_S
    while server.poll() is None and time.monotonic() < deadline:
        try:
            return _connect(str(folder), _JUDGE)
        except load("psycopg").OperationalError:
            time.sleep(0.005)
    error_lines = (folder / "log").read_text(errors="replace").strip().splitlines()
    raise OSError(
        f"PostgreSQL did not start: {error_lines[-1] if error_lines else 'it said nothing'}"
    )


def _release_shared_memory(data: Path) -> None:
    """Marks the server's shared memory for removal, so that it is freed when the last of its
    processes ends, however that happens."""
    lines = (data / "postmaster.pid").read_text().splitlines()
    if len(lines) > 6:
        _, number = lines[6].split()
        ctypes.CDLL(None).shmctl(int(number), 0, None)  # IPC_RMID


def _connect(folder: str, role: str) -> Any:
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
def _empty_schema() -> Iterator[Any]:
    """A connection with an empty schema, in which nothing is left from earlier queries."""
    try:
        folder, judge = _server()
    except OSError:
        os._exit(SERVER_FAILED)  # not the query's fault: it has not been run
    judge.execute(_RESET)
    with closing(_connect(folder, _LEARNER)) as connection:
        yield connection


# A query ------------------------------------------------------------------------------------


def run_query(
    text: str, tables: Mapping[str, list[tuple[str, str, list[Any]]]], max_rows: int
) -> Result | None:
    """The column names and rows of the last SELECT; None if there was none. If there are more than
    `max_rows` rows, returns `max_rows` + 1 of them without names."""
    if not _template:
        raise QueryError("it runs a query only where the file names it in the first line")
    if "\0" in text:
        raise QueryError("the query holds a zero character")
    try:
        with _empty_schema() as connection:
            for name, columns in tables.items():
                _create_table(connection, name, columns)
            return _last_result(connection, text, max_rows)
    except load("psycopg").Error as error:
        raise QueryError(str(error).strip()) from None


def _create_table(connection: Any, name: str, columns: list[tuple[str, str, list[Any]]]) -> None:
    types = ", ".join(f"{_quote(at)} {_TYPES[kind]}" for at, kind, _ in columns)
    connection.execute(f"CREATE TABLE {_quote(name)} ({types})")
    with connection.cursor().copy(f"COPY {_quote(name)} FROM STDIN") as copy:
        for row in zip(*(values for _, _, values in columns), strict=True):
            copy.write_row(row)


def _last_result(connection: Any, text: str, max_rows: int) -> Result | None:
    """Fetches row by row, since a result may be endless."""
    transformer, status = load("psycopg.adapt").Transformer, load("psycopg.pq").ExecStatus
    pgconn, selected = connection.pgconn, None
    pgconn.send_query(text.encode())
    pgconn.set_single_row_mode()
    rows: list[tuple[Any, ...]] = []
    values = None
    while (result := pgconn.get_result()) is not None:
        match result.status:
            case status.SINGLE_TUPLE:
                values = values or transformer(connection)
                values.set_pgresult(result, set_loaders=not rows)
                rows.append(values.load_row(0, tuple))
                if len(rows) > max_rows:
                    return [], rows
            case status.TUPLES_OK:
                if (result.command_status or b"").startswith(_SELECT_TAG):
                    names = [result.fname(at) or b"" for at in range(result.nfields)]
                    selected = [name.decode() for name in names], rows
                rows, values = [], None
            case status.FATAL_ERROR | status.BAD_RESPONSE:
                raise QueryError(result.get_error_message().strip())
            case status.COPY_IN | status.COPY_OUT | status.COPY_BOTH:
                raise QueryError("nothing can be copied in or out")
    return selected


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
