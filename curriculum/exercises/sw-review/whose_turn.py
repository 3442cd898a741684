"""Whose turn is it?

A change has been waiting for three days because author and reviewer each believe that it's the other's turn. A line on
the page of the change should say what it is waiting for.

- `threads`: a list of tuples, one for each comment: its label (`"must"`, `"question"` or `"nit"`), who wrote last in the
  thread (`"author"` or `"reviewer"`), and whether it is resolved (a bool).
- A thread holds the change up if it is not resolved and is not a nit.
- Returns `"merge"` if no thread holds the change up. Otherwise returns `"author"` if the reviewer wrote last in at least
  one of the threads that hold it up, and `"reviewer"` if the author did in all of them.

>>> whose_turn([("must", "author", False), ("nit", "reviewer", False)])
'reviewer'
>>> whose_turn([("must", "author", True), ("nit", "reviewer", False)])
'merge'
"""

kind = "complete"
minutes = 6
chapter = "03-say-it-and-answer-it"
hint = "`last_words` holds one name for each thread that holds the change up. What does it look like if there is no such thread?"

starter = '''
def whose_turn(threads: list[tuple[str, str, bool]]) -> str:
    last_words = [writer for label, writer, resolved in threads if ...]
    if not last_words:
        return ...
    if ...:
        return "author"
    return ...
'''


def whose_turn(threads: list[tuple[str, str, bool]]) -> str:
    last_words = [writer for label, writer, resolved in threads if not resolved and label != "nit"]
    if not last_words:
        return "merge"
    if "reviewer" in last_words:
        return "author"
    return "reviewer"


def cases(rng):
    yield ([],)
    yield ([("must", "reviewer", False)],)
    yield ([("must", "author", False)],)
    yield ([("question", "reviewer", False)],)
    yield ([("question", "author", False)],)
    yield ([("nit", "reviewer", False)],)
    yield ([("nit", "author", False)],)
    yield ([("must", "reviewer", True)],)
    yield ([("must", "author", False), ("nit", "reviewer", False)],)
    yield ([("must", "author", False), ("question", "reviewer", False)],)
    yield ([("question", "reviewer", False), ("must", "author", False)],)
    yield ([("must", "author", False), ("must", "reviewer", True)],)
    yield ([("question", "author", False), ("nit", "author", False), ("question", "reviewer", False)],)
    yield ([("question", "author", False), ("question", "reviewer", True), ("must", "author", True)],)
    yield ([("must", "author", False), ("must", "author", False), ("must", "reviewer", False)],)
    labels, writers = ["must", "question", "nit"], ["author", "reviewer"]
    for n in (3, 5, 7):
        yield (
            [
                (labels[int(rng.integers(0, 3))], writers[int(rng.integers(0, 2))], bool(rng.random() < 0.6))
                for _ in range(n)
            ],
        )


def wrong_nits_hold_up(threads):
    """You let open nits hold the change up. Whoever writes a nit leaves it to the author."""
    last = [writer for label, writer, resolved in threads if not resolved]
    if not last:
        return "merge"
    return "author" if "reviewer" in last else "reviewer"


def wrong_resolved_threads_count(threads):
    """You look at resolved threads too. They are settled, and nobody has to do anything about them."""
    last = [writer for label, writer, resolved in threads if label != "nit"]
    if not last:
        return "merge"
    return "author" if "reviewer" in last else "reviewer"


def wrong_first_thread_decides(threads):
    """You decide by the first thread that holds the change up. If the author has answered that one and another still
    waits for an answer, it is the author's turn."""
    for label, writer, resolved in threads:
        if not resolved and label != "nit":
            return "author" if writer == "reviewer" else "reviewer"
    return "merge"


def wrong_same_person_again(threads):
    """You name the person who wrote last. It is the turn of the other one, who has something to read."""
    last = [writer for label, writer, resolved in threads if not resolved and label != "nit"]
    if not last:
        return "merge"
    return "reviewer" if "reviewer" in last else "author"
