"""The state in PostgreSQL and an object store: the same stories, and workers that share nothing."""

import json
import threading
from pathlib import Path

import pytest
from test_monitor import (  # noqa: F401
    test_a_canary_that_is_worse_is_named_and_a_good_one_passes,
    test_a_label_that_is_taken_back_counts_nowhere_and_nothing_is_lost,
    test_a_shadow_reads_along,
    test_old_pictures_without_feedback_are_forgotten,
    test_quiet_traffic_is_quiet_and_then_a_shift_is_named,
    test_retraining_needs_labels_and_is_judged_on_old_and_new,
    test_what_is_skipped_comes_again_behind_the_others,
    test_windows_are_closed_once_whatever_the_number_of_servers,
)
from test_registry import (  # noqa: F401
    registry,
    test_promotion_and_rollback_lead_there_and_back,
    test_rollback_ends_a_canary_first,
    test_what_is_not_there_cannot_be_promoted,
)
from test_server import (  # noqa: F401
    files,
    test_a_second_server_knows_what_the_first_has_answered,
    test_no_request_fails_while_versions_change,
)

from images import page
from images.errors import ImagesError
from images.registry import Registry
from images.store import LABELS, NEVER, QUERIES, Store
from tools import local_services
from tools.balancer import Balancer
from tools.rollouts import Server

pytestmark = pytest.mark.skipif(
    not local_services.find_binaries(), reason="PostgreSQL is not installed"
)


@pytest.fixture(scope="module")
def _database():
    with local_services.postgresql() as address:
        yield address


@pytest.fixture
def state(_database: str, _trained: Path, monkeypatch: pytest.MonkeyPatch):
    """Empty tables, and a bucket with one version that is live."""
    psycopg = pytest.importorskip("psycopg")
    opened, connect = [], Store._connect
    monkeypatch.setattr(Store, "_connect", lambda it: opened.append(connect(it)) or opened[-1])
    with psycopg.connect(_database, autocommit=True) as db:
        db.execute("drop schema public cascade")
        db.execute("create schema public")
    with local_services.objects() as bucket:
        registry = Registry(f"{_database} {bucket}")
        trained = _trained / "registry" / "v0001"

        model, reference = ((trained / n).read_bytes() for n in ("model.onnx", "reference.npz"))
        card = json.loads((trained / "card.json").read_text())
        registry.start(registry.add(card, model, reference))
        yield f"{_database} {bucket}"
    for each in opened:
        each.close()


def test_the_page_and_the_history_are_drawn_from_there(state: str):
    found = Registry(state)
    assert "v0001 is live" in page.render(found)


def test_moves_at_the_same_time_are_all_done_one_behind_the_other(two: str):
    def back_and_forth() -> None:
        mine = Registry(two)
        for _ in range(20):
            mine.move("canary", "v0002", 0.5)

    threads = [threading.Thread(target=back_and_forth) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    found = Registry(two)
    assert len(found.store.moves()) == 81


def test_two_trainings_at_the_same_time_get_two_names(state: str, monkeypatch):
    found = Registry(state)

    parts = found.card("v0001"), found.model("v0001"), found.file("v0001", "reference.npz")
    assert found.add(*parts) == "v0002"
    monkeypatch.setattr(found, "versions", lambda: ["v0001"])  # as it was before the other one
    assert found.add(*parts) == "v0003"


def test_a_connection_that_was_cut_is_made_again(state: str):
    one, other = Registry(state), Registry(state)
    other.store.run(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where pid <> pg_backend_pid() and datname = current_database()"
    )
    with pytest.raises(ImagesError, match="does not answer") as away:
        one.pointer()
    assert away.value.status == 503
    assert one.pointer().live == "v0001"


def test_labels_are_found_by_an_index_before_the_database_has_statistics(state: str):
    store = Registry(state).store
    for table in ("prediction", "feedback"):
        store.run(f"alter table {table} set (autovacuum_enabled = false)")
    store.run(
        "insert into prediction select n, 'r' || n, n, 'v0001', 1, 0.9, 1, mod(n, 2), 1, '', 'ink'"
        " from generate_series(1, 6000) n"
    )
    store.run("insert into feedback select n, 'r' || n, 1, n from generate_series(1, 3000) n")
    asked: dict[str, dict[str, object]] = {
        "feedback": {},
        "labelled": {},
        "audit_days": {"since": 0.0},
    }
    asked |= {
        "audited": {"version": "v0001", "most": 200, "since": 0.0, "until": NEVER},
        "queue": {"live": "v0001", "audit": 0, "most": 6},
    }
    asked |= {"next_audits": {"version": "v0001", "size": 50}}
    for name, values in asked.items():
        sql = "explain " + QUERIES[name].replace("(labels)", LABELS)
        plan = "\n".join(row["QUERY PLAN"] for row in store.run(sql, values))
        assert "using feedback_word" in plan and "Backward using feedback_pkey" not in plan, name


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ("postgresql://images@/postgres?host=/nowhere s3://images/registry", "cannot be reached"),
        ("postgresql://images@/postgres", "behind a space"),
        ("postgresql://images@/postgres nonsense://x", "object store"),
    ],
)
def test_an_address_that_leads_nowhere_is_named(wrong: str, reason: str):
    with pytest.raises(ImagesError, match=reason):
        Registry(wrong)


def test_two_workers_share_nothing_and_one_may_be_killed(two: str, files: list[bytes]):  # noqa: F811
    workers = [Server(two), Server(two)]
    balancer = Balancer([each.port for each in workers])
    threading.Thread(target=balancer.serve_forever, daemon=True).start()
    front = Server.__new__(Server)
    front.port = balancer.server_port
    found, given, failed = Registry(two), dict[str, str](), 0
    connection = front.connect()
    try:
        for count in range(60):
            if count == 20:
                workers[0].process.kill()
            if count == 40:
                found.move("promote", "v0002")
            status, body = front.send(connection, "POST", "/predict", files[count % len(files)])
            failed += status != 200
            answer = json.loads(body)
            given[answer["request_id"]] = answer["model_version"]
        assert failed == 0 and balancer.retries > 0
        assert list(given.values()) == ["v0001"] * 40 + ["v0002"] * 20
        for each in given:
            found.store.add_feedback(each, 1, 1e9)
    finally:
        connection.close()
        balancer.shutdown()
        balancer.server_close()
        for each in workers:
            each.stop()
