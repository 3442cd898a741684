'''Ask for a number until there is one

A program asks a model how many pages an offer has. Play the conversation against replies that are written down beforehand.

- `question`: a text. `replies`: a list of texts, at least one: the first is the reply to the first request, and so on.
- A reply is good if, without white space at its ends, it consists of digits alone (`.isdigit()`).
- The first request holds one message, `{"role": "user", "content": question}`. After each bad reply the next request holds two
  more: the reply as it came, with the role `"assistant"`, and `"Digits only, please."` with the role `"user"`.
- Stop at the first good reply, or when there are no replies left.
- Returns a tuple: the number as an int, or None if no reply was good; and the messages of the last request that was sent.

>>> ask_until_valid("How many pages?", ["Twelve", " 12 "])[0]
12
>>> len(ask_until_valid("How many pages?", ["Twelve", " 12 "])[1])
3
'''

minutes = 7
chapter = "02-replies-a-program-can-use"
hint = "With two bad replies and no more, how many requests were sent, and how many messages did the last one hold?"


def ask_until_valid(question: str, replies: list[str]) -> tuple:
    messages = [{"role": "user", "content": question}]
    for reply in replies:
        if reply.strip().isdigit():
            return int(reply.strip()), messages
        messages.append({"role": "assistant", "content": reply})
        messages.append({"role": "user", "content": "Digits only, please."})
    return None, messages[:-2]  # the last two were never sent


def cases(rng):
    yield ("Pages?", ["12"])
    yield ("Pages?", ["Twelve"])
    yield ("Pages?", ["no", "many", "no"])
    yield ("Pages?", [" 12\n"])
    yield ("How many pages?", ["Twelve", " 12 "])
    yield ("How many pages?", ["Twelve", "", "-3"])
    yield ("How many pages?", ["0", "5"])
    yield ("How many pages?", ["1 2", "About 7", "7.0", "7", "8"])
    yield ("How many pages?", [" many ", "x", "y"])
    bad = ["Twelve", "About 7", "7 pages", "", "-1", "3.5", " ?"]
    for n in (2, 3, 5):
        replies = [bad[int(k)] for k in rng.integers(0, 7, n)]
        yield ("Pages of the offer?", replies)
        yield ("Pages of the offer?", [*replies, f" {int(rng.integers(2, 90))}", "Done"])


def wrong_same_again(question, replies):
    """You repeat the first request without the bad reply and without what is wrong with it. The model learns nothing from its mistake."""
    messages = [{"role": "user", "content": question}]
    for reply in replies:
        if reply.strip().isdigit():
            return int(reply.strip()), messages
    return None, messages


def wrong_complaint_without_reply(question, replies):
    """You send the complaint, but not the reply that it is about. The server remembers nothing, so the model can't know what was wrong."""
    messages = [{"role": "user", "content": question}]
    for i, reply in enumerate(replies):
        if reply.strip().isdigit():
            return int(reply.strip()), messages
        if i < len(replies) - 1:
            messages.append({"role": "user", "content": "Digits only, please."})
    return None, messages


def wrong_only_digits_kept(question, replies):
    """You pick the digits out of the reply, so "About 7" becomes 7, and "3.5" becomes 35. If a reply isn't what was asked for, ask again."""
    messages = [{"role": "user", "content": question}]
    for i, reply in enumerate(replies):
        digits = "".join(c for c in reply if c.isdigit())
        if digits:
            return int(digits), messages
        if i < len(replies) - 1:
            messages.append({"role": "assistant", "content": reply})
            messages.append({"role": "user", "content": "Digits only, please."})
    return None, messages
