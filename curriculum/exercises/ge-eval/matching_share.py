'''The share that matches

A quiz master tests a language model with questions whose answers are short. Return the share of its replies that match.

- `replies`: a list of texts, at least one. `references`: a list of as many lists of texts: all answers that count as right for
  that question.
- Two texts match if they are the same after this: small letters; every run of white space becomes one space, and none is left
  at the ends; one full stop at the end is removed, with the white space before it; then one article (`a`, `an` or `the`, followed
  by a space) at the front is removed.
- Nothing else is changed: "-3" and "3" are two different answers.
- Returns a float.

>>> matching_share(["The Nile.", "It is the Nile"], [["Nile"], ["Nile", "river Nile"]])
0.5
>>> matching_share(["-3"], [["3", "three"]])
0.0
'''

minutes = 6
chapter = "01-right-or-right-enough"
hint = "Write a helper that tidies one text, and use it on both sides."


def matching_share(replies: list[str], references: list[list]) -> float:
    right = 0
    for reply, accepted in zip(replies, references):
        right += _tidy(reply) in [_tidy(text) for text in accepted]
    return right / len(replies)


def _tidy(text: str) -> str:
    text = " ".join(text.lower().split())
    if text.endswith("."):
        text = text[:-1].strip()
    for article in ("a ", "an ", "the "):
        if text.startswith(article):
            return text[len(article) :]
    return text


def cases(rng):
    yield (["Nile"], [["nile"]])
    yield (["Nile"], [["Rhine"]])
    yield ([" the  Nile . "], [["Nile"]])
    yield (["An elk"], [["elk"]])
    yield (["A Minor"], [["minor"]])
    yield (["Anna"], [["na"]])
    yield (["Nile"], [["The Nile."]])
    yield (["-3"], [["3", "three"]])
    yield (["three"], [["3", "three"]])
    yield (["the elm", "oak"], [["oak", "elm"], ["ash", "lime", "an oak"]])
    yield (["9 pm", "Rhine"], [["21:00", "9 pm."], ["Elbe", "rhine"]])
    yield (["3.5"], [["35"]])
    yield (["U.S."], [["us"]])
    yield (["etc.."], [["etc."]])
    yield (["etc.."], [["etc"]])
    yield (["Thebes"], [["bes"]])
    yield (["in the hat"], [["in hat"]])
    yield (["the the"], [["the"]])
    yield (["The Nile.", "It is the Nile"], [["Nile"], ["Nile", "river Nile"]])
    yield (["no idea", "not the Rhine", "Rhine"], [["idea"], ["Rhine"], ["Elbe", "rhine"]])
    yield (["19", "9 pm"], [["9"], ["9", "nine"]])
    words = ["The Nile", "nile.", "a  hat", "Hat", "-7", "7", "17", "in the hat"]
    for n in (3, 5, 8):
        replies = [words[int(i)] for i in rng.integers(0, 8, n)]
        accepted = [[words[int(i)] for i in rng.integers(0, 8, 2)] for _ in range(n)]
        yield (replies + ["in the hat", "-7"], accepted + [["hat"], ["7"]])


def wrong_found_inside(replies, references):
    """You look for the reference inside the reply. Then 19 is right where 9 was asked for, and so is "not the Rhine" for the Rhine."""
    right = 0
    for reply, accepted in zip(replies, references):
        right += any(_tidy(text) in _tidy(reply) for text in accepted)
    return right / len(replies)


def wrong_all_signs_removed(replies, references):
    """You remove every character that is neither a letter nor a digit. So -3 matches 3, and 3.5 matches 35."""
    def bare(text):
        return "".join(c for c in _tidy(text) if c.isalnum() or c == " ").strip()

    right = sum(bare(r) in [bare(text) for text in accepted] for r, accepted in zip(replies, references))
    return right / len(replies)


def wrong_reply_only(replies, references):
    """You tidy the reply and compare it with the references as they stand. A reference with a capital letter or an article can never match."""
    right = sum(_tidy(r) in accepted for r, accepted in zip(replies, references))
    return right / len(replies)


def wrong_first_reference(replies, references):
    """You compare with the first reference only. All of them count as right."""
    right = sum(_tidy(r) == _tidy(accepted[0]) for r, accepted in zip(replies, references))
    return right / len(replies)
