"""Drawn, and there

A diagram of a project is kept as Mermaid text. Compare it with the modules that exist.

- `lines`: the lines of the diagram. In a line with arrows, boxes and `-->` alternate, as in `fetch --> clean --> train`; there
  are spaces around each arrow. A box is a name, or a name with a label in brackets or parentheses behind it:
  `train[Fit the forest]`, `db(Orders)`. No label contains an arrow. Names consist of letters, digits and `_`.
- Lines without an arrow draw nothing, and a line that begins with `%%`, with or without spaces before it, is a comment.
- `modules`: the names of the modules that exist, a list.
- Returns a tuple of two sorted lists: boxes that are no modules, and modules that aren't drawn.

>>> drawn_and_there(["flowchart LR", "fetch --> clean[Clean rows] --> train"], ["fetch", "clean", "serve"])
(['train'], ['serve'])
"""

import re

minutes = 7
chapter = "03-why-it-is-so"
hint = "Take a line apart at its arrows. What is the name at the beginning of each part?"


def drawn_and_there(lines: list[str], modules: list[str]) -> tuple:
    boxes = set()
    for line in lines:
        if "-->" in line and not line.strip().startswith("%%"):
            for part in line.split("-->"):
                boxes.add(re.match(r"\w+", part.strip())[0])
    return sorted(boxes - set(modules)), sorted(set(modules) - boxes)


def cases(rng):
    yield ([], [])
    yield ([], ["serve", "fetch"])
    yield (["flowchart LR"], ["fetch"])
    yield (["a --> b"], ["a", "b"])
    yield (["a --> b", "c --> a"], ["d", "b"])
    yield (["a --> b --> c"], ["a", "c"])
    yield (["  fetch --> clean --> train --> report"], ["fetch", "report"])
    yield (["one --> two --> three --> four --> five"], ["three", "six", "four"])
    yield (["a[Read rows] --> b(Clean)"], ["a", "b", "Clean"])
    yield (["fetch[The fetch step] --> train"], ["step", "train"])
    yield (["db(Orders) --> load --> model[Forest, 200 trees]"], ["load", "model", "db"])
    yield (["%% old --> older", "  %% x --> y", "a --> b"], ["x", "old", "a"])
    yield (["%%a --> b"], ["a", "b"])
    yield (["%% train --> report[Page]", "train --> serve"], ["report", "train"])
    yield (["%% fetch, then clean", "subgraph models", "fit_2 --> fit_3", "end"], ["end", "fit_2"])
    names = ["fetch", "clean", "train", "serve", "report", "watch"]
    for n in (3, 5):
        picked = [names[i] for i in rng.permutation(6).tolist()]
        rows = [f"{a}[Do {b}] --> {b} --> {c}" for a, b, c in zip(picked, picked[1:], picked[2:], strict=False)][: n - 1]
        yield (["flowchart TD", *rows, f"%% {picked[5]} --> plot"], sorted(picked[:n]) + ["plot"])


def _boxes(lines, pattern):
    boxes = set()
    for line in lines:
        if "-->" in line and not line.strip().startswith("%%"):
            for found in re.findall(pattern, line):
                for name in found:
                    boxes.add(name)
    return boxes


def wrong_pairs_only(lines, modules):
    """In `a --> b --> c` you don't find `c`. If you search for two names around an arrow, the search goes on behind `b`."""
    boxes = _boxes(lines, r"(\w+)(?:\[[^\]]*\]|\([^)]*\))? --> (\w+)")
    return sorted(boxes - set(modules)), sorted(set(modules) - boxes)


def wrong_words_of_labels(lines, modules):
    """You count the words of labels as boxes. In `train[Fit the forest]` the box is called `train`."""
    boxes = _boxes(lines, r"(\w+)()") - {""}
    return sorted(boxes - set(modules)), sorted(set(modules) - boxes)


def wrong_comments_drawn(lines, modules):
    """You draw what stands in comments. A line that begins with `%%` isn't part of the picture."""
    boxes = set()
    for line in lines:
        if "-->" in line:
            boxes.update(re.match(r"\w+", part.strip(" %"))[0] for part in line.split("-->"))
    return sorted(boxes - set(modules)), sorted(set(modules) - boxes)


def wrong_the_other_way_round(lines, modules):
    """You return the two lists in the wrong order. First come the boxes that are no modules."""
    boxes = set()
    for line in lines:
        if "-->" in line and not line.strip().startswith("%%"):
            boxes.update(re.match(r"\w+", part.strip())[0] for part in line.split("-->"))
    return sorted(set(modules) - boxes), sorted(boxes - set(modules))
