"""The log under real files, processes, signals and full disks."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from gradatim.errors import StoreError
from gradatim.log import database
from gradatim.log.store import Store
from gradatim.model import Evidence, Outcome

NOON = datetime(2027, 2, 28, 12, 0, tzinfo=UTC)


def row(name: str = "a", **changes: object) -> Evidence:
    values = {"at": NOON, "kind": "verdict", "subject": "softmax", "data": {"outcome": "PASS"}}
    values["learner"] = "me"
    return Evidence(id=name, **{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "gradatim.db"


@pytest.fixture
def store(path: Path) -> Store:
    opened = Store.open(path)
    yield opened
    opened.close()


# What is kept --------------------------------------------------------------------------------


def test_evidence_comes_back_in_the_order_in_which_it_was_kept(store: Store) -> None:
    late, early = row("late"), row("early", at=NOON - timedelta(days=1))
    store.append(late)
    store.append(early)
    assert store.evidence("me") == (late, early)


def test_evidence_outlives_the_program(path: Path) -> None:
    first = Store.open(path)
    first.append(row(data={"results": [{"name": "π", "ms": 1.5}], "files": {"a.py": "x\n\0"}}))
    kept = first.evidence("me")
    first.close()
    again = Store.open(path)
    assert again.evidence("me") == kept
    again.close()


def test_every_time_is_kept_in_utc(store: Store) -> None:
    there = datetime(2027, 3, 1, 2, 0, tzinfo=timezone(timedelta(hours=13, minutes=45)))
    store.append(row(at=there))
    (kept,) = store.evidence("me")
    assert kept.at == there and kept.at.utcoffset() == timedelta(0)


def test_a_time_without_zone_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="aware"):
        store.append(row(at=datetime(2027, 1, 1)))
    assert store.evidence("me") == ()


def test_learners_do_not_see_each_other(store: Store) -> None:
    store.append(row("mine"))
    store.append(row("yours", learner="you"))
    assert [e.id for e in store.evidence("me")] == ["mine"]
    assert [e.id for e in store.evidence("you")] == ["yours"]


def test_an_enum_is_kept_as_its_word(store: Store) -> None:
    store.append(row(data={"outcome": Outcome.PASS}))
    assert store.evidence("me")[0].data == {"outcome": "PASS"}


def test_the_same_row_twice_is_one_row(store: Store) -> None:
    store.append(row())
    store.append(row())
    assert store.evidence("me") == (row(),)


@pytest.mark.parametrize(
    "change",
    [
        {"data": {}},
        {"kind": "hint"},
        {"subject": "x"},
        {"learner": "you"},
        {"at": NOON.replace(2028)},
    ],
)
def test_other_content_under_a_known_id_is_refused(store: Store, change: dict[str, object]) -> None:
    store.append(row())
    with pytest.raises(StoreError, match="other content"):
        store.append(row(**change))
    assert store.evidence("me") == (row(),)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE evidence SET data = '{}'",
        "UPDATE evidence SET seq = seq + 1",
        "DELETE FROM evidence",
        "REPLACE INTO evidence SELECT seq, id, learner, at, kind, 'forged', data FROM evidence",
        "REPLACE INTO evidence SELECT 99, id, learner, at, kind, 'forged', data FROM evidence",
        "INSERT INTO evidence SELECT seq, id, learner, at, kind, subject, data FROM evidence "
        "WHERE true ON CONFLICT (id) DO UPDATE SET subject = 'forged'",
    ],
)
def test_the_database_itself_refuses_to_change_evidence(
    store: Store, path: Path, statement: str
) -> None:
    store.append(row())
    foreign = sqlite3.connect(path)
    with pytest.raises(sqlite3.DatabaseError, match="never changed"):
        foreign.execute(statement)
    foreign.close()
    assert store.evidence("me") == (row(),)


# Opening -------------------------------------------------------------------------------------


def test_a_folder_with_an_odd_name_is_a_folder(tmp_path: Path) -> None:
    opened = Store.open(tmp_path / "100 %(here)s? #ä" / "gradatim.db")
    opened.append(row())
    assert opened.evidence("me") == (row(),)
    opened.close()
    assert (tmp_path / "100 %(here)s? #ä" / "gradatim.db").exists()


def test_a_new_home_and_its_database_are_for_their_owner_alone(path: Path, store: Store) -> None:
    store.append(row())
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    files = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert set(files) > {"gradatim.db"} and set(files.values()) == {0o600}


@pytest.mark.parametrize(("mode", "after"), [(0o755, 0o700), (0o770, 0o700), (0o1777, 0o1777)])
def test_an_open_home_is_closed_unless_it_is_a_public_folder(
    tmp_path: Path, mode: int, after: int
) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(mode)
    Store.open(tmp_path / "open" / "gradatim.db").close()
    assert stat.S_IMODE((tmp_path / "open").stat().st_mode) == after


def test_the_learners_own_home_folder_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    tmp_path.chmod(0o755)
    Store.open(tmp_path / "gradatim.db").close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_who_opens_a_home_to_others_later_is_obeyed(path: Path) -> None:
    Store.open(path).close()
    path.parent.chmod(0o750)
    path.chmod(0o640)
    Store.open(path).close()
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o750
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def not_a_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 1000)


def damaged(path: Path) -> None:
    Store.open(path).close()
    content = bytearray(path.read_bytes())
    content[100:4096] = random.Random(1).randbytes(3996)
    path.write_bytes(content)


def cut_in_half(path: Path) -> None:
    Store.open(path).close()
    path.write_bytes(path.read_bytes()[:6000])


def of_another_program(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE notes (text)")
    other.close()


def newer(path: Path) -> None:
    Store.open(path).close()
    other = sqlite3.connect(path)
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.commit()
    other.close()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (not_a_database, "not a database of Gradatim"),
        (damaged, "damaged"),
        (cut_in_half, "damaged"),
        (of_another_program, "not one of Gradatim"),
        (newer, "newer program"),
    ],
)
def test_a_file_that_is_no_log_of_ours_is_left_as_it_is(
    path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=sentence) as caught:
        opened = Store.open(path)
        opened.evidence("me")
    assert str(path) in str(caught.value) and caught.value.do
    assert path.read_bytes() == before or spoil is of_another_program  # its mode becomes WAL


def test_damage_behind_the_first_page_is_a_sentence(path: Path) -> None:
    opened = Store.open(path)
    for number in range(50):
        opened.append(row(str(number), data={"text": "x" * 2000}))
    opened.close()
    content = bytearray(path.read_bytes())
    content[4 * 4096 :] = random.Random(1).randbytes(len(content) - 4 * 4096)
    path.write_bytes(content)
    opened = Store.open(path)
    with pytest.raises(StoreError, match="damaged"):
        opened.evidence("me")
    opened.close()


def test_a_folder_in_the_place_of_the_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "gradatim.db").mkdir()
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(tmp_path / "gradatim.db")


def test_a_file_in_the_place_of_the_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("")
    with pytest.raises(StoreError, match="folder cannot be made"):
        Store.open(tmp_path / "home" / "gradatim.db")


def in_a_child(action: Callable[[], None]) -> str:
    """What a forked child says; what it does to its own limits and rights stays with it."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            action()
            said = "done"
        except StoreError as error:
            said = f"StoreError: {error}"
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(writes, said.encode())
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


