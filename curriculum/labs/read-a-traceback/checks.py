from gradatim.checks import check, equal, kind

FOLDER = "/home/ada/shop"
OWN = ["shop.py", "prices.py", "tools/read.py", "tools/deep/clean.py", "tills.py"]
FOREIGN = ["/usr/lib/python3.11/csv.py", "/usr/lib/python3.11/json/decoder.py", "/opt/libs/web.py"]
ERRORS = ["ValueError", "KeyError", "TypeError", "ZeroDivisionError", "RuntimeError", "OSError"]
FUNCTIONS = ["main", "load", "clean", "total", "<module>", "Till.pay", "<lambda>", "one_row"]
MESSAGES = ["bad price", "'tea'", "no such file", "12 is too many", "division by zero"]
SENTENCES = [
    "During handling of the above exception, another exception occurred:",
    "The above exception was the direct cause of the following exception:",
]


def frame(rng, path):
    """(line number, function, text) of a frame in this file."""
    number, function = int(rng.integers(1, 900)), str(rng.choice(FUNCTIONS))
    text = f'  File "{path}", line {number}, in {function}\n'
    code = ["", "    return total(prices)\n", "    x = a[b]\n        ~^^^\n"][rng.integers(3)]
    return number, function, text + code


def story(rng, paths, error="ValueError: bad price"):
    """(text of a traceback, its frames as [path, line, function])."""
    frames = [(path, *frame(rng, path)) for path in paths]
    text = "Traceback (most recent call last):\n" + "".join(part for *_, part in frames)
    return f"{text}{error}\n", [[path, number, name] for path, number, name, _ in frames]


def own(rng, n):
    return [f"{FOLDER}/{name}" for name in rng.permutation(OWN)[:n].tolist()]


def foreign(rng, n):
    return rng.choice(FOREIGN, n).tolist()


def parts(lab, text, *keys):
    """Some entries of the answer."""
    answer = lab.read(text, FOLDER)
    return [answer.get(key, f"no entry '{key}'") for key in keys]


def place(lab, text):
    return parts(lab, text, "file", "line", "function")


@check
def what(lab, rng):
    """finds the name of the error and its message"""
    error, message = str(rng.choice(ERRORS)), str(rng.choice(MESSAGES))
    text, _ = story(rng, own(rng, 3), f"{error}: {message}")
    equal(parts(lab, text, "error", "message"), [error, message], hint="the last line")


@check(needs=what)
def message_with_colons(lab, rng):
    """keeps a message whole, whatever it holds"""
    error, end = str(rng.choice(ERRORS)), str(rng.choice(MESSAGES))
    for message in (
        f"line 3: {end}",
        f"{{'a': 1}}: {end}",
        f'File "a.py", line 9, in b: {end}',
        f"the other one said Traceback (most recent call last): {end}",
        f"{end}: Traceback (most recent call last):",
        "a:b",
        f" {end} ",
    ):
        text, _ = story(rng, own(rng, 2), f"{error}: {message}")
        hint = f"the first colon and space; the last line is {f'{error}: {message}'!r}"
        equal(parts(lab, text, "error", "message"), [error, message], hint=hint)


@check(needs=what)
def no_message(lab, rng):
    """returns an empty message if there is none"""
    error = str(rng.choice(ERRORS))
    text, _ = story(rng, own(rng, 2), error)
    equal(parts(lab, text, "error", "message"), [error, ""], hint="the line is only the name")


@check(needs=what)
def name_with_dots(lab, rng):
    """gives the name of the error as it is printed"""
    message = str(rng.choice(MESSAGES))
    for error in ("json.decoder.JSONDecodeError", "shop.prices.NoPrice", "KeyboardInterrupt"):
        text, _ = story(rng, own(rng, 2), f"{error}: {message}")
        equal(parts(lab, text, "error", "message"), [error, message])


@check
def lowest_frame(lab, rng):
    """finds the lowest frame if all of them are yours"""
    for n in (1, 2, 4):
        text, frames = story(rng, own(rng, n))
        equal(place(lab, text), frames[-1], hint="most recent call last")


