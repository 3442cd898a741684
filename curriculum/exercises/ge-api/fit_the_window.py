'''Make a long chat fit

A help desk's chat has grown longer than its model can read. Return the messages to send: the system message, and as many
of the newest other messages as fit.

- `messages`: a list of dicts with `role` and `content`. The first one, and only that, has the role `"system"`.
- `limit`: the number of tokens that fit, an int. One word counts as one token (words are divided by white space), and the
  system message always fits.
- Keep the system message. Go back from the newest message and stop at the first that doesn't fit any more: no older message
  is kept, even if it would fit.
- Returns a list of messages in their old order. `messages` isn't changed.

>>> chat = [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "My lamp is broken."}]
>>> fit_the_window(chat, 5)
[{'role': 'system', 'content': 'Be kind.'}]
>>> len(fit_the_window(chat, 6))
2
'''

minutes = 8
chapter = "01-a-model-behind-a-request"
hint = "Subtract the tokens of the system message from the limit first. Then go through `messages[1:]` from its end."


def fit_the_window(messages: list[dict], limit: int) -> list[dict]:
    left = limit - len(messages[0]["content"].split())
    kept = []
    for message in messages[:0:-1]:
        left -= len(message["content"].split())
        if left < 0:
            break
        kept.append(message)
    return messages[:1] + kept[::-1]


def _chat(*texts):
    roles = ["system", *["user", "assistant"] * len(texts)]
    return [{"role": role, "content": text} for role, text in zip(roles, texts)]


def cases(rng):
    yield (_chat("Be kind."), 2)
    yield (_chat("Be kind.", "My lamp is broken."), 5)
    yield (_chat("Be kind.", "My lamp is broken."), 6)
    yield (_chat("Be  kind. Be brief.", " My  lamp\nis broken. "), 8)
    yield (_chat("Be kind.", "Hello.", "Hello, what is wrong?", "My lamp is broken."), 7)
    yield (_chat("Be kind.", "Hello.", "Hello, what is wrong?", "My lamp is broken."), 10)
    yield (_chat("Be kind.", "Hello.", "Hello, what is wrong?", "My lamp is broken."), 11)
    yield (_chat("Rules", "a b", "c d e f g", "h"), 4)
    yield (_chat("Rules", "a", "b b b b", "c"), 4)
    for n in (5, 7, 9):
        texts = ["Answer in one sentence"]
        texts += [" ".join(["word"] * int(k)) + f" {i}" for i, k in enumerate(rng.integers(1, 7, n))]
        total = sum(len(text.split()) for text in texts)
        yield (_chat(*texts), total)
        yield (_chat(*texts), total // 2 + 4)
        yield (_chat(*texts), total - 1)


def wrong_oldest_kept(messages, limit):
    """You keep messages from the beginning of the chat until the window is full. Then the newest question is what's missing, and the model can't answer it."""
    kept = []
    for message in messages:
        limit -= len(message["content"].split())
        if limit < 0:
            break
        kept.append(message)
    return kept


def wrong_system_is_free(messages, limit):
    """You don't count the tokens of the system message, although it is sent with every request. The window is too full by that many tokens."""
    kept = []
    for message in messages[:0:-1]:
        limit -= len(message["content"].split())
        if limit < 0:
            break
        kept.append(message)
    return messages[:1] + kept[::-1]


def wrong_newest_first(messages, limit):
    """The right messages are there, but you collected them from the newest to the oldest and left them in that order. The model would read the chat backwards."""
    left = limit - len(messages[0]["content"].split())
    kept = []
    for message in messages[:0:-1]:
        left -= len(message["content"].split())
        if left < 0:
            break
        kept.append(message)
    return messages[:1] + kept
