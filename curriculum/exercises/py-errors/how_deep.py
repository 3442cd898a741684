'''How deep was it?

Return the number of frames in a traceback; each call inside another call adds one. Each frame begins with a line that
starts with two spaces and then `File "`, exactly so. Below it, lines of the program may stand, with four
or more spaces in front. The last line is the error.

- `text`: a traceback, its lines separated by `"\\n"`.
- Returns an int.

>>> how_deep('Traceback (most recent call last):\\n  File "a.py", line 2, in <module>\\n    go(0)\\nKeyError: 0')
1
>>> how_deep('Traceback (most recent call last):\\nMemoryError')
0
'''

minutes = 4
chapter = "01-read-from-the-bottom"
hint = "A line of the program, or the message, may contain the word File as well. How can you tell that a line begins a frame?"


def how_deep(text: str) -> int:
    return sum(1 for line in text.splitlines() if line.startswith('  File "'))


def cases(rng):
    def made(frames, error):
        lines = ["Traceback (most recent call last):"]
        for n, code in enumerate(frames):
            lines.append(f'  File "/home/me/f{n}.py", line {n + 2}, in step')
            if code:
                lines.append("    " + code)
        return "\n".join([*lines, error])

    yield (made([], "MemoryError"),)
    yield (made(["go(0)"], "KeyError: 0"),)
    yield (made(["", ""], "ValueError: bad"),)
    yield (made(["File(name)"], "OSError: gone"),)
    yield (made(["go()", "read(x)", ""], "FileNotFoundError: no such file"),)
    yield (made(["File(name).read()", "go()", ""], 'ValueError: File "a.csv" is empty'),)
    yield (made(["", "raise FileGone(name)"], "Bad: no File"),)
    yield (made(["", 'File "a.csv" is gone'], "Bad: no text"),)
    yield (made(["", "", 'File("x")'], "KeyError: 'x'"),)
    yield (made(["", "", "", 'name = "File"'], "TypeError: File is no text"),)
    codes = ["", "go(x)", 'x = File("a")', "return read(y)"]
    for n in rng.integers(1, 9, 4).tolist():
        yield (made([codes[i] for i in rng.integers(0, 4, n)], "Bad: File missing"),)


def wrong_word_anywhere(text):
    """You count the lines in which the word File occurs. It can occur in a line of the program and in the message too."""
    return sum(1 for line in text.splitlines() if "File" in line)


def wrong_spaces_removed(text):
    """You remove the spaces before you look. Then a line of the program that begins with File, further to the right, counts as a frame. Ask about the line as it is."""
    return sum(1 for line in text.splitlines() if line.strip().startswith("File"))


def wrong_half_of_the_lines(text):
    """You count the lines and halve them. Below a frame there may be no line of the program at all."""
    return (len(text.splitlines()) - 1) // 2
