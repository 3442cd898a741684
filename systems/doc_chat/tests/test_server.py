"""The HTTP API: bad requests, missing documents, changes while it runs, limits and logs."""

import json
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from conftest import fake_model, serving

from doc_chat.documents import read_folder
from doc_chat.requests import RateLimit
from doc_chat.service import Service
from doc_chat.store import Store

GOOD = {"question": "How long is the warranty of the Corvo 12?"}


@pytest.mark.parametrize("path", ["/search", "/ask"])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"question": "\\ud800 a"}',
        b"[" * 50_000,
        b'{"question": "' + b"a" * 200_000 + b'"}',
        *(
            json.dumps(GOOD | change).encode()
            for change in (
                {"question": ""},
                {"question": " ?! "},
                {"question": "a\0b"},
                {"question": "a\x1bb"},
                {"question": "a\x85b"},
                {"question": "a" * 2001},
                {"question": 7},
                {"question": None},
                {"k": 0},
                {"k": 21},
                {"k": "5"},
                {"k": 5.5},
                {"k": True},
                {"k": None},
                {"groups": "sales"},
                {"groups": [1]},
                {"groups": None},
            )
        ),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(client: httpx.Client, path: str, body: bytes):
    response = client.post(path, content=body)
    assert 400 <= response.status_code < 500 and list(response.json()) == ["error"]
    assert client.post(path, json=GOOD).status_code == 200


@pytest.mark.parametrize(
    "question", ["保証期間は何か月ですか", "Сколько?", "a\tb\n?", "\u202e1", "🚀 7" * 400]
)
def test_questions_in_any_script_get_an_answer(client: httpx.Client, question: str):
    for path in ("/search", "/ask"):
        assert client.post(path, json={"question": question}).status_code == 200


@pytest.mark.parametrize(
    "address", ["/docs/nope.md/text", "/docs/partners.md/text", "/docs/../x/text", "/nope", "/docs"]
)
def test_what_is_not_there_or_not_readable_is_a_404(client: httpx.Client, address: str):
    response = client.get(address)
    assert response.status_code == 404 and response.json()["error"]


def test_groups_open_a_document(client: httpx.Client):
    assert client.get("/docs/partners.md/text?groups=x, board").status_code == 200
    assert client.get("/docs/partners.md/text?groups=Board").status_code == 404


def test_a_wrong_method_is_a_405(client: httpx.Client):
    response = client.get("/ask")
    assert response.status_code == 405 and response.json()["error"]


def test_an_empty_state_is_not_healthy_until_something_is_taken_in(state: str, folder: Path):
    store = Store(state)
    with serving(Service(store)) as client:
        assert client.get("/health").status_code == 503
        assert client.post("/search", json=GOOD).json() == {"results": []}
        assert client.post("/ask", json=GOOD).json()["abstained"]
        other = Store(state)
        other.replace(read_folder(folder)[0])
        assert client.get("/health").status_code == 200
        assert "36 months" in client.post("/ask", json=GOOD).json()["answer"]
        other.close()
    store.close()


def test_changes_count_at_once(client: httpx.Client, state: str, folder: Path):
    before = client.get("/version").json()
    other = Store(state)
    manual = folder / "manuals" / "corvo-12.md"
    old = manual.read_text()
    manual.write_text(old.replace("36 months", "48 months"))
    other.replace(read_folder(folder)[0])
    assert "48 months" in client.post("/ask", json=GOOD).json()["answer"]
    assert client.get("/version").json()["version"] != before["version"]
    manual.write_text(old)
    other.replace(read_folder(folder)[0])
    assert client.get("/version").json() == before
    assert client.delete("/docs/manuals/corvo-12.md").json() == {"deleted": "manuals/corvo-12.md"}
    assert client.delete("/docs/manuals/corvo-12.md").status_code == 404
    assert client.post("/ask", json=GOOD).json()["abstained"]
    assert manual.exists()
    other.close()


def test_the_operator_deletes_what_not_everybody_may_read(client: httpx.Client):
    assert client.delete("/docs/partners.md").status_code == 200
    assert client.get("/docs/partners.md/text?groups=board").status_code == 404


def test_metrics_are_numbers_before_the_first_question(client: httpx.Client):
    lines = client.get("/metrics").text.splitlines()
    values = dict(line.split() for line in lines if not line.startswith("#"))
    assert len(values) == 7 and values.pop("documents") == "3"
    assert set(values.values()) == {"0"}


