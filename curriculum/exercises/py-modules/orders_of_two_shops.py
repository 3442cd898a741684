"""Find the mistake: orders of two shops

`orders.py` adds up the pieces that a shop orders. Each argument is an article and a number with a colon between them, such
as `cup:12`. Started from the terminal, the program works. Now another program imports `main` and calls it twice, once for
each of its shops, and gets wrong numbers. Find the mistakes and fix them: there are two.

- `arguments`: a list of such texts; the number is an int, 0 or more. It may be empty, then the sum is 0.
- Returns the sum of the numbers, an int. What was called before makes no difference.

>>> main(["cup:12", "plate:3"])
15
>>> main(["cup:1"])
1
"""

kind = "fix"
minutes = 5
chapter = "02-program-and-module"
hint = "Whose command line does the loop go through? And how often does the line `pieces = [0]` run if `main` is called twice?"

starter = '''
import sys

pieces = [0]


def main(arguments: list[str]) -> int:
    for text in sys.argv[1:]:
        pieces.append(int(text.split(":")[1]))
    return sum(pieces)
'''

_kept = [0]


def main(arguments: list[str]) -> int:
    pieces = 0
    for text in arguments:
        pieces += int(text.split(":")[1])
    return pieces


def cases(rng):
    yield ([],)
    yield (["cup:1"],)
    yield (["cup:1"],)
    yield (["cup:12", "plate:3"],)
    yield (["lamp:7"],)
    yield (["lamp:7", "lamp:7"],)
    yield (["fork:30", "knife:0", "spoon:31"],)
    yield (["cup:2"],)
    for n in (2, 3, 5):
        yield ([f"article{i}:{rng.integers(0, 40)}" for i in range(n)] + ["tray:5"],)


def wrong_other_command_line(arguments):
    """Your sum doesn't depend on what `main` was handed. `sys.argv` is the command line of the program that was
    started; `main` gets a list of its own."""
    import sys

    return sum(int(text.split(":")[1]) for text in sys.argv[1:] if ":" in text)


def wrong_list_at_the_margin(arguments):
    """Your second call goes on with what the first has counted. A list at the left margin is made once, at the import.
    Make it inside `main`, where each call gets a new one."""
    for text in arguments:
        _kept.append(int(text.split(":")[1]))
    return sum(_kept)


def wrong_first_left_out(arguments):
    """You leave out the first entry. In `sys.argv` that is the program, but `main` gets only what comes after it."""
    return sum(int(text.split(":")[1]) for text in arguments[1:])
