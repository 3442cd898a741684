"""Learnt by heart

To show her class what overfitting is, a teacher of German builds the worst model of all: a memory. It looks a noun up among those it
has learnt and repeats the article that it saw there. For a noun that it has never seen it says the article that was most frequent in
training.

- `learnt`, `new`: lists of tuples (word, article), each with at least one tuple. If a word occurs several times in
  `learnt`, the memory repeats the article that it saw *last*.
- If several articles are equally frequent in `learnt`, take the first of them in the alphabet. Every tuple counts.
- Returns a tuple of two floats: the share of right articles on `learnt` itself, and on `new`.

>>> by_heart([("Tisch", "der"), ("Lampe", "die"), ("Stuhl", "der")], [("Lampe", "die"), ("Sofa", "das")])
(1.0, 0.5)
"""

minutes = 7
chapter = "01-by-heart-or-too-stiff"
hint = "A dict made from the tuples keeps the last value of each key. The most frequent article is needed only where `.get()` finds nothing."


def by_heart(learnt: list[tuple[str, str]], new: list[tuple[str, str]]) -> tuple[float, float]:
    memory = dict(learnt)
    articles = [article for _, article in learnt]
    usual = max(sorted(articles), key=articles.count)
    on_learnt = sum(memory[word] == article for word, article in learnt)
    on_new = sum(memory.get(word, usual) == article for word, article in new)
    return on_learnt / len(learnt), on_new / len(new)


def cases(rng):
    a, b, c = ("Tisch", "der"), ("Lampe", "die"), ("Stuhl", "der")
    yield [a], [a]
    yield [b], [c]
    yield [a, b, c], [("Lampe", "die"), ("Sofa", "das")]
    yield [b, a], [("Sofa", "das"), ("Hund", "der")]
    yield [("See", "der"), ("See", "der"), ("Tor", "das")], [("Hund", "der"), ("Eis", "das"), ("Bad", "das")]
    yield [("See", "der"), ("See", "die")], [("See", "die"), ("See", "der"), ("Tor", "das")]
    yield [("See", "die"), ("See", "die"), ("See", "der"), a], [("See", "der"), ("Uhr", "die"), ("Uhr", "die")]
    yield [("See", "der"), ("See", "die"), ("See", "die")], [("See", "die"), ("Tor", "das")]
    yield [("Tor", "der"), ("Tor", "das"), a, ("Tor", "das")], [("Tor", "das"), ("Tor", "der"), a]
    yield [b, ("Uhr", "die"), a], [("Katze", "die"), ("Hund", "der"), ("Maus", "die"), a]
    yield [("Tor", "das"), ("Tor", "der"), ("Tor", "das"), b, b], [("Tor", "das"), ("Ast", "der"), ("Eis", "das")]
    yield [a, c, b], [("Hund", "der"), ("Ast", "der"), b]
    yield [("Bad", "das"), ("Eis", "das"), b], [("Tor", "das"), b, a]
    words, articles = ["Tor", "See", "Uhr", "Ast", "Eis", "Bad"], ["der", "die", "das"]
    for n in (6, 9):
        made = [(words[i], articles[j]) for i, j in zip(rng.integers(0, 4, n), rng.integers(0, 3, n))]
        yield made, [(words[i], articles[j]) for i, j in zip(rng.integers(0, 6, n), rng.integers(0, 3, n))]


def wrong_first_kept(learnt, new):
    """If a word comes twice, your memory keeps what it saw first. It should repeat what it saw last."""
    memory = {}
    for word, article in learnt:
        memory.setdefault(word, article)
    articles = [article for _, article in learnt]
    usual = max(sorted(articles), key=articles.count)
    return (
        sum(memory[word] == article for word, article in learnt) / len(learnt),
        sum(memory.get(word, usual) == article for word, article in new) / len(new),
    )


def wrong_unknown_is_wrong(learnt, new):
    """You count every word that the memory hasn't seen as wrong. For these it says the most frequent article, and that
    may be right."""
    memory = dict(learnt)
    return (
        sum(memory[word] == article for word, article in learnt) / len(learnt),
        sum(memory.get(word) == article for word, article in new) / len(new),
    )


def wrong_usual_from_new(learnt, new):
    """You take the article that is most frequent among the new words. The memory can't know it; it has seen `learnt`
    only."""
    memory = dict(learnt)
    articles = [article for _, article in new]
    usual = max(sorted(articles), key=articles.count)
    return (
        sum(memory[word] == article for word, article in learnt) / len(learnt),
        sum(memory.get(word, usual) == article for word, article in new) / len(new),
    )