@pytest.mark.parametrize("begun", [False, True])
def test_a_folder_that_may_not_be_written_is_a_sentence(path: Path, begun: bool) -> None:
    path.parent.mkdir()
    if begun:
        Store.open(path).close()
    path.parent.chmod(0o555)
    for parent in path.parent.parents[:-2]:
        parent.chmod(0o755)

    def open_as_somebody() -> None:
        if os.geteuid() == 0:  # whom no mode stops
            os.setgid(65534)
            os.setuid(65534)
        opened = Store.open(path)
        opened.append(row())

    said = in_a_child(open_as_somebody)
    path.parent.chmod(0o755)
    assert said.startswith("StoreError") and "choose --home" in said


def test_a_full_disk_is_a_sentence_and_loses_nothing(path: Path) -> None:
    opened = Store.open(path)
    opened.append(row("before"))
    opened.close()

    def append_until_full() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        limited = Store.open(path)
        for number in range(100):
            limited.append(row(f"row {number}", data={"text": "x" * 10_000}))

    said = in_a_child(append_until_full)
    assert said.startswith("StoreError") and "disk" in said
    again = Store.open(path)
    names = [e.id for e in again.evidence("me")]
    assert names == ["before", *(f"row {n}" for n in range(len(names) - 1))] and len(names) > 2
    again.append(row("after"))
    again.close()


def test_a_database_without_room_is_a_sentence(path: Path, store: Store) -> None:
    store._connection.execute("PRAGMA max_page_count = 8")
    with pytest.raises(StoreError, match="the disk is full"):
        store.append(row(data={"text": "x" * 100_000}))


def test_a_writer_that_never_ends_is_a_sentence(
    path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.2)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient = Store.open(path)
    with pytest.raises(StoreError, match="another program"):
        impatient.append(row())
    assert impatient.evidence("me") == ()  # reading waits for nobody
    other.execute("ROLLBACK")
    impatient.append(row())
    impatient.close()
    other.close()


# Several processes, and sudden ends ----------------------------------------------------------


