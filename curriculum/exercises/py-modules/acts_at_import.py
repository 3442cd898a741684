"""What does the import set off?

Before you import a stranger's file, you want to know what it would do. Return the numbers of the lines that act at the
import.

- `lines`: the lines of the file, a list of texts without line ends. A line may be empty.
- A line acts if it begins at the left margin and is none of these: an empty line, a comment (it begins with `#`), a line
  whose first word is `def`, `import` or `from`, or the line `if __name__ == "__main__":`. An indented line begins with a
  space and never acts. (The files have no texts over several lines, no classes, no other `if` and no loops at the left
  margin. A line that makes a name, such as `limit = 8`, counts as acting. What an imported module does
  in turn is left out here.)
- Returns a list of line numbers, counted from 1, in their order.

>>> acts_at_import(["import sys", "", "def f():", "    print(1)", "f()"])
[5]
>>> acts_at_import(["defaults = [1]", "# done"])
[1]
"""

minutes = 7
chapter = "02-program-and-module"
hint = "The first word of a line that is not empty is `line.split()[0]`. Ask the questions one after the other, with `continue` as the answer."


def acts_at_import(lines: list[str]) -> list[int]:
    found = []
    for number, line in enumerate(lines, 1):
        if line == "" or line[0] in [" ", "#"]:
            continue
        if line.split()[0] in ["def", "import", "from"] or line == 'if __name__ == "__main__":':
            continue
        found.append(number)
    return found


def cases(rng):
    guard = 'if __name__ == "__main__":'
    yield ([],)
    yield ([""],)
    yield (["f()"],)
    yield (["# f()"],)
    yield (["defaults = [1]", "# done"],)
    yield (["importance = 3"],)
    yield (["fromage = 'brie'", "import math"],)
    yield (["import sys", "", "def f():", "    print(1)", "f()"],)
    yield (["from math import ceil", "print(ceil(2.5))", "#print(1)"],)
    yield (["def main():", "    return 0", "", guard, "    main()"],)
    yield (["def g():", "    return 4", "", "g()", guard, "    g()"],)
    yield (["import sys", "def f():", "    return 1", guard, "    sys.exit(f())"],)
    yield (["f()  # twice"],)
    yield (["print('greetings from f')", "x = f()  # see import"],)
    yield (["x = 1", "", "y = 2"],)
    pool = ["import math", "from sys import argv", "def f():", "    return 1", "", "# note", "print(1)", "f()", "default = 2",
            "important = f()", "from_here = 1", "print('here to import')", "y = 4  # four", guard, "    f()"]
    for n in (5, 8, 12):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["default = 2", "import sys", "", "    f()"],)


def wrong_counted_from_zero(lines):
    """You count lines from 0. People and editors call the first line 1."""
    found = []
    for number, line in enumerate(lines):
        if line == "" or line[0] in [" ", "#"]:
            continue
        if line.split()[0] in ["def", "import", "from"] or line == 'if __name__ == "__main__":':
            continue
        found.append(number)
    return found


def wrong_first_letters(lines):
    """You compare first letters, not first words. `defaults = [1]` begins with the letters of `def`, and it acts."""
    found = []
    for number, line in enumerate(lines, 1):
        if line == "" or line[0] in [" ", "#"] or line == 'if __name__ == "__main__":':
            continue
        if line[:3] == "def" or line[:6] == "import" or line[:4] == "from":
            continue
        found.append(number)
    return found


def wrong_indented_lines_too(lines):
    """You list indented lines. They belong to a function, or to the guard, and don't run at the import."""
    found = []
    for number, line in enumerate(lines, 1):
        text = line.strip()
        if text == "" or text[0] == "#" or text == 'if __name__ == "__main__":':
            continue
        if text.split()[0] not in ["def", "import", "from"]:
            found.append(number)
    return found


def wrong_guard_acts(lines):
    """You list the main guard. At an import its condition is False, and nothing below it runs."""
    found = []
    for number, line in enumerate(lines, 1):
        if line == "" or line[0] in [" ", "#"]:
            continue
        if line.split()[0] not in ["def", "import", "from"]:
            found.append(number)
    return found
