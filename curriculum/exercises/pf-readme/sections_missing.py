'''Which sections are missing?

Before a project is published, a program checks whether its README has the sections that were agreed on.

- `lines`: the lines of the README, a list of texts. Here, a heading is any line that begins with one or more `#`; its name is the
  rest, without the spaces around it. Between two lines that begin with three backticks there are no headings: that is a fenced block.
- `wanted`: the names of the sections, a list. Capital letters don't matter: `## LIMITS` is the section `Limits`.
- Returns the names of `wanted` that are missing, as they are written there and in their order.

>>> sections_missing(["# Late trains", "## Run", "## limits"], ["Run", "Results", "Limits"])
['Results']
'''

minutes = 8
chapter = "01-a-readme-that-can-be-checked"
hint = "Keep a name that says whether you are inside a fenced block, and flip it at each line with backticks."


def sections_missing(lines: list[str], wanted: list[str]) -> list[str]:
    found = []
    inside = False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif line.startswith("#") and not inside:
            while line.startswith("#"):
                line = line[1:]
            found.append(line.strip().lower())
    return [name for name in wanted if name.lower() not in found]


WANTED = ["Run", "Data", "Results", "Limits"]


def cases(rng):
    yield ([], ["Run"])
    yield (["## Run"], ["Run"])
    yield (["# run", "#   LIMITS  "], ["Run", "Limits"])
    yield (["## use C#"], ["use C#"])
    yield (["## Run", "```sh", "# Data", "```", "## Limits"], WANTED)
    yield (["```", "# Run", "## Limits", "```"], ["Run", "Limits"])
    yield (["```sh", "# results", "```", "# Results", "```text", "## Data", "```"], WANTED)
    yield (["## Results of last year", "## How to run"], ["Results", "Run"])
    yield (["Limits: one town", "see Data", "## Data and licence"], WANTED)
    yield (["# Dataflow", "#### Data", "Run", "## Running"], ["Run", "Data"])
    yield (["```sh", "run", "```", "## data", "```sh", "# limits", "```", "## RUN"], WANTED)
    yield (["## RUN", "# data", "## results"], WANTED)
    yield (["## DATA", "# Limits", "##RESULTS"], WANTED)
    yield (["#Run", "##Results", " ## Limits"], WANTED)
    pieces = ["# Run", "## run", "### Data", "## Results", "## RESULTS today", "```", "text", "Limits", "#limits"]
    for n in (5, 8, 12):
        yield ([pieces[i] for i in rng.integers(0, len(pieces), n).tolist()], WANTED)


def wrong_comments_are_headings(lines, wanted):
    """You take comments in fenced blocks for headings. `# Data` between two lines of backticks is a comment of the shell."""
    found = [line.lstrip("#").strip().lower() for line in lines if line.startswith("#")]
    return [name for name in wanted if name.lower() not in found]


def wrong_anywhere(lines, wanted):
    """You look for the name anywhere in a heading. `## Results of last year` isn't the section `Results`."""
    found, inside = [], False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif line.startswith("#") and not inside:
            found.append(line.lower())
    return [name for name in wanted if not any(name.lower() in heading for heading in found)]


def wrong_capitals_count(lines, wanted):
    """Your comparison depends on capital letters. `## LIMITS` and `## limits` are the section `Limits`."""
    found, inside = [], False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif line.startswith("#") and not inside:
            found.append(line.lstrip("#").strip())
    return [name for name in wanted if name not in found]


def wrong_never_out_again(lines, wanted):
    """Your program goes into a fenced block and never comes out: it stops looking at the first line of backticks."""
    found = []
    for line in lines:
        if line.startswith("```"):
            break
        if line.startswith("#"):
            found.append(line.lstrip("#").strip().lower())
    return [name for name in wanted if name.lower() not in found]