def test_metrics_count_what_happened(store: Store):
    with fake_model(lambda text: "36 months.") as model, serving(Service(store, model)) as client:
        client.post("/ask", json=GOOD)
        client.post("/ask", json={"question": "What does E-999 mean?"})
        text = client.get("/metrics").text
    for line in (
        "documents 3",
        "questions_total 2",
        "abstained_total 1",
        "model_calls_total 1",
        "model_prompt_tokens_total 11",
        "model_completion_tokens_total 3",
    ):
        assert f"\n{line}\n" in f"\n{text}"


def test_many_questions_at_once_wait_for_a_slow_model_together(store: Store):
    def slow(text: str) -> str:
        time.sleep(0.5)
        return "36 months."

    with fake_model(slow) as model, serving(Service(store, model)) as client:
        begun = time.monotonic()
        with ThreadPoolExecutor(10) as pool:
            answers = list(pool.map(lambda _: client.post("/ask", json=GOOD).json(), range(10)))
        assert time.monotonic() - begun < 4
    assert {one["generator"] for one in answers} == {"model"}


def test_a_port_in_use_is_one_sentence(tmp_path: Path):
    command = [sys.executable, "-m", "doc_chat", "serve", "--state", tmp_path]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        run = subprocess.run([*command, "--port", port], capture_output=True, text=True)
    assert run.returncode != 0 and f"Port {port} cannot be used" in run.stderr


@pytest.mark.parametrize("limit", ["-5", "1.5", "many", ""])
def test_a_senseless_limit_is_one_sentence(tmp_path: Path, limit: str):
    command = [sys.executable, "-m", "doc_chat", "serve", "--state", tmp_path]
    run = subprocess.run([*command, "--per-minute", limit], capture_output=True, text=True)
    assert run.returncode == 2 and run.stderr.count("\n") == 1
    assert f"--per-minute: '{limit}' is not a whole number" in run.stderr


def test_nothing_that_is_asked_is_written_to_a_log(tmp_path: Path, folder: Path):
    store = Store(tmp_path / "state")
    store.replace(read_folder(folder)[0])
    store.close()
    command = [sys.executable, "-m", "doc_chat", "serve", "--state", tmp_path / "state"]
    server = subprocess.Popen(
        [*command, "--port", "8697"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        with httpx.Client(base_url="http://127.0.0.1:8697") as client:
            for _ in range(600):
                try:
                    client.get("/health")
                    break
                except httpx.ConnectError:
                    time.sleep(0.1)
            client.post("/ask", json={"question": "Is the gherkin covered?"})
            client.post("/ask", content=b'{"question": gherkin')
            client.get("/docs/gherkin/text")
    finally:
        server.terminate()
        log, _ = server.communicate(timeout=30)
    assert b"gherkin" not in log


@pytest.mark.parametrize(
    ("address", "body", "headers"),
    [
        ("/ask", json.dumps(GOOD), {}),
        ("/v1/chat/completions", '{"messages": [{"role": "user", "content": "gherkin"}]}', {}),
        ("/", "question=gherkin", {"X-Part": "1"}),
    ],
)
def test_a_fault_of_ours_is_named_without_what_was_asked(
    store: Store, monkeypatch, capfd, address: str, body: str, headers: dict[str, str]
):
    service = Service(store)
    monkeypatch.setattr(service.library, "index", lambda groups: [][0])
    with serving(service) as client:
        try:
            response = client.post(address, content=body, headers=headers)
            assert response.status_code == 500 and "went wrong" in response.text
        except httpx.RemoteProtocolError:
            assert headers  # the stream breaks off after its headers
    said = capfd.readouterr().err
    assert said.startswith("IndexError in ") and "gherkin" not in said


def test_one_address_asks_so_many_times_a_minute_and_no_other_waits_for_it(store: Store) -> None:
    with serving(Service(store), per_minute=2) as client:
        found = [client.post("/ask", json=GOOD) for _ in range(3)]
        assert [one.status_code for one in found] == [200, 200, 429]
        assert "2 times a minute" in found[2].json()["error"]
        assert 1 <= int(found[2].headers["retry-after"]) <= 30
        assert client.get("/health").status_code == 200
        elsewhere = {"x-forwarded-for": "192.0.2.7"}
        assert client.post("/ask", json=GOOD, headers=elsewhere).status_code == 200


def test_a_rate_fills_up_again_and_forgets_who_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    rate = RateLimit(60, clock=lambda: now)
    assert [rate.wait("a") for _ in range(61)] == [0.0] * 60 + [1.0]
    now = 0.5
    assert rate.wait("a") == 0.5
    now = 1.5
    assert rate.wait("a") == 0.0
    monkeypatch.setattr("doc_chat.requests._MAX_ADDRESSES", 2)
    now = 100.0
    assert [rate.wait(one) for one in "bcd"] == [0.0] * 3
    assert len(rate._buckets) == 3 and "a" not in rate._buckets
