"""Clock, traffic and queue: what they promise to a project of somebody's own."""

import doctest
import importlib
import json
import re
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random

import pytest

import gradatim_simulators
from gradatim_simulators import (
    Change,
    Clock,
    EventLog,
    Request,
    Rows,
    Spike,
    arrivals,
    damaged,
    deliveries,
    send,
    traffic,
)
from gradatim_simulators.__main__ import main

ROOT = Path(__file__).parents[2]
BODY = {"kind": "brakes", "age": 7, "price": 2.5}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "rows.csv"
    lines = [f"{n},{'wheel' if n % 4 == 0 else 'brakes'},{n % 9},{n / 2}" for n in range(1, 101)]
    path.write_text("\n".join(["id,kind,age,price", *lines]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", ["clock", "event_log"])
def test_the_examples_say_what_happens(name: str) -> None:
    module = importlib.import_module(f"gradatim_simulators.{name}")
    result = doctest.testmod(module)
    assert result.attempted and not result.failed


def test_nothing_but_the_standard_library_is_imported() -> None:
    words = "import sys; before = set(sys.modules); import gradatim_simulators.__main__; "
    words += "print(*sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) - sys.stdlib_module_names == {"gradatim_simulators"}


# Clock ------------------------------------------------------------------------------------------


def test_a_clock_never_goes_back() -> None:
    clock = Clock(10)
    clock.wait_until(5)
    assert clock() == 10
    for step in (-1, float("nan")):
        with pytest.raises(ValueError, match="goes forward"):
            clock.wait(step)


# Traffic ----------------------------------------------------------------------------------------


def test_requests_come_as_often_as_asked_and_more_often_in_a_spike() -> None:
    spike = Spike(100, 50, 4)
    moments = list(arrivals(20, 200, Random(3), [spike]))
    inside = sum(map(spike.holds, moments))
    assert moments == sorted(moments) and moments[-1] < 200
    assert abs(inside - 4000) < 5 * 4000**0.5
    assert abs(len(moments) - inside - 3000) < 5 * 3000**0.5


def test_the_same_seed_gives_the_same_traffic_and_another_one_does_not() -> None:
    def made(seed: int) -> list[Request]:
        return list(traffic(lambda drawn, moment: BODY, rate=9, seconds=9, seed=seed, bad=0.5))

    assert made(1) == made(1) != made(2)


def test_the_share_of_bad_requests_is_the_one_asked_for() -> None:
    found = list(traffic(lambda drawn, moment: BODY, rate=100, seconds=40, seed=1, bad=0.1))
    bad = [request for request in found if request.fault]
    assert abs(len(bad) - 0.1 * len(found)) < 5 * (0.09 * len(found)) ** 0.5
    assert all(json.loads(request.body) == BODY for request in found if not request.fault)


def test_a_damaged_body_is_never_one_that_a_schema_accepts() -> None:
    seen = Counter[str]()
    for seed in range(400):
        fault, body = damaged(BODY, Random(seed))
        seen[fault] += 1
        try:
            found = json.loads(body)
        except ValueError:
            continue
        same = isinstance(found, dict) and {k: type(v) for k, v in found.items()}
        assert same != {key: type(value) for key, value in BODY.items()}, fault
    assert len(seen) == 3 * len(BODY) + 3


# Rows -------------------------------------------------------------------------------------------


def test_a_column_of_numbers_holds_numbers(table: Path) -> None:
    body = Rows.read(table).draw(Random(1))
    assert [type(value) for value in body.values()] == [int, str, int, float]
    assert list(Rows.read(table, ["age", "kind"]).draw(Random(1))) == ["age", "kind"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("age+4", {**BODY, "age": 11}),
        ("age-9", {**BODY, "age": 0}),
        ("age*1.5", {**BODY, "age": 11}),
        ("price*2", {**BODY, "price": 5.0}),
        ("kind=brakes*3", BODY),
    ],
)
def test_a_change_moves_one_column(text: str, body: dict[str, object]) -> None:
    assert Change.parse(text).applied(dict(BODY)) == body


def test_a_value_that_is_three_times_as_frequent_is_drawn_so_often(table: Path) -> None:
    rows, drawn = Rows.read(table), Random(5)
    seen = Counter(rows.draw(drawn, [Change.parse("kind=wheel*3")])["kind"] for _ in range(2000))
    assert abs(seen["wheel"] - 1000) < 5 * 500**0.5  # a quarter of the rows; three of six then


@pytest.mark.parametrize("text", ["age", "age+", "+4", "age+x", "kind=wheel+3", "", "age**2"])
def test_a_change_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="none of"):
        Change.parse(text)


