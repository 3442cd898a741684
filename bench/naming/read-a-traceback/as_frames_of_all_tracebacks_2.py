import re

FRAME = re.compile('  File "(.*)", line ([0-9]+), in (.*)')
HEAD = "Traceback (most recent call last):"


def read(text, folder):
    blocks = collect(text.split("\n"))
    names = [ending.partition(": ")[0] for _, ending in blocks]
    frames, ending = blocks[-1]
    mine = [f for fs, _ in blocks for f in fs if is_mine(f[0], folder)]
    path, number, function = mine[-1] if mine else (None, None, None)
    return dict(
        error=names[-1],
        message=ending[len(names[-1]) + 2 :],
        file=path,
        line=number,
        function=function,
        began=names[0],
    )


def is_mine(path, folder):
    return path[: len(folder) + 1] == folder + "/"


def collect(lines):
    """Return for each traceback its frames and its last line."""
    blocks, frames = [], None
    for line in lines:
        if line == HEAD:
            frames = []
            continue
        if frames is None:
            continue
        match = FRAME.fullmatch(line)
        if match:
            path, number, function = match.groups()
            frames.append((path, int(number), function))
        elif line and not line.startswith(" "):
            blocks.append((frames, line))
            frames = None
    return blocks