def append_for_ever(path: Path, name: str, writes: int) -> None:
    opened = Store.open(path)
    number = 0
    while True:
        opened.append(row(f"{name}/{number}", data={"text": "x" * 3000}))
        os.write(writes, b".")
        number += 1


def test_what_was_acknowledged_survives_kill_9_at_any_moment(path: Path) -> None:
    moments = random.Random(7)
    acknowledged: dict[str, int] = {}
    for life in range(40):
        reads, writes = os.pipe()
        child = os.fork()
        if child == 0:
            append_for_ever(path, str(life), writes)
        os.close(writes)
        begun = len(os.read(reads, 1)) if life % 4 else 0  # one in four may die while it opens
        time.sleep(moments.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(reads, "rb") as answers:
            counted = begun + len(answers.read())
        acknowledged[str(life)] = counted
        opened = Store.open(path)
        kept = [e.id for e in opened.evidence("me")]
        opened.close()
        mine = [name for name in kept if name.startswith(f"{life}/")]
        assert mine == [f"{life}/{n}" for n in range(len(mine))]
        assert counted <= len(mine) <= counted + 1
    assert sum(acknowledged.values()) > 40
    assert len(kept) >= sum(acknowledged.values())


def test_processes_that_begin_and_append_at_once_lose_nothing(path: Path) -> None:
    children = []
    for writer in range(3):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                opened = Store.open(path)
                for number in range(40):
                    opened.append(row(f"{writer}/{number}"))
                    opened.append(row(f"shared/{number}"))
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    opened = Store.open(path)
    names = [e.id for e in opened.evidence("me")]
    opened.close()
    assert len(names) == 4 * 40 == len(set(names))
    for writer in ("0", "1", "2"):
        mine = [name for name in names if name.startswith(f"{writer}/")]
        assert mine == [f"{writer}/{n}" for n in range(40)]


@pytest.mark.parametrize(
    ("module", "spared"),
    [
        ("gradatim.app.app", "sqlite3"),  # for help
        ("gradatim.cli.commands", "gradatim.app"),
        ("gradatim.app.retests", "gradatim.rules.plan"),  # for a verdict
        ("gradatim.curriculum.pack", "gradatim.kinds"),  # where the pack was read before
        ("gradatim.profiles", "importlib.metadata"),
        ("gradatim.cli.jobs", "gradatim.app.flow"),
        ("gradatim.cli.review", "gradatim.app.app"),
    ],
)
def test_a_command_does_not_pay_for_what_it_does_not_use(module: str, spared: str) -> None:
    code = f"import sys; import {module}; print('{spared}' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


# Reading a long log ---------------------------------------------------------------------------


def test_only_what_is_new_is_read_again(store: Store) -> None:
    store.append(row("first"))
    before = store.evidence("me")
    assert store.evidence("me") is before
    other = Store.open(store.path)
    other.append(row("second"))
    other.close()
    after = store.evidence("me")
    assert [e.id for e in after] == ["first", "second"] and after[0] is before[0]
    assert store.evidence("somebody else") == () and store.evidence("me") == after


def test_kept_evidence_equals_what_was_appended_and_nothing_else(store: Store) -> None:
    store.append(row("first", data={"a": [1]}))
    (kept,) = store.evidence("me")
    assert kept == row("first", data={"a": [1]}) == kept
    assert kept != row("first", data={"a": [2]}) and kept != "first"
    assert replace(kept, subject="other").data == {"a": [1]}


@pytest.mark.parametrize(("at", "data"), [(NOON.isoformat(), '{"a": '), ("some day", "{}")])
def test_a_row_that_the_disk_has_spoilt_is_a_sentence_when_it_is_asked_for(
    store: Store, at: str, data: str
) -> None:
    insert(store, at, data)
    with pytest.raises(StoreError, match="damaged"):
        _ = store.evidence("me")[0].data


@pytest.mark.parametrize(
    ("at", "moment"),
    [
        ("2027-02-28T12:00:00", NOON),
        ("2027-02-28", NOON.replace(hour=0)),
        ("2027-02-28T14:00:00+02:00", NOON),
        ("0001-01-01T00:00:00+02:00", datetime.min.replace(tzinfo=UTC)),
    ],
)
def test_a_time_that_others_wrote_is_read_in_utc(store: Store, at: str, moment: datetime) -> None:
    store.append(row())
    insert(store, at, "{}")
    assert store.evidence("me")[1].at == moment and store.evidence("me")[1].at.tzinfo is UTC
    assert len(store.evidence("me").by_time) == 2


def test_what_others_wrote_as_bytes_is_text(store: Store) -> None:
    values = [part.encode() for part in ("x", NOON.isoformat(), "verdict", "sums", "{}")]
    columns = "id, at, kind, subject, data, learner"
    store._connection.execute(
        f"INSERT INTO evidence ({columns}) VALUES (?, ?, ?, ?, ?, 'me')", values
    )
    assert store.evidence("me") == (row("x", subject="sums", data={}),)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"\ud800", "\N{REPLACEMENT CHARACTER}"),
        (r"a\uDC80\ud83d\ude00", "a\N{REPLACEMENT CHARACTER}\N{GRINNING FACE}"),
        (r"\ude00\ud83d", "\N{REPLACEMENT CHARACTER}" * 2),
        (r"\\ud800", r"\ud800"),
        (r"\\\ud800", "\\\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_half_a_character_is_replaced(store: Store, text: str, read: str) -> None:
    insert(store, NOON.isoformat(), f'{{"typed": "{text}"}}')
    assert store.evidence("me")[0].data == {"typed": read}


@pytest.mark.parametrize("digits", [400, 5_000])
def test_no_number_has_too_many_digits(store: Store, digits: int) -> None:
    insert(store, NOON.isoformat(), f'{{"seed": {"9" * digits}, "rating": 3}}')
    (kept,) = store.evidence("me")
    assert kept.data["seed"] > 1e300 and kept.rating == 3


@pytest.mark.parametrize("deep", [150, 600, 100_000])
def test_what_is_nested_too_deeply_says_nothing(store: Store, deep: int) -> None:
    nested = "[" * deep + "]" * deep
    insert(store, NOON.isoformat(), f'{{"outcome": "PASS", "files": {{"a": {nested}}}}}')
    (kept,) = store.evidence("me")
    assert (kept.data, kept.files) == ({}, None)


def test_what_holds_many_things_is_not_nested_deeply(store: Store) -> None:
    data = {"results": [{"name": f"{n}", "output": "[{" * 200} for n in range(200)]}
    store.append(row(data=data))
    assert store.evidence("me")[0].data == data


def test_data_without_keys_says_nothing(store: Store) -> None:
    insert(store, NOON.isoformat(), "[1, 2]")
    assert store.evidence("me")[0].data == {}


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        ({"outcome": "FAIL", "files": {}}, "FAIL"),
        ({"outcome": "PASS", "files": {}}, "PASS"),
        ({"seed": 1, "outcome": "FAIL"}, "FAIL"),
        ({"outcome": "FAILED"}, "FAILED"),
        ({"outcome": 3}, ""),
        ({"results": [{"outcome": "FAIL"}]}, ""),
    ],
)
def test_an_outcome_is_the_same_before_and_after_the_rest_is_read(
    store: Store, data: dict[str, Any], outcome: str
) -> None:
    store.append(row(data=data))
    (kept,) = store.evidence("me")
    assert kept.outcome == row(data=data).outcome == outcome


