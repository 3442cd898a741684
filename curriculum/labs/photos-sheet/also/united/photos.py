"""The other commands as before; groups by joining numbers, the page as a tree of elements."""

import os
import sys
from urllib.parse import quote
from xml.etree import ElementTree as ET

import features
import pictures
import recall

USAGE = "usage: python photos.py print|twins|like|recall|groups|sheet ..."
ENDINGS = (".png", ".jpg", ".jpeg")


class Misused(Exception):
    pass


def complain(*words):
    print(*words, file=sys.stderr)


def read(folder, rows=12, columns=12):
    if not os.path.isdir(folder):
        raise OSError(f"{folder} is no folder")
    found, bad = {}, 0
    for name in sorted(os.listdir(folder)):
        if name.lower().endswith(ENDINGS):
            try:
                found[name] = one(f"{folder}/{name}", rows, columns)
            except OSError as error:
                complain(error)
                bad = 1
    return found, bad


def one(path, rows=12, columns=12):
    try:
        rgb = pictures.read(path)
    except ValueError as error:
        raise OSError(error) from None
    if rgb.shape[0] < rows or rgb.shape[1] < columns:
        raise OSError(f"{path} is too small")
    return rgb


def measure(rgb):
    return "{1}x{0}".format(*rgb.shape)


def arranged(found, kind, least):
    """The groups as lists of (name, similarity to the first), with the lowest similarity."""
    names = list(found)
    rows = {name: features.KINDS[kind](rgb) for name, rgb in found.items()}
    score = {(a, b): float(f"{rows[a] @ rows[b]:.3f}") for a in names for b in names}
    group = {name: {name} for name in names}
    for (a, b), number in score.items():
        if number >= least and group[a] is not group[b]:
            group[a] |= group[b]
            for name in group[b]:
                group[name] = group[a]
    result = []
    while names:
        members = sorted(group[names[0]])
        names = [name for name in names if name not in members]
        first = max(members, key=lambda name: found[name].size)
        lowest = min(score[a, b] for a in members for b in members)
        scored = [(name, score[first, name]) for name in members if name != first]
        scored.sort(key=lambda pair: pair[1], reverse=True)
        result.append((lowest, [(first, None), *scored]))
    return sorted(result, key=lambda pair: (-len(pair[1]), pair[1][0][0]))


def captions(found, members):
    for name, score in members:
        yield name, f"{name} {measure(found[name])}" + ("" if score is None else f" {score:.3f}")


def blocks(found, kind, least):
    every = arranged(found, kind, least)
    many = [
        (f"group {len(members)} lowest {lowest:.3f}", list(captions(found, members)))
        for lowest, members in every
        if len(members) > 1
    ]
    alone = [pair for _, members in every if len(members) == 1 for pair in captions(found, members)]
    return many, alone, f"pictures {len(found)} groups {len(many)} alone {len(alone)}"


def list_groups(folder, *, by="both", least=0.8):
    found, bad = read(folder)
    many, _, total = blocks(found, by, least)
    for title, pairs in many:
        print(title, *(caption for _, caption in pairs), sep="\n  ")
    print(total)
    return bad


def sheet(folder, path, *, by="both", least=0.8):
    found, bad = read(folder)
    many, alone, total = blocks(found, by, least)
    root = ET.Element("html", lang="en")
    ET.SubElement(ET.SubElement(root, "head"), "meta", charset="UTF-8")
    body = ET.SubElement(root, "body")
    ET.SubElement(body, "h1").text = total
    for title, pairs in many + ([(f"alone {len(alone)}", alone)] if alone else []):
        section = ET.SubElement(body, "section")
        ET.SubElement(section, "h2").text = title
        for name, caption in pairs:
            box = ET.SubElement(section, "figure")
            to = quote(os.path.join(os.path.relpath(folder, os.path.dirname(path) or "."), name))
            ET.SubElement(box, "img", src=to, alt=name, width="160")
            ET.SubElement(box, "figcaption").text = caption
    ET.indent(root)
    with open(path, "w", encoding="utf-8") as file:
        file.write("<!DOCTYPE html>\n" + ET.tostring(root, encoding="unicode", method="html"))
    print(total)
    return bad


def like(folder, path, *, by="both", top=5):
    describe = features.KINDS[by]
    wanted = describe(one(path))
    found, bad = read(folder)
    scores = sorted((-round(float(wanted @ describe(found[name])), 3), name) for name in found)
    for score, name in scores[:top]:
        print(f"{abs(score) if score == 0 else -score:.3f} {name}")
    return bad


def table(folder):
    found, bad = read(folder)
    if not found:
        raise OSError(f"{folder} has no pictures")
    print(*recall.report(list(found.values())), sep="\n")
    return bad


def show(path):
    rgb = one(path, 8, 9)
    print(pictures.digits(pictures.fingerprint(pictures.grey(rgb))), measure(rgb))
    return 0


def twins(folder, *, within=8):
    found, bad = read(folder, 8, 9)
    bits = {name: pictures.fingerprint(pictures.grey(rgb)) for name, rgb in found.items()}
    kept = {}
    for name in sorted(found, key=lambda name: -found[name].size):
        far = {other: pictures.distance(bits[name], bits[other]) for other in kept}
        best = min(far, key=far.get, default=None)
        if best is None or far[best] > within:
            kept[name] = []
        else:
            kept[best].append(f"  copy {name} {measure(found[name])} bits {far[best]}")
    for name, lines in kept.items():
        if lines:
            print(f"keep {name} {measure(found[name])}", *lines, sep="\n")
    print(f"pictures {len(found)} keep {len(kept)} copies {len(found) - len(kept)}")
    return bad


def number(low, high, kind):
    def convert(word):
        if not word.replace(".", "", 1 if kind is float else 0).isdigit():
            raise Misused(word)
        if not low <= kind(word) <= high:
            raise Misused(word)
        return kind(word)

    return convert


def description(word):
    if word not in features.KINDS:
        raise Misused(word)
    return word


def page_name(word):
    if os.path.splitext(word)[1] != ".html":
        raise Misused(word)
    return word


OPTIONS = {"by": description, "top": number(1, 1000, int), "least": number(0, 1, float)}
OPTIONS["within"] = number(0, 64, int)
COMMANDS = {
    "print": (show, [str], []),
    "twins": (twins, [str], ["within"]),
    "like": (like, [str, str], ["by", "top"]),
    "recall": (table, [str], []),
    "groups": (list_groups, [str], ["by", "least"]),
    "sheet": (sheet, [str, page_name], ["by", "least"]),
}


def call(words):
    if not words or words[0] not in COMMANDS:
        raise Misused
    function, places, known = COMMANDS[words[0]]
    values, rest = words[1 : 1 + len(places)], words[1 + len(places) :]
    if len(values) < len(places) or len(rest) % 2:
        raise Misused
    options = {}
    for name, text in zip(rest[::2], rest[1::2], strict=True):
        if name.removeprefix("--") not in known or not name.startswith("--"):
            raise Misused
        options[name[2:]] = OPTIONS[name[2:]](text)
    return function, [read(word) for read, word in zip(places, values, strict=True)], options


if __name__ == "__main__":
    try:
        function, values, options = call(sys.argv[1:])
    except Misused:
        complain(USAGE)
        sys.exit(2)
    try:
        sys.exit(function(*values, **options))
    except OSError as error:
        complain(error)
        sys.exit(2)
