"""Fill the gaps: command lines

A program that starts other programs needs command lines such as `train a.csv b.csv --rate 3 --seed 7`: the name of a
program, its files, then the options. Complete `command`, which takes the name, any number of files, and any options by
name, and `command_lines`, which calls `command` for each job of a list. After each option name comes its value, unless
the value is True: then the name stands alone.

- `jobs`: a list of dicts with three keys: `"program"` leads to a text, `"files"` to a list of texts, and `"options"` to a dict
  from texts to ints, texts or True. The list and the dict may be empty.
- Returns a list of texts, one for each job. There is one space between the parts, and none at the ends.

>>> command_lines([{"program": "train", "files": ["a.csv", "b.csv"], "options": {"rate": 3, "quiet": True}}])
['train a.csv b.csv --rate 3 --quiet']
>>> command_lines([{"program": "clean", "files": [], "options": {}}])
['clean']
"""

kind = "complete"
minutes = 4
chapter = "03-any-number"
hint = "`True == 1`, so an option with the value 1 must not look like True. `is` tells the two apart. In the call, each kind of argument needs its own number of stars."

starter = '''
def command(program, ...):
    line = program
    for file in files:
        line += ...
    for name, value in options.items():
        line += f" --{name}"
        if ...:
            line += f" {value}"
    return line


def command_lines(jobs: list[dict]) -> list[str]:
    return [command(job["program"], ...) for job in jobs]
'''


def _command(program, *files, **options):
    line = program
    for file in files:
        line += " " + file
    for name, value in options.items():
        line += f" --{name}"
        if value is not True:
            line += f" {value}"
    return line


def command_lines(jobs: list[dict]) -> list[str]:
    return [_command(job["program"], *job["files"], **job["options"]) for job in jobs]


def cases(rng):
    yield ([],)
    yield ([{"program": "clean", "files": [], "options": {}}],)
    yield ([{"program": "clean", "files": ["a.csv"], "options": {}}],)
    yield ([{"program": "clean", "files": [], "options": {"quiet": True}}],)
    yield ([{"program": "clean", "files": [], "options": {"quiet": "True"}}],)
    yield ([{"program": "train", "files": [], "options": {"rate": 1}}],)
    yield ([{"program": "train", "files": ["a.csv"], "options": {"steps": 0}}],)
    yield ([{"program": "train", "files": ["a.csv", "b.csv"], "options": {"rate": 3, "quiet": True}}],)
    yield ([{"program": "sort", "files": ["z", "a"], "options": {"by": "age", "top": 1}},
            {"program": "clean", "files": [], "options": {"quiet": True, "level": 2}}],)
    files, names = ["a.csv", "b.csv", "c.csv"], ["rate", "seed", "quiet", "by"]
    for n in (1, 2, 3):
        jobs = []
        for k in range(n):
            values = [int(rng.integers(0, 9)), 1, True, "age"]
            chosen = rng.permutation(4)[: int(rng.integers(2, 5))].tolist()
            jobs.append({"program": "train", "files": files[: int(rng.integers(1, 4))],
                         "options": {names[i]: values[i] for i in chosen}})
        yield (jobs,)


def wrong_true_written_out(jobs):
    """An option with the value True gets the word True after it. In that case the name stands alone."""
    lines = []
    for job in jobs:
        line = job["program"]
        for file in job["files"]:
            line += " " + file
        for name, value in job["options"].items():
            line += f" --{name} {value}"
        lines.append(line)
    return lines


def wrong_one_and_true_mixed_up(jobs):
    """An option with the value 1 loses its value in your program, because `1 == True`. Only for True itself does the
    name stand alone."""
    lines = []
    for job in jobs:
        line = job["program"]
        for file in job["files"]:
            line += " " + file
        for name, value in job["options"].items():
            line += f" --{name}"
            if value != True:
                line += f" {value}"
        lines.append(line)
    return lines


def wrong_options_first(jobs):
    """Your options come before the files. The order is: program, files, options."""
    lines = []
    for job in jobs:
        line = job["program"]
        for name, value in job["options"].items():
            line += f" --{name}"
            if value is not True:
                line += f" {value}"
        for file in job["files"]:
            line += " " + file
        lines.append(line)
    return lines