@check(needs=lowest_frame)
def line_is_a_number(lab, rng):
    """gives the line as an int"""
    text, _ = story(rng, own(rng, 2))
    equal(kind(lab.read(text, FOLDER)["line"]), "int")


@check(needs=lowest_frame)
def below_libraries(lab, rng):
    """goes up past the frames of libraries to the first that is yours"""
    for paths in ([*own(rng, 2), *foreign(rng, 2)], [*own(rng, 1), *foreign(rng, 1), *own(rng, 1)]):
        text, frames = story(rng, [*paths, *foreign(rng, 1)])
        mine = [f for f in frames if f[0].startswith(FOLDER)]
        equal(place(lab, text), mine[-1], hint="whose file is it?")


@check(needs=below_libraries)
def folder_and_slash(lab, rng):
    """does not take a folder for yours because its path begins like it or contains it"""
    near = ["/home/ada/shop2/prices.py", "/home/ada/shopping/a.py", "/mnt/home/ada/shop/old.py"]
    for path in near:
        text, frames = story(rng, [*own(rng, 1), path])
        equal(place(lab, text), frames[0], hint="the folder and a slash, at the beginning")


@check(needs=below_libraries)
def nothing_of_yours(lab, rng):
    """gives None for file, line and function if no frame of the last traceback is yours"""
    text, _ = story(rng, foreign(rng, 3))
    equal(place(lab, text), [None, None, None])


@check(needs=[what, below_libraries])
def printed_before(lab, rng):
    """ignores what the program has printed before the traceback"""
    text, frames = story(rng, [*own(rng, 2), *foreign(rng, 1)], "KeyError: 'tea'")
    noise = f'reading prices ...\n  File "{FOLDER}/a.py", line 3, in told\nWarning: old file\n'
    found = parts(lab, noise + text, "error", "message", "file", "line", "function", "began")
    equal(found, ["KeyError", "'tea'", *frames[1], "KeyError"], hint="the first line is printed")
    text, _ = story(rng, foreign(rng, 2))
    equal(place(lab, noise + text), [None] * 3, hint="a traceback begins with its own line")


def chain(rng, *stories):
    """Several tracebacks in one text."""
    texts = [text for text, _ in stories]
    return f"\n{SENTENCES[rng.integers(2)]}\n\n".join(texts)


@check(needs=what)
def ended_with(lab, rng):
    """gives the error of the last traceback as what the program ended with"""
    one, two, three = rng.permutation(ERRORS)[:3].tolist()
    text = chain(rng, *(story(rng, own(rng, 2), f"{e}: of {e}") for e in (one, two, three)))
    equal(parts(lab, text, "error", "message"), [three, f"of {three}"], hint="which came last?")


@check(needs=[ended_with, below_libraries])
def frames_of_the_last(lab, rng):
    """looks for frames in the last traceback only"""
    first, last = story(rng, own(rng, 3)), story(rng, [*own(rng, 2), *foreign(rng, 1)])
    equal(place(lab, chain(rng, first, last)), last[1][1], hint="where does the last one begin?")
    last = story(rng, foreign(rng, 2))
    equal(place(lab, chain(rng, first, last)), [None] * 3, hint="where does the last one begin?")


@check(needs=ended_with)
def began_with(lab, rng):
    """gives the error of the first traceback as how it began"""
    one, two, three = rng.permutation(ERRORS)[:3].tolist()
    for names in ([one, two, three], [one, two], [one]):
        for end in (": no: price", ""):
            text = chain(rng, *(story(rng, own(rng, 2), name + end) for name in names))
            equal(parts(lab, text, "began"), [one], hint="the older one comes first")


@check(needs=[frames_of_the_last, began_with])
def six_entries(lab, rng):
    """returns the six entries and no others"""
    text, _ = story(rng, own(rng, 2))
    names = ["began", "error", "file", "function", "line", "message"]
    equal(sorted(lab.read(text, FOLDER)), names)
