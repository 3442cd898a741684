"""Windows, audits and alarms over a history of traffic."""

import numpy as np
import pytest

from images import canary
from images.engine import Engine, is_audited
from images.errors import ImagesError
from images.monitor import AUDIT_BLOCK
from images.proportions import worse
from images.retrain import retrain
from images.store import NEVER, SKIPPED, UNDONE
from tools import baselines, traffic


def label(engine: Engine, ids: list[str], labels: np.ndarray, audit: bool | None = None) -> None:
    for one, truth in zip(ids, labels.tolist(), strict=True):
        if audit is None or is_audited(one) == audit:
            engine.store.add_feedback(one, truth, 1e9)


def test_quiet_traffic_is_quiet_and_then_a_shift_is_named(engine: Engine, play, hidden):
    rng = np.random.default_rng(0)
    play(traffic.quiet(hidden, 2500, rng)[0])
    assert engine.store.rows("alarms") == []
    play(traffic.inverted(hidden, 1000, rng)[0])
    alarms = engine.store.rows("alarms")
    assert [each["kind"] for each in alarms] == ["covariate", "covariate"]
    assert [each["number"] for each in alarms] == [5, 6] and "queue" in alarms[0]["action"]
    window = engine.store.periods("window")[0]
    assert sum(window["shares"]) == pytest.approx(1) and window["ms"] > 0


def test_the_reference_settles_and_never_moves(engine: Engine, play, hidden):
    rng = np.random.default_rng(1)
    version = engine._version("v0001")
    assert engine._monitor.reference(version) is version.initial_reference
    play(traffic.quiet(hidden, 2000, rng)[0])
    settled = engine._monitor.reference(version)
    assert len(settled.labels) == 2000 and settled.batches == 1
    play(traffic.tripled(hidden, 2500, rng)[0])
    assert engine._monitor.reference(version) is settled
    assert [each["kind"] for each in engine.store.rows("alarms")] == ["label"] * 5


def test_the_sentence_of_a_label_shift_names_the_class(engine: Engine, play, hidden):
    rng = np.random.default_rng(2)
    play(traffic.quiet(hidden, 2000, rng)[0])
    play(traffic.tripled(hidden, 500, rng)[0])
    assert "'3' is 2" in engine.store.rows("alarms")[0]["sentence"]


def test_windows_are_closed_once_whatever_the_number_of_servers(state, engine, play, hidden):
    other = Engine(state, clock=lambda: 1e9)
    play(traffic.quiet(hidden, 499, np.random.default_rng(3))[0])
    [row] = engine.store.run("select * from prediction limit 1")
    del row["id"]
    engine.store.add([row | {"request_id": "last"}])
    asked = {"version": "v0001", "size": 500}
    assert engine.store.rows("next_window", version="v0001", size=501) == []
    rows = engine.store.rows("next_window", **asked)
    assert rows == other.store.rows("next_window", **asked) and len(rows) == 500
    engine.check_windows()
    other.check_windows()
    again = {"version": "v0001", "kind": "window", "at": 1e9, "result": "{}"}
    assert not other.store.close_period(again | {"first": rows[0]["id"], "last": rows[-1]["id"]})
    assert len(engine.store.periods("window")) == 1
    other.store.close()


def test_audits_alone_measure_and_a_fall_is_an_alarm(engine: Engine, play, hidden):
    rng = np.random.default_rng(4)
    ink, labels = traffic.quiet(hidden, 1500, rng)
    ids = play(ink)
    label(engine, ids, labels)
    figures = engine.store.figures("v0001")
    assert figures["audited"] == sum(map(is_audited, ids)) == figures["drawn"]
    assert figures["right"] / figures["audited"] > 0.9
    wrong = (labels + 1) % 10
    label(engine, ids, wrong)  # the last word counts
    assert engine.store.figures("v0001")["right"] < 5
    engine.check_windows()
    blocks = engine.store.periods("audit")
    assert len(blocks) == figures["audited"] // AUDIT_BLOCK
    assert blocks[0]["of"] == AUDIT_BLOCK
    assert {each["kind"] for each in engine.store.rows("alarms")} == {"quality"}


def test_a_label_that_is_taken_back_counts_nowhere_and_nothing_is_lost(engine, play, hidden):
    ids = play(hidden.ink[:300])
    drawn = [each for each in ids if is_audited(each)]
    store, spoilt = engine.store, drawn[3]
    label(engine, ids, hidden.labels[:300], audit=True)
    right = store.figures("v0001")["right"]
    store.add_feedback(spoilt, 9 - hidden.labels[ids.index(spoilt)].item(), 1e9 + 1)
    assert store.figures("v0001")["right"] == right - 1
    assert store.row("last_label")["request_id"] == spoilt
    store.add_feedback(spoilt, UNDONE, 1e9 + 2)
    seen = (
        store.figures("v0001"),
        store.row("audited", version="v0001", most=999, since=0.0, until=NEVER),
    )
    assert {(each["audited"], each["right"]) for each in seen} == {(len(drawn) - 1, right - 1)}
    [day] = store.rows("audit_days", since=0)
    assert (day["drawn"], day["audited"]) == (len(drawn), len(drawn) - 1)
    assert store.row("feedback")["answers"] == len(store.rows("labelled")) == len(drawn) - 1
    assert len(store.rows("next_audits", version="v0001", size=999)) == len(drawn) - 1
    assert store.figures("v0001", known=1e9 + 1)["audited"] == len(drawn)  # as it was then
    assert store.row("last_label")["request_id"] != spoilt
    [waits] = store.rows("queue", live="v0001", audit=1, most=9)
    assert (waits["request_id"], waits["turn"]) == (spoilt, 0)
    store.add_feedback(spoilt, 1, 1e9 + 3)
    assert store.rows("queue", live="v0001", audit=1, most=9) == []
    rows = store.run(
        "select label from feedback where request_id = :it order by id", {"it": spoilt}
    )
    assert len(rows) == 4 and [each["label"] for each in rows[2:]] == [UNDONE, 1]
    store.add_feedback(spoilt, UNDONE, 1e9 + 4)
    store.delete_pictures(1e9 + 31 * 86400)
    assert len(store.rows("labelled")) == len(store.rows("recent", most=999)) == len(drawn) - 1