def insert(store: Store, at: str, data: str) -> None:
    """A row as no program of ours writes it."""
    values = ("x", "me", at, "verdict", "sums", data)
    columns = "id, learner, at, kind, subject, data"
    store._connection.execute(f"INSERT INTO evidence ({columns}) VALUES (?,?,?,?,?,?)", values)


@pytest.mark.parametrize("replay", [True, False])
@pytest.mark.parametrize("outcome", ["PASS", "FAIL"])
@pytest.mark.parametrize("more", [{"version": "v"}, {"results": ['"replay": true,']}, {}])
def test_what_a_kept_verdict_shows_is_read_as_from_its_data(
    path: Path, replay: bool, outcome: str, more: dict[str, object]
) -> None:
    data = {"outcome": outcome, "level": "sealed", "seed": 7, "replay": replay, **more}
    rows = [
        Evidence("a", datetime(2027, 1, 4, tzinfo=UTC), "verdict", "sums", data, "me"),
        Evidence("b", datetime(2027, 1, 4, tzinfo=UTC), "named", "sums", data, "me"),
        Evidence(
            "c", datetime(2027, 1, 4, tzinfo=UTC), "verdict", "sums", {"outcome": "PASS"}, "me"
        ),
    ]
    store = Store.open(path)
    for row in rows:
        store.append(row)
    kept = store.evidence("me")
    assert [row.fresh_outcome for row in kept] == [row.fresh_outcome for row in rows]
    store.close()


@pytest.mark.parametrize("data", [{"card": "c", "rating": 3, "typed": "x"}, {"rating": 2}, {}])
def test_the_rating_of_a_kept_review_is_read_as_from_its_data(
    path: Path, data: dict[str, object]
) -> None:
    row = Evidence("a", datetime(2027, 1, 4, tzinfo=UTC), "review", "c", data, "me")
    store = Store.open(path)
    store.append(row)
    assert store.evidence("me")[0].rating == row.rating
    store.close()
