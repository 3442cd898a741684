"""The model endpoint: budget, retries, Retry-After, and unusable replies."""

import asyncio
import time

import pytest
from conftest import completion, fake_model, streamed

from doc_chat.model import Model, ModelError, Turn

MESSAGES = [{"role": "user", "content": "Question?"}]


def ask(model: Model, turn: Turn | None = None, on_text=None) -> str:
    async def once() -> str:
        try:
            return await model.ask(MESSAGES, turn or model.turn(), on_text)
        finally:
            if model.client:
                await model.client.aclose()
                model.client = None

    return asyncio.run(once())


def status(code: int, **headers: str):
    return lambda handler: handler.send(code, {"error": "no"}, **headers)


def test_an_answer_is_read_and_its_tokens_are_counted():
    with fake_model(lambda text: "36 months.") as model:
        turn = model.turn()
        assert ask(model, turn) == "36 months."
        assert (turn.calls, turn.prompt_tokens, turn.completion_tokens) == (1, 11, 3)


@pytest.mark.parametrize("code", [429, 500, 503])
def test_three_calls_at_most(code: int):
    with fake_model(lambda text: status(code)) as model:
        with pytest.raises(ModelError, match=str(code)):
            ask(model)
        assert len(model.fake.calls) == 3


def test_an_error_that_a_retry_cannot_mend_is_not_retried():
    with fake_model(lambda text: status(400)) as model:
        with pytest.raises(ModelError, match="400"):
            ask(model)
        assert len(model.fake.calls) == 1


def test_the_next_call_waits_as_long_as_it_is_asked_to():
    answers = iter([status(429, Retry_After="1"), "36 months."])
    with fake_model(lambda text: next(answers)) as model:
        assert ask(model) == "36 months."
        first, second = model.fake.times
        assert second - first >= 1


def test_other_questions_wait_too_or_do_without():
    with fake_model(lambda text: status(503, Retry_After="60"), budget=1) as model:
        for _ in range(2):
            begun = time.monotonic()
            with pytest.raises(ModelError, match="longer pause"):
                ask(model)
            assert time.monotonic() - begun < 1
        assert len(model.fake.calls) == 1


def silent(handler):
    time.sleep(2)


def slow(handler):
    handler.send_response(200)
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


@pytest.mark.parametrize("behave", [silent, slow])
def test_the_budget_ends_every_wait(behave):
    with fake_model(lambda text: behave, budget=0.3) as model:
        begun = time.monotonic()
        with pytest.raises(ModelError, match="budget"):
            ask(model)
        assert time.monotonic() - begun < 1


def half(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"choices": [{"message": {"content": "36 mon')
    handler.close_connection = True


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"36 months",
        b"[]",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b'{"choices": [{"message": {"content": 36}}]}',
        b"data: {}\n\ndata: [DONE]\n\n",
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_what_has_not_the_usual_form_is_not_used(body: bytes):
    answer = lambda text: lambda handler: handler.send(200, body)  # noqa: E731
    with fake_model(answer) as model, pytest.raises(ModelError):
        ask(model)


def test_half_an_answer_is_not_used():
    with fake_model(lambda text: half) as model, pytest.raises(ModelError, match="reached"):
        ask(model)

    def cut(handler):
        handler.send(200, completion("36 mon", finish_reason="length"))

    with fake_model(lambda text: cut) as model, pytest.raises(ModelError, match="cut off"):
        ask(model)


def test_nobody_there():
    with pytest.raises(ModelError, match="reached"):
        ask(Model("http://127.0.0.1:9/v1"))


@pytest.mark.parametrize("usage", [None, [], {"prompt_tokens": "many"}, {"prompt_tokens": -1}])
def test_senseless_usage_counts_nothing(usage):
    body = completion("36 months.") | {"usage": usage}
    with fake_model(lambda text: lambda handler: handler.send(200, body)) as model:
        turn = model.turn()
        assert ask(model, turn) == "36 months."
        assert turn.prompt_tokens == 0


def test_a_streamed_reply_is_heard_as_it_grows_and_its_tokens_are_counted():
    end = 'data: {"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 2}}\n\n'
    reply = streamed("36 ", "mon", "ths.", end=f": a comment\n\n{end}data: [DONE]\n\n")
    with fake_model(lambda text: reply) as model:
        turn, heard = model.turn(), []
        assert ask(model, turn, heard.append) == "36 months."
        assert heard[-1] == "36 months." and heard == sorted(heard, key=len)
        assert (turn.prompt_tokens, turn.completion_tokens) == (7, 2)


def test_a_model_that_does_not_stream_is_understood():
    with fake_model(lambda text: "36 months.") as model:
        assert ask(model, on_text=lambda text: None) == "36 months."


@pytest.mark.parametrize(
    "end",
    [
        "",
        'data: {"choices": [{"delta": {}, "finish_reason": "length"}]}\n\ndata: [DONE]\n\n',
        "data: no\n\n",
        'data: {"choices": [{"delta": {"content": 5}}]}\n\n',
        "data: []\n\n",
    ],
)
def test_half_a_stream_is_not_used(end: str):
    reply = streamed("36 mon", end=end)
    with fake_model(lambda text: reply) as model, pytest.raises(ModelError):
        ask(model, on_text=lambda text: None)
