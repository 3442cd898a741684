"""You look for the lowest similarity among those with the first picture. Two others of the group may be less alike than that, and then
the title promises too much. Look at each two of them."""

import sys
from pathlib import Path

import features
import groups
import page
import pictures
import recall

USAGE = """usage: python photos.py print PICTURE
       python photos.py twins FOLDER [--within BITS]
       python photos.py like FOLDER PICTURE [--by print|colours|edges|both] [--top N]
       python photos.py recall FOLDER
       python photos.py groups FOLDER [--by KIND] [--least SIMILARITY]
       python photos.py sheet FOLDER PAGE.html [--by KIND] [--least SIMILARITY]"""
WITHIN = 8
LEAST = 12


def size(grey):
    """Return the size of a picture as it is printed."""
    return f"{grey.shape[1]}x{grey.shape[0]}"


def seen(path):
    """Return the size, the number of pixels and the fingerprint of a picture."""
    grey = pictures.grey(pictures.read(path))
    try:
        return size(grey), grey.size, pictures.fingerprint(grey)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def show(path):
    """Print the fingerprint of a picture and its size; return the exit code."""
    shown, _, bits = seen(path)
    print(pictures.digits(bits), shown)
    return 0


def gathered(folder):
    """Return the pictures of a folder, the largest first, and what is wrong with the others."""
    found, troubles = [], []
    for path in sorted(Path(folder).glob("*")):
        if path.suffix.lower() in pictures.ENDINGS:
            try:
                shown, pixels, bits = seen(path)
            except ValueError as error:
                troubles.append(str(error))
            else:
                found.append((-pixels, path.name, shown, bits))
    return sorted(found), troubles


def grouped(found, within):
    """Return a list for each picture to keep: itself, and its copies with their distances."""
    groups = []
    for _, name, shown, bits in found:
        far = [pictures.distance(bits, group[0][2]) for group in groups]
        if far and min(far) <= within:
            groups[far.index(min(far))].append((name, shown, min(far)))
        else:
            groups.append([(name, shown, bits)])
    return groups


def twins(folder, within):
    """Print which pictures are copies of which; return the exit code."""
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    found, troubles = gathered(folder)
    for trouble in troubles:
        print(f"photos: {trouble}", file=sys.stderr)
    groups = grouped(found, within)
    for (name, shown, _), *copies in groups:
        if copies:
            print(f"keep {name} {shown}")
        for copy, copy_shown, bits in copies:
            print(f"  copy {copy} {copy_shown} bits {bits}")
    print(f"pictures {len(found)} keep {len(groups)} copies {len(found) - len(groups)}")
    return 1 if troubles else 0


def read_all(folder):
    """Return names and colours of a folder's pictures, and what is wrong with the others."""
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    names, shots, troubles = [], [], []
    for path in sorted(Path(folder).glob("*")):
        if path.suffix.lower() in pictures.ENDINGS:
            try:
                shots.append(large(path))
                names.append(path.name)
            except ValueError as error:
                troubles.append(str(error))
    return names, shots, troubles


def large(path):
    """Return the colours of a picture; raise ValueError if it has too few to be cropped."""
    rgb = pictures.read(path)
    if min(rgb.shape[:2]) < LEAST:
        raise ValueError(f"{path} has fewer than {LEAST} rows or columns")
    return rgb


def complain(troubles):
    """Write a line for each picture that can't be used; return the exit code."""
    for trouble in troubles:
        print(f"photos: {trouble}", file=sys.stderr)
    return 1 if troubles else 0


def like(folder, path, kind, top):
    """Print the pictures of a folder that are most similar to one; return the exit code."""
    describe = features.KINDS[kind]
    vector = describe(large(path))
    names, shots, troubles = read_all(folder)
    scores = [float(vector @ describe(rgb)) for rgb in shots]
    for i in features.nearest_first(scores)[:top]:
        print(f"{scores[i]:.3f} {names[i]}")
    return complain(troubles)


