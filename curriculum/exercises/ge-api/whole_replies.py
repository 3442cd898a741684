'''Which replies can be used?

A batch of product descriptions came back from a server. Before they go onto the website, find those that are whole, and work
out what the batch cost.

- `responses`: a list of dicts as servers send them, each with `usage` and with one or more items in `choices`; only
  the first counts.
- `read`, `write`: floats, the prices of a million tokens read and a million tokens written.
- Returns a tuple: the list of the contents whose `finish_reason` is `"stop"`, in their order, and the cost of all responses,
  a float. Replies that were cut off are paid for too. The cost of no responses is 0.0. Don't round.

>>> one = {"choices": [{"message": {"content": "A warm ha"}, "finish_reason": "length"}],
...        "usage": {"prompt_tokens": 1000, "completion_tokens": 500}}
>>> whole_replies([one], 1.0, 2.0)
([], 0.002)
'''

minutes = 6
chapter = "01-a-model-behind-a-request"


def whole_replies(responses: list[dict], read: float, write: float) -> tuple[list, float]:
    texts, cost = [], 0.0
    for response in responses:
        usage = response["usage"]
        cost += (usage["prompt_tokens"] * read + usage["completion_tokens"] * write) * 1e-6
        choice = response["choices"][0]
        if choice["finish_reason"] == "stop":
            texts.append(choice["message"]["content"])
    return texts, cost


def _made(content, reason, sent, written):
    message = {"role": "assistant", "content": content}
    usage = {"prompt_tokens": sent, "completion_tokens": written, "total_tokens": sent + written}
    return {"choices": [{"index": 0, "message": message, "finish_reason": reason}], "usage": usage}


def cases(rng):
    yield ([], 1.0, 2.0)
    yield ([_made("A hat.", "stop", 90_000, 40_000)], 1.0, 2.0)
    yield ([_made("A warm ha", "length", 100_000, 50_000)], 1.0, 2.0)
    yield ([_made("Hat", "stop", 30, 2)], 0.5, 1.5)
    yield ([_made("", "stop", 700_000, 0), _made("A", "content_filter", 800_000, 1000)], 2.0, 8.0)
    two = _made("One", "stop", 60_000, 9000)
    two["choices"].append({"index": 1, "message": {"content": "Two"}, "finish_reason": "length"})
    yield ([two, _made("", "tool_calls", 500_000, 30_000)], 1.0, 4.0)
    for n in (2, 4, 7):
        made = [_made("A long", "length", 300_000, 60_000)]
        for i in range(n):
            reason = ["stop", "stop", "length"][int(rng.integers(0, 3))]
            made.append(_made(f"Item {i}", reason, *(rng.integers(50, 900, 2) * 1000).tolist()))
        yield (made, 0.5, 1.5)
        yield (made[::-1], 3.0, 9.0)


def wrong_only_whole_paid(responses, read, write):
    """You add only the cost of the replies that are used. A reply that was cut off has been written too, and is on the bill."""
    kept = [r for r in responses if r["choices"][0]["finish_reason"] == "stop"]
    cost = sum((r["usage"]["prompt_tokens"] * read + r["usage"]["completion_tokens"] * write) / 1e6 for r in kept)
    return [r["choices"][0]["message"]["content"] for r in kept], float(cost)


def wrong_all_used(responses, read, write):
    """You take every content, whatever `finish_reason` says. Sentences that were cut off would appear on the website."""
    cost = sum((r["usage"]["prompt_tokens"] * read + r["usage"]["completion_tokens"] * write) / 1e6 for r in responses)
    return [r["choices"][0]["message"]["content"] for r in responses], float(cost)


def wrong_one_price(responses, read, write):
    """You use the price of reading for all tokens. Tokens that the model wrote have a price of their own."""
    cost = sum((r["usage"]["prompt_tokens"] + r["usage"]["completion_tokens"]) * read / 1e6 for r in responses)
    kept = [r for r in responses if r["choices"][0]["finish_reason"] == "stop"]
    return [r["choices"][0]["message"]["content"] for r in kept], float(cost)