def test_what_is_skipped_comes_again_behind_the_others(engine: Engine, play, hidden):
    ids = [each for each in play(hidden.ink[:300]) if is_audited(each)]

    def waiting() -> list[str]:
        return [
            each["request_id"]
            for each in engine.store.rows("queue", live="v0001", audit=1, most=999)
        ]

    engine.store.add_feedback(ids[1], SKIPPED, 1e9)
    engine.store.add_feedback(ids[0], SKIPPED, 1e9)
    assert waiting() == [*ids[2:], ids[1], ids[0]]
    engine.store.add_feedback(ids[1], SKIPPED, 1e9)  # again: now it waits longer than the other
    assert waiting() == [*ids[2:], ids[0], ids[1]]
    assert engine.store.rows("queue", live="v0001", audit=1, most=1)[0]["skipped"] == 2
    assert engine.store.row("feedback")["answers"] == 0 == engine.store.figures("v0001")["audited"]
    engine.store.add_feedback(ids[0], 3, 1e9)
    assert waiting() == [*ids[2:], ids[1]]
    with pytest.raises(ImagesError, match="and waits for a label"):  # no skip removes a label
        engine.store.add_feedback(ids[0], SKIPPED, 1e9)
    with pytest.raises(ImagesError, match="and has a label"):
        engine.store.add_feedback(ids[1], UNDONE, 1e9)
    engine.store.delete_pictures(1e9 + 31 * 86400)  # skipped ones too, without a label
    assert waiting() == [] and len(engine.store.rows("recent", most=999)) == 1


def test_worse_is_a_one_sided_test():
    assert worse((45, 50), (190, 191)) < 0.005 < worse((49, 50), (190, 191))
    assert worse((50, 50), (150, 191)) > 0.9


def test_a_canary_that_is_worse_is_named_and_a_good_one_passes(two, play, engine, hidden):
    rng = np.random.default_rng(5)
    engine.registry.move("canary", "v0002", 0.5, now=1e9)
    ink, labels = traffic.quiet(hidden, 3000, rng)
    ids = play(ink)
    assert canary.judge(engine.store, engine.registry.pointer()).state == "waiting"
    label(engine, ids, labels, audit=True)
    assert canary.judge(engine.store, engine.registry.pointer()).state == "passed"
    routed = [engine.registry.pointer().route(each) for each in ids]
    spoilt = np.where(np.array(routed) == "v0002", (labels + 1) % 10, labels)
    label(engine, ids, spoilt, audit=True)
    assert canary.judge(engine.store, engine.registry.pointer()).state == "worse"


def test_retraining_needs_labels_and_is_judged_on_old_and_new(engine, play, pictures, hidden):
    with pytest.raises(ImagesError, match="label about"):
        retrain(engine, pictures, seed=0, fit=baselines.svm)
    rng = np.random.default_rng(6)
    ink, labels = traffic.HALF_INVERTED(hidden, 3000, rng)
    label(engine, play(ink), labels)
    gate = retrain(engine, pictures, seed=0, fit=baselines.svm)
    assert gate.passed and gate.version == "v0002" and "v0002 passed" in gate.sentence
    assert gate.new_mix[0] < 0.8 < 0.95 < gate.new_mix[1]
    assert engine.registry.pointer().live == "v0001"
    card = engine.registry.card("v0002")
    assert card["parent"] == "v0001" and card["from_feedback"] == 3000
    engine.registry.move("promote", "v0002")
    play(traffic.HALF_INVERTED(hidden, 1000, rng)[0])
    assert [a for a in engine.store.rows("alarms") if a["version"] == "v0002"] == []


def test_wrong_labels_do_not_pass_the_gate(engine, play, pictures, hidden):
    ink, labels = traffic.quiet(hidden, 3000, np.random.default_rng(7))
    ids = play(ink)
    label(engine, ids, (labels + 1) % 10, audit=False)
    label(engine, ids, labels, audit=True)
    assert not retrain(engine, pictures, seed=0, fit=baselines.centroid).passed


def test_old_pictures_without_feedback_are_forgotten(engine: Engine, play, hidden):
    ids = play(traffic.quiet(hidden, 10, np.random.default_rng(8))[0])
    engine.store.add_feedback(ids[0], 1, 1e9)
    engine.store.delete_pictures(1e9 + 31 * 86400)
    assert len(engine.store.rows("recent", most=100)) == 1 == len(engine.store.rows("labelled"))
    assert engine.store.figures("v0001")["predictions"] == 10


def test_a_shadow_reads_along(two, engine: Engine, play, hidden):
    engine.registry.move("shadow", "v0002")
    play(traffic.quiet(hidden, 200, np.random.default_rng(9))[0])
    seen = engine.store.row("shadowed", version="v0002")
    assert seen["seen"] == 200 and 150 < seen["same"] <= 200
    assert engine.store.figures("v0002")["predictions"] == 0