def measure(folder):
    """Print how often altered copies lead back to their picture; return the exit code."""
    _, shots, troubles = read_all(folder)
    if not shots:
        raise ValueError(f"there are no pictures in {folder}")
    for line in recall.report(shots):
        print(line)
    return complain(troubles)


def sections(folder, kind, least):
    """Return groups and single pictures with captions, the last line, and what went wrong."""
    names, shots, troubles = read_all(folder)
    near = groups.similarities([features.KINDS[kind](rgb) for rgb in shots])
    titled, alone = [], []
    for group in groups.grouped(near, least):
        first, *others = groups.in_order(near, group, [rgb.size for rgb in shots])
        pairs = [(names[first], f"{names[first]} {size(shots[first])}")]
        for i in others:
            pairs.append((names[i], f"{names[i]} {size(shots[i])} {near[first][i]:.3f}"))
        if others:
            titled.append((f"group {len(pairs)} lowest {groups.lowest(near, group, first):.3f}", pairs))
        else:
            alone += pairs
    titled.sort(key=lambda section: (-len(section[1]), section[1]))
    total = f"pictures {len(names)} groups {len(titled)} alone {len(alone)}"
    return titled, sorted(alone), total, troubles


def list_groups(folder, kind, least):
    """Print the groups of look-alikes in a folder; return the exit code."""
    titled, _, total, troubles = sections(folder, kind, least)
    for title, pairs in titled:
        print(title)
        for _, caption in pairs:
            print(f"  {caption}")
    print(total)
    return complain(troubles)


def make_sheet(folder, path, kind, least):
    """Write a page with the groups and the other pictures; return the exit code."""
    titled, alone, total, troubles = sections(folder, kind, least)
    if alone:
        titled.append((f"alone {len(alone)}", alone))
    try:
        Path(path).write_text(page.written(folder, titled, total, path), encoding="utf-8")
    except OSError as error:
        raise ValueError(f"{path} can't be written") from error
    print(total)
    return complain(troubles)


def options(words, asked):
    """Return what is asked for, as far as the words don't ask for something else."""
    while words:
        option, text, *words = words
        if option not in asked:
            raise ValueError(f"{option} is no option")
        asked[option] = text
    return asked


def most_similar(words):
    """Return the name of a description and a number; raise ValueError for anything else."""
    asked = options(words, {"--by": "both", "--top": "5"})
    kind, top = asked["--by"], asked["--top"]
    if kind not in features.KINDS or not top.isdigit() or not 1 <= int(top) <= 1000:
        raise ValueError(f"{asked} make no sense")
    return kind, int(top)


def similar_enough(words):
    """Return the name of a description and a similarity; raise ValueError for anything else."""
    asked = options(words, {"--by": "both", "--least": "0.8"})
    kind, least = asked["--by"], float(asked["--least"])
    if kind not in features.KINDS or not 0 <= least <= 1:
        raise ValueError(f"{asked} make no sense")
    return kind, least


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, path, *rest = arguments
    if command == "recall" and not rest:
        return measure, [path]
    if command == "like":
        picture, *rest = rest
        return like, [path, picture, *most_similar(rest)]
    if command == "groups":
        return list_groups, [path, *similar_enough(rest)]
    if command == "sheet":
        target, *rest = rest
        if not target.endswith(".html"):
            raise ValueError(f"{target} is no name of a page")
        return make_sheet, [path, target, *similar_enough(rest)]
    if command == "print" and not rest:
        return show, [path]
    if command != "twins":
        raise ValueError(f"{command} can't be done")
    if not rest:
        return twins, [path, WITHIN]
    option, text = rest
    if option != "--within" or not text.isdigit() or int(text) > 64:
        raise ValueError(f"{rest} make no sense")
    return twins, [path, int(text)]


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        function, values = call(arguments)
    except ValueError:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        return function(*values)
    except ValueError as error:
        print(f"photos: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