# Sending ----------------------------------------------------------------------------------------


def test_a_report_counts_what_came_and_lists_what_should_not_have_come() -> None:
    requests = [
        Request(1, b"{}"),
        Request(2, b"[]"),
        Request(3, b"", "empty"),
        Request(4, b"no", "?"),
    ]
    status = {b"{}": 200, b"[]": 500, b"": 422, b"no": 200}
    report = send(requests, status.__getitem__, Clock())
    assert (dict(report.good), dict(report.bad)) == ({200: 1, 500: 1}, {422: 1, 200: 1})
    assert report.surprises == [
        "[]: 500 instead of a 2xx",
        "a bad request (?): 200 instead of a 4xx",
    ]
    assert not report.is_sound


def test_waiting_for_a_connection_counts() -> None:
    """A service that is busy for ten seconds makes those wait who come meanwhile."""

    class Busy(Clock):
        def wait_until(self, moment: float) -> None:
            super().wait_until(moment if moment < 1 else 10)

    clock = Busy()
    report = send([Request(0.5, b"{}"), Request(2, b"{}")], lambda body: 200, clock)
    assert report.seconds[1] == 8


# Events -----------------------------------------------------------------------------------------


def test_what_a_consumer_held_when_it_died_comes_again_at_once() -> None:
    log = EventLog(Clock(), patience=30)
    for key in "abc":
        log.append(key, key.upper())
    first = log.next()
    assert first and (first.key, first.attempt) == ("a", 1)
    log.acknowledge("a")
    assert [found.key for found in (log.next(), log.next()) if found] == ["b", "c"]
    log.restart()
    again = [found for found in (log.next(), log.next(), log.next()) if found]
    assert [(found.key, found.attempt) for found in again] == [("b", 2), ("c", 2)]


def test_an_acknowledgement_that_is_lost_changes_nothing() -> None:
    clock = Clock()
    log = EventLog(clock, patience=5, lost=1)
    log.append("a", 1)
    log.next()
    log.acknowledge("a")
    clock.wait(5)
    assert len(log) == 1 and log.next()
    with pytest.raises(KeyError):
        log.acknowledge("b")
    with pytest.raises(ValueError, match="before"):
        log.append("a", 1)


@pytest.mark.parametrize("seed", range(8))
def test_every_event_is_delivered_and_some_again_later(seed: int) -> None:
    events = [(f"e{n}", n) for n in range(40)]
    found = list(deliveries(events, seed=seed))
    assert list(dict.fromkeys(one.key for one in found)) == [key for key, _ in events]
    assert {(one.key, one.value) for one in found} == set(events)
    assert len(found) > 40 and found == list(deliveries(events, seed=seed))
    attempts = Counter[str]()
    for one in found:
        attempts[one.key] += 1
        assert one.attempt == attempts[one.key]


def test_without_losses_and_deaths_each_comes_once() -> None:
    events = [(f"e{n}", n) for n in range(9)]
    found = deliveries(events, seed=1, lost=0, restarts=0)
    assert [(one.key, one.value) for one in found] == events


# The command ------------------------------------------------------------------------------------


