import json
import posixpath
import struct
import zlib
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import numpy as np

from gradatim.checks import check, equal

BORDERS = [16, 32, 64, 128, 256, 512, 1024]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def png(values):
    """The file of a picture: grey (h, w), colours (h, w, 3), or these with a fourth value."""
    values = np.asarray(values, dtype=np.uint8)
    height, width, channels = (*values.shape, 1)[:3]
    rows = values.reshape(height, width * channels)
    lines = b"".join(b"\0" + row.tobytes() for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, {1: 0, 3: 2, 4: 6}[channels], 0, 0, 0)
    found = b"\x89PNG\r\n\x1a\n"
    for kind, held in ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b"")):
        found += struct.pack(">I", len(held)) + kind + held
        found += struct.pack(">I", zlib.crc32(kind + held))
    return found


def steps_of(values):
    """How much brighter each cell of a grey picture is than its left neighbour, (8, 8)."""
    height, width = values.shape
    rows, columns = [height * i // 8 for i in range(9)], [width * j // 9 for j in range(10)]
    sums = np.add.reduceat(np.add.reduceat(values.astype(int), rows[:8]), columns[:9], axis=1)
    means = sums / np.outer(np.diff(rows), np.diff(columns))
    return np.diff(means, axis=1)


def laid(held):
    """The files of pictures, by their names without ending: in the folder shots, but for x."""
    files = {}
    for name, content in held.items():
        content = content if isinstance(content, bytes) else png(content)
        files[f"{'' if name == 'x' or '/' in name else 'shots/'}{name}.png"] = content
    return files


def run(lab, held, *words, **files):
    """Runs a command beside these pictures."""
    words = ["python", "photos.py", *map(str, words)]
    return lab.run(words, files=laid(held) | files, errors=True)


CALLS = """
import json, os, runpy, sys, tempfile, traceback
import numpy, PIL.Image

found = []
for words in json.load(open("calls.json")):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            sys.stdout, sys.stderr = open(1, "w"), open(2, "w")
            code, sys.argv = 0, ["photos.py", *words]
            try:
                runpy.run_path("photos.py", run_name="__main__")
            except SystemExit as end:
                code = end.code
                if isinstance(code, str):
                    print(code, file=sys.stderr)
                    code = 1
            except BaseException:
                traceback.print_exc()
                code = 1
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code or 0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        texts = [file.seek(0) or file.read().decode() for file in (out, err)]
        page = None
        if words[0] == "sheet" and os.path.isfile(words[-1]):
            with open(words[-1], "rb") as file:
                page = file.read().decode()
            os.remove(words[-1])
        found.append({"out": texts[0], "err": texts[1], "code": code, "page": page})
print(json.dumps(found))
"""


def calls(lab, held, commands):
    """Runs several commands in the same folder; yields each and what it did."""
    words = [command.split() for command in commands]
    files = {"calls.py": CALLS, "calls.json": json.dumps(words), "texts/note.txt": "x"}
    files |= {"out/note.txt": "x", "out/folder.html/note.txt": "x"}
    got = lab.run(["python", "calls.py"], files=files | laid(held), errors=True)
    yield from zip(commands, json.loads(got["out"]), strict=True)


def grey(rgb):
    return (rgb.astype(int) @ [19595, 38470, 7471] + 32768) >> 16


def unit(values):
    values = np.asarray(values, dtype=float)
    return values / np.linalg.norm(values)


def described(rgb, kind):
    """The vector of a picture, which may be grey."""
    rgb = np.repeat(rgb[:, :, None], 3, axis=2) if rgb.ndim == 2 else rgb
    if kind == "print":
        return unit(np.sign(steps_of(grey(rgb)).ravel() - 1e-9))
    if kind == "colours":
        ids = (rgb.astype(int) // 64) @ [16, 4, 1]
        return unit([(ids == i).sum() for i in range(64)])
    if kind == "edges":
        g = grey(rgb)
        across = g[:, 2:] - g[:, :-2]
        down = g[2:] - g[:-2]
        first = across[:-2] + 2 * across[1:-1] + across[2:]
        second = down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]
        strength = np.abs(first) + np.abs(second)
        edges = [0, *BORDERS, 10**6]
        return unit(np.histogram(strength, bins=edges)[0])
    return unit(np.concatenate([described(rgb, "colours"), described(rgb, "edges")]))


def scene(rng, height=24, width=30):
    """A picture of coloured blocks."""
    picture = np.zeros((height, width, 3), int) + rng.integers(0, 256, size=3)
    for _ in range(rng.integers(4, 9)):
        top, left = rng.integers(height - 4), rng.integers(width - 4)
        size = rng.integers(4, 15, size=2)
        picture[top : top + size[0], left : left + size[1]] = rng.integers(0, 256, size=3)
    return picture


def scenes(rng, n, *shape):
    return {f"{'abcdefghijklm'[i]}{i}": scene(rng, *shape) for i in range(n)}


def likeness(held, kind):
    """The names in order, and how similar each two pictures are, as it is printed."""
    names = sorted(held, key=lambda name: f"{name}.png")
    rows = [described(held[name], kind) for name in names]
    return names, np.array([[float(f"{one @ other:.3f}") for other in rows] for one in rows])


def grouped(held, kind="both", least=0.8):
    """The groups, each a title and pairs of a name and a caption; the others; the last line."""
    names, near = likeness(held, kind)
    label = np.arange(len(names))
    for _ in names:
        for i, j in np.argwhere(near >= least):
            label[i] = label[j] = min(label[i], label[j])
    found, alone = [], []
    for number in sorted(set(label.tolist())):
        group = np.flatnonzero(label == number).tolist()
        largest = min(group, key=lambda i: (-held[names[i]].size, i))
        pairs = []
        for i in sorted(group, key=lambda i: (i != largest, -near[largest, i], i)):
            height, width = held[names[i]].shape[:2]
            score = "" if i == largest else f" {near[largest, i]:.3f}"
            pairs.append((names[i], f"{names[i]}.png {width}x{height}{score}"))
        if len(pairs) == 1:
            alone += pairs
        else:
            low = near[np.ix_(group, group)].min()
            found.append((f"group {len(pairs)} lowest {low:.3f}", pairs))
    found.sort(key=lambda group: (-len(group[1]), f"{group[1][0][0]}.png"))
    return found, alone, f"pictures {len(names)} groups {len(found)} alone {len(alone)}"


def listed(held, *words):
    """What groups prints."""
    groups, _, total = grouped(held, *words)
    lines = []
    for title, pairs in groups:
        lines += [title, *(f"  {caption}" for _, caption in pairs)]
    return text([*lines, total])


def shown(held, folder="shots", *words):
    """What a page has to hold."""
    groups, alone, total = grouped(held, *words)
    found = ["doctype html", "meta utf-8", f"h1 {total}"]
    for title, pairs in [*groups, (f"alone {len(alone)}", alone)]:
        if pairs:
            found += ["section", f"h2 {title}"]
        for name, caption in pairs:
            name = f"{name}.png"
            found += [
                "figure",
                f"img {folder}/{name} alt {name}",
                f"figcaption {caption}",
                "/figure",
            ]
        if pairs:
            found.append("/section")
    return found


class Reader(HTMLParser):
    """Collects what the lesson asks for, and says where pictures are looked for."""

    def __init__(self, path):
        super().__init__()
        self.path, self.found, self.inside = path, [], False

    def handle_decl(self, decl):
        self.found.append(decl.lower())

    def handle_starttag(self, tag, attrs):
        held = {key: value or "" for key, value in attrs}
        if tag == "img":
            self.found.append(f"img {self.place(held.get('src', ''))} alt {held.get('alt')}")
        if tag == "meta" and "charset" in held:
            self.found.append(f"meta {held['charset'].lower()}")
        if tag in ("section", "figure"):
            self.found.append(tag)
        if tag in ("h1", "h2", "figcaption"):
            self.found.append(tag)
            self.inside = True

    def handle_endtag(self, tag):
        if tag in ("section", "figure"):
            self.found.append(f"/{tag}")
        if tag in ("h1", "h2", "figcaption"):
            self.inside = False
            self.found[-1] = " ".join(self.found[-1].split())

    def handle_data(self, data):
        if self.inside:
            self.found[-1] += f" {data}" if " " not in self.found[-1] else data

    def place(self, source):
        """The path that a browser would open, from the folder in which the program was run."""
        parts = urlsplit(source)
        if parts.scheme or parts.netloc or parts.query or parts.fragment:
            return source
        folder = posixpath.dirname(self.path)
        return posixpath.normpath(posixpath.join(folder, unquote(parts.path)))


def read(page, path="page.html"):
    reader = Reader(path)
    reader.feed(page or "")
    reader.close()
    return reader.found


def variants(rng, n):
    """Scenes, each with some copies, whose names are in no order."""
    found = []
    for number in range(n):
        first = scene(rng)
        copies = [first, np.rot90(first, 2), np.fliplr(first), first[3:], first[:, 1:-2]]
        copies += [np.repeat(np.repeat(first, 2, axis=0), 2, axis=1)]
        found += [copies[i] for i in rng.permutation(6)[: 1 + number % 4]]
    names = [f"{'abcdefghij'[i % 10]}{i}" for i in rng.permutation(60)[: len(found)]]
    return dict(zip(names, found, strict=True))


def stripes(rng, pairs):
    """Pictures of two colours, half and half, whose numbers are given; names in no order."""
    names = rng.permutation([f"{letter}s" for letter in "abcdefghijklmn"])
    found = {}
    for name, pair in zip(names, pairs, strict=False):
        picture = np.zeros((rng.integers(12, 20), 12, 3), int)
        for half, number in enumerate(pair):
            picture[:, half::2] = np.array([number // 16, number // 4 % 4, number % 4]) * 64 + 9
        found[str(name)] = picture
    return found


def mixed(rng, low, high):
    """A picture, and one that has some of its columns, with a similarity from low to high."""
    while True:
        first, second, columns = scene(rng), scene(rng), rng.integers(5, 26)
        second[:, :columns] = first[:, :columns]
        found = float(described(first, "both") @ described(second, "both"))
        if low <= found < high:
            yield first
            yield second
            return


@check
def look_alikes(lab, rng):
    """puts similar pictures into groups"""
    held = variants(rng, 4)
    for name, low in (("k", 0.75), ("q", 0.8)):
        held |= {f"{name}{i}": picture for i, picture in enumerate(mixed(rng, low, low + 0.04))}
    got = run(lab, held, "groups", "shots")
    ended(got, 0, listed(held), hint="by both, and at least 0.8, if nothing is asked for")


@check(needs=look_alikes)
def chain(lab, rng):
    """puts pictures into one group that are linked over others"""
    a, b, c, d, e, f, g, *others = rng.permutation(64).tolist()
    pairs = [(a, b), (b, c), (c, d), (d, e), (e, f), (f, g), others[:2], others[2:4]]
    held = stripes(rng, [*pairs, (others[4], others[1])])
    ends = stripes(rng, [(others[5], others[5]), (others[6], others[6])])
    (middle,) = stripes(rng, [others[5:7]]).values()
    held |= {f"{name}2": picture for name, picture in ends.items()}
    held["mm"] = np.repeat(middle, 2, axis=0)
    got = run(lab, held, "groups", "shots", "--by", "colours", "--least", "0.5")
    want = listed(held, "colours", 0.5)
    hint = "six pictures, of which each is like the next: 0.500; two are like mm alone"
    ended(got, 0, want, hint=hint)


@check(needs=look_alikes)
def described_by(lab, rng):
    """compares as it is told, and takes similarities that are printed as the limit"""
    held = variants(rng, 5)
    commands, wants = [], []
    for kind in ("print", "colours", "edges"):
        near = np.unique(likeness(held, kind)[1])
        for least in (near[len(near) // 2], round(near[len(near) // 3] + 0.001, 3)):
            least = min(max(least, 0.0), 1.0)
            commands.append(f"groups shots --least {least:.3f} --by {kind}")
            wants.append(listed(held, kind, least))
    for want, (command, got) in zip(wants, calls(lab, held, commands), strict=True):
        ended(got, 0, want, hint=command)


@check(needs=look_alikes)
def order(lab, rng):
    """begins with the largest group, and in a group with the largest picture"""
    a, b, c, *others = rng.permutation(64).tolist()
    held = stripes(rng, [(a, a), (a, a), (a, others[0]), (a, a), (b, others[1]), (b, others[2])])
    colour = np.array([c // 16, c // 4 % 4, c % 4]) * 64
    tall = [np.zeros((12 + i, 14 - i, 3), int) + colour for i in (0, 1, 2)]
    held |= {f"{name}t": picture for name, picture in zip("czm", tall, strict=True)}
    got = run(lab, held, "groups", "shots", "--by", "colours", "--least", "0.4")
    ended(got, 0, listed(held, "colours", 0.4), hint="the number of pixels, then the name")


@check(needs=look_alikes)
def contact_sheet(lab, rng):
    """writes a page with the groups and, in the end, the other pictures"""
    held = variants(rng, 4)
    got = run(lab, held, "sheet", "shots", "page.html")
    ended(got, 0, f"{grouped(held)[2]}\n", hint="the last line only")
    equal(list(got["files"]), ["page.html"], hint="the files that are there afterwards")
    equal(read(got["files"]["page.html"]), shown(held), hint="the page, from top to bottom")


@check(needs=contact_sheet)
def from_elsewhere(lab, rng):
    """finds the pictures from the folder in which the page is"""
    held = {f"in/{name}": picture for name, picture in variants(rng, 2).items()}
    bare = {name[3:]: picture for name, picture in held.items()}
    for command, got in calls(lab, held, ["sheet in out/page.html", "sheet in in/page.html"]):
        path = command.split()[-1]
        equal(read(got["page"], path), shown(bare, "in"), hint=f"{command}: the page")


@check(needs=contact_sheet)
def odd_names(lab, rng):
    """writes names so that the browser shows them and finds the files"""
    names = ["R&amp;B", 'an "i" <i>', "it's 50%20", "page #2?", "Zoë", "1 & 2 > 0"]
    pictures = [scene(rng) for _ in range(3)]
    held = {name: pictures[i % 3] for i, name in enumerate(names)}
    got = run(lab, held, "sheet", "shots", "page.html")
    page = read(got["files"].get("page.html"))
    equal(page, shown(held), hint="names hold & < > \" ' # ? % and spaces")


@check(needs=contact_sheet)
def all_or_none(lab, rng):
    """works for folders with no picture, one, only look-alikes, and for the limits 0 and 1"""
    alike, held = scene(rng), variants(rng, 2)
    folders = {"texts": {}, "one": {"aa": scene(rng)}, "two": {"aa": alike, "bb": alike}}
    commands, wants = [], []
    for folder, those in folders.items():
        commands += [f"groups {folder}", f"sheet {folder} page.html"]
        wants += [listed(those), shown(those, folder)]
        held |= {f"{folder}/{name}": picture for name, picture in those.items()}
    those = {name: picture for name, picture in held.items() if "/" not in name}
    commands += ["groups shots --least 0", "groups shots --least 1"]
    wants += [listed(those, "both", 0), listed(those, "both", 1)]
    done = calls(lab, held, commands)
    for want, (command, got) in zip(wants, done, strict=True):
        equal(read(got["page"]) if "page" in command else got["out"], want, hint=command)
        equal(got["code"], 0, hint=f"the exit code; {command}")


def named(got, names, hint):
    """Compares what the lines on standard error name."""
    lines = got["err"].splitlines()
    found = [[name for name in names if name in line] for line in lines]
    equal(sorted(found), [[name] for name in names], hint=f"a line for each; {hint}")


@check(needs=contact_sheet)
def not_usable(lab, rng):
    """names what can't be used, and goes on with the others"""
    held = {"least": scene(rng, 12, 12)} | variants(rng, 2)
    bad = {"bad1": b"no picture", "bad2": scene(rng, 11, 30), "bad3": scene(rng, 30, 11)}
    commands = ["groups shots", "sheet shots page.html"]
    wants = [listed(held), f"{grouped(held)[2]}\n"]
    done = calls(lab, held | bad, commands)
    for want, (command, got) in zip(wants, done, strict=True):
        ended(got, 1, want, hint=f"{command}; three of the pictures can't be used")
        named(got, [f"{name}.png" for name in bad], hint=command)
    equal(read(got["page"]), shown(held), hint="the page with the others")


@check(needs=contact_sheet)
def no_place(lab, rng):
    """says when there is no such folder or the page can't be written"""
    commands = ["groups none", "sheet none page.html"]
    commands += ["sheet shots none/page.html", "sheet shots out/folder.html"]
    names = ["none", "none", "none/page.html", "out/folder.html"]
    done = calls(lab, {"aa": scene(rng)}, commands)
    for name, (command, got) in zip(names, done, strict=True):
        ended(got, 2, "", hint=f"{command}; out/folder.html is a folder, none isn't there")
        named(got, [name], hint=command)
        equal(got["page"], None, hint=f"{command}: no page is written")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    commands = ["groups", "sheet shots", "groups shots 3", "groups shots --by shape"]
    commands += ["groups shots --least 1.01", "groups shots --least -0.1", "sheet shots bay.png"]
    commands += [
        "groups shots --least x",
        "groups shots --top 3",
        "group shots",
        "share shots a.html",
    ]
    commands += ["like shots x.png --top 0", "sheet shots a.html --least"]
    commands += ["zoo shots a.html", "like shots x.png --least 0.5"]
    held = {"aa": scene(rng), "x": scene(rng)}
    for command, got in calls(lab, held, commands):
        ended(got, 2, "", hint=f"{command}; nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"{command}; the message begins with it")


@check
def as_before(lab, rng):
    """does everything else as before"""
    first = scene(rng)
    held = {"bb": first, "cc": first, "x": first, "one/dd": scene(rng)}
    commands = ["twins shots", "print x.png", "like shots x.png --top 1000", "recall one"]
    (_, twins), (_, printed), (_, like), (_, recall) = calls(lab, held, commands)
    want = "keep bb.png 30x24\n  copy cc.png 30x24 bits 0\npictures 2 keep 1 copies 1\n"
    ended(twins, 0, want, hint="twins")
    bits = "".join("01"[int(step > 0)] for step in steps_of(grey(first)).ravel())
    ended(printed, 0, f"{int(bits, 2):016x} 30x24\n", hint="print")
    ended(like, 0, "1.000 bb.png\n1.000 cc.png\n", hint="like")
    rows = [f"{way:10}" + "    1.000" * 4 for way in ("cropped", "brightened", "turned")]
    head = " " * 14 + "print  colours    edges     both"
    ended(recall, 0, text([head, *rows]), hint="recall, of a single picture")
