"""Undo and redo

A drawing program records every action. Most actions are strokes, such as `"line"`. Two are special:

- `"undo"` takes back the last stroke. If there is none, nothing happens.
- `"redo"` brings back the stroke that was undone last. If there is none, nothing happens.

After an ordinary stroke, everything that was undone before is gone for good: `"redo"` then has nothing to bring back.
Return the strokes that are visible at the end, in order.

- `actions`: a list of texts.
- Returns a new list. `actions` is not changed.

>>> visible(["line", "dot", "undo", "arc"])
['line', 'arc']
>>> visible(["line", "dot", "undo", "undo", "redo"])
['line']
"""

minutes = 9
chapter = "01-a-list-that-changes"
hint = "Keep two lists: what is visible, and what was undone. An item that you pop from one can be appended to the other."


def visible(actions: list[str]) -> list[str]:
    drawn = []
    undone = []
    for action in actions:
        if action == "undo":
            if drawn:
                undone.append(drawn.pop())
        elif action == "redo":
            if undone:
                drawn.append(undone.pop())
        else:
            drawn.append(action)
            undone = []
    return drawn


def cases(rng):
    yield ([],)
    yield (["line"],)
    yield (["undo"],)
    yield (["redo", "line"],)
    yield (["line", "undo"],)
    yield (["line", "undo", "redo"],)
    yield (["line", "dot", "undo", "arc"],)
    yield (["line", "dot", "undo", "arc", "redo"],)
    yield (["line", "undo", "dot", "redo", "redo"],)
    yield (["line", "dot", "undo", "undo", "redo"],)
    yield (["line", "dot", "undo", "undo", "redo", "redo"],)
    yield (["line", "dot", "arc", "undo", "undo", "redo"],)
    yield (["line", "dot", "undo", "undo", "undo", "redo"],)
    yield (["wave", "scribble", "undo", "wave"],)
    yield (["scribble", "undo", "spiral"],)
    yield (["line", "dot", "box", "undo", "undo", "undo", "redo", "redo", "redo"],)
    yield (["dot", "line", "undo", "undo", "redo", "redo", "arc"],)
    yield (["line", "dot", "undo", "undo", "arc", "redo"],)
    yield (["a", "undo", "undo", "b", "c", "undo", "redo", "redo"],)
    words = ["line", "dot", "arc", "box", "undo", "undo", "undo", "redo", "redo"]
    for n in (8, 14, 20):
        yield (["box", "line"] + [words[i] for i in rng.integers(0, 9, n)],)


def wrong_old_strokes_come_back(actions):
    """After a new stroke, your redo still brings back what was undone before it. A new stroke should empty that
    list."""
    drawn = []
    undone = []
    for action in actions:
        if action == "undo":
            if drawn:
                undone.append(drawn.pop())
        elif action == "redo":
            if undone:
                drawn.append(undone.pop())
        else:
            drawn.append(action)
    return drawn


def wrong_redo_from_the_wrong_end(actions):
    """Your redo brings back the stroke that was undone first. It should be the one undone last."""
    drawn = []
    undone = []
    for action in actions:
        if action == "undo":
            if drawn:
                undone.append(drawn.pop())
        elif action == "redo":
            if undone:
                drawn.append(undone.pop(0))
        else:
            drawn.append(action)
            undone = []
    return drawn


def wrong_undo_from_the_front(actions):
    """Your undo takes back the oldest stroke. People want to take back what they drew last."""
    drawn = []
    undone = []
    for action in actions:
        if action == "undo":
            if drawn:
                undone.append(drawn.pop(0))
        elif action == "redo":
            if undone:
                drawn.append(undone.pop())
        else:
            drawn.append(action)
            undone = []
    return drawn


def wrong_only_one_step(actions):
    """You remember only one undone stroke. After two undos, two redos should bring back both."""
    drawn = []
    undone = []
    for action in actions:
        if action == "undo":
            if drawn:
                undone = [drawn.pop()]
        elif action == "redo":
            if undone:
                drawn.append(undone.pop())
        else:
            drawn.append(action)
            undone = []
    return drawn