@contextmanager
def service(
    accepts: type[Exception] | None = None,
) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """A service that wants numbers for ages; with `accepts` it never refuses."""
    seen: list[dict[str, object]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            text = self.rfile.read(int(self.headers["Content-Length"]))
            try:
                body = json.loads(text)
                right = isinstance(body["age"], int) and isinstance(body["kind"], str)
            except (ValueError, TypeError, KeyError):
                right = False
            if right:
                seen.append(body)
            self.send_response(200 if right or accepts else 422)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words: object) -> None:
            pass

    class Patient(ThreadingHTTPServer):
        request_queue_size = 128  # connections that wait on a busy machine

    with Patient(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/predict", seen
        finally:
            server.shutdown()
            thread.join()


WORDS = ["--columns", "kind,age", "--rate", "200", "--seconds", "0.5", "--bad", "0.3"]


def test_traffic_reaches_a_service_and_changes_on_the_way(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with service() as (url, seen):
        code = main(["traffic", str(table), *WORDS, "--to", url, "--change", "0.25:age+100"])
    out = capsys.readouterr().out
    assert code == 0, out
    assert "good: " in out and " x 422" in out and "median" in out
    ages = [int(str(body["age"])) for body in seen]
    assert {age >= 100 for age in ages} == {False, True}


def test_a_service_that_swallows_everything_is_not_sound(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with service(accepts=Exception) as (url, _):
        assert main(["traffic", str(table), *WORDS, "--to", url]) == 1
    assert "200 instead of a 4xx" in capsys.readouterr().out


def test_nobody_at_the_address_is_no_answer(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with service() as (url, _):
        pass
    assert main(["traffic", str(table), "--rate", "50", "--seconds", "0.1", "--to", url]) == 1
    assert "x no answer" in capsys.readouterr().out


def test_without_an_address_the_requests_are_printed(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["traffic", str(table), *WORDS]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {bool(line["bad"]) for line in lines} == {False, True}
    assert all(
        json.loads(line["body"]).keys() == {"kind", "age"} for line in lines if not line["bad"]
    )


def test_deliveries_have_the_names_asked_for(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        "deliveries",
        str(table),
        "--count",
        "30",
        "--names",
        "event,repair",
        "--columns",
        "age",
    ]
    assert main(words) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert len(lines) > 30 == len({line["event"] for line in lines})
    assert all(list(line["repair"]) == ["age"] for line in lines)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["traffic", "none.csv"], "none.csv cannot be read: No such file"),
        (["traffic", "TABLE", "--columns", "colour"], "has no column 'colour'"),
        (["traffic", "TABLE", "--rate", "0"], "the rate must be above 0"),
        (["traffic", "TABLE", "--seconds", "inf"], "the length must be above 0"),
        (["traffic", "TABLE", "--bad", "2"], "from 0 to 1"),
        (["traffic", "TABLE", "--spike", "5"], "'5' is no spike"),
        (["traffic", "TABLE", "--change", "age+4"], "write SECOND:WHAT"),
        (["traffic", "TABLE", "--change", "1:colour+4"], "no column 'colour' to change"),
        (["traffic", "TABLE", "--change", "1:kind+4"], "kind holds texts"),
        (["traffic", "TABLE", "--change", "1:kind=whel*3"], "no row has the kind 'whel'"),
        (["traffic", "TABLE", "--to", "localhost:8000"], "no address that begins with"),
        (["deliveries", "TABLE", "--count", "0"], "at least 1"),
        (["deliveries", "TABLE", "--lost", "1"], "a share from 0 to below 1"),
        (["deliveries", "TABLE", "--names", "event"], "write two names"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    table: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert main([str(table) if word == "TABLE" else word for word in words]) == 2
    caught = capsys.readouterr()
    assert sentence in caught.err and len(caught.err.splitlines()) == 1 and not caught.out


def test_the_command_stops_where_nobody_reads_on(table: Path) -> None:
    words = [sys.executable, "-m", "gradatim_simulators", "traffic", str(table), "--rate", "3000"]
    words += ["--seconds", "2"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_the_page_shows_what_happens_and_names_everything(
    capsys: pytest.CaptureFixture[str],
) -> None:
    page = (ROOT / "docs" / "simulators.md").read_text("utf-8")
    program, shown = re.findall(r"```python\n(.*?)```\n```\n(.*?)```", page, re.DOTALL)[0]
    exec(program, {})
    assert capsys.readouterr().out == shown
    named = set(re.findall(r"`(\w+)`", page))
    assert set(gradatim_simulators.__all__) <= named


@pytest.mark.parametrize("command", ["traffic", "deliveries"])
def test_the_page_names_every_option(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "simulators.md").read_text("utf-8")
    with pytest.raises(SystemExit):
        main([command, "--help"])
    options = set(re.findall(r"--[a-z]+", capsys.readouterr().out)) - {"--help"}
    assert options and all(option in page for option in options)
