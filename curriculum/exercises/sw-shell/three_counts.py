'''Three counts from one file

The text of a book is searched for a word. Three numbers are given: the file has `lines` lines, the word stands in
`fitting` of them, and it occurs `often` times in all, since some lines contain it more than once.

Three commands are run on the file, each with the word and the path behind it: `grep -c`, then `grep -v`, then
`grep -o`. Show, for each, `command: number`. The number is what the command prints for `grep -c`, and how many lines
it prints for the other two. For the values in your file the program shows:

```
grep -c: 4
grep -v: 26
grep -o: 7
```
'''

minutes = 6
chapter = "03-read-and-find"
kind = "script"
hint = "Which lines does `-v` print: those with the word or the others? And does `-c` count lines or matches?"


def program(lines, fitting, often):
    print("grep -c:", fitting)
    print("grep -v:", lines - fitting)
    print("grep -o:", often)


def cases(rng):
    yield (30, 4, 7)
    yield (1, 0, 0)
    yield (12, 5, 9)
    yield (200, 20, 21)
    for _ in range(4):
        fitting = rng.integers(2, 40).item()
        yield (fitting + rng.integers(1, 50).item(), fitting, fitting + rng.integers(1, 30).item())


def wrong_c_counts_matches(lines, fitting, often):
    """You let `grep -c` count every occurrence of the word. It counts lines: a line with the word three times counts
    once."""
    print("grep -c:", often)
    print("grep -v:", lines - fitting)
    print("grep -o:", often)


def wrong_v_without_matches(lines, fitting, often):
    """For `-v` you take away the number of matches. It leaves out lines, and there are fewer of those than matches."""
    print("grep -c:", fitting)
    print("grep -v:", lines - often)
    print("grep -o:", often)


def wrong_o_prints_lines(lines, fitting, often):
    """You let `grep -o` print each fitting line once. It prints each match on a line of its own."""
    print("grep -c:", fitting)
    print("grep -v:", lines - fitting)
    print("grep -o:", fitting)
