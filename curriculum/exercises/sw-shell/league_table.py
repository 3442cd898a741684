'''The table of a league

Each line of `league.txt` is a team, its points and its goal difference, separated by single spaces: `Owls 12 -3`. Write a script
that puts the lines in order and writes them into the file `table.txt`, in place of what was there:

- most points first,
- with equal points, the larger goal difference first,
- with equal goal differences as well, in the order of the alphabet.

Nothing is printed.

```console
$ cat league.txt
Owls 9 -3
Foxes 12 4
Bears 9 11
$ bash league_table.sh
$ cat table.txt
Foxes 12 4
Bears 9 11
Owls 9 -3
```
'''

minutes = 4
chapter = "04-sort-keys-and-fields"
kind = "shell"
hint = "Three keys, the one that matters most first. Which of them compare numbers, and which are reversed? The first two say where they end."


def _league(*lines, **more):
    return {"files": {"league.txt": "".join(f"{line}\n" for line in lines), **more}}


def commands():
    return """
        sort -k 2,2nr -k 3,3nr -k 1 league.txt > table.txt
        """


def cases(rng):
    yield _league("Owls 9 -3", "Foxes 12 4", "Bears 9 11")
    yield _league("Wolves 7 2", "Bears 7 2", "Crows 10 -1", "Owls 7 12", "Ants 7 -8", **{"table.txt": "Owls 3 1\n"})
    yield _league("Foxes 0 -9", "Adders 0 -10", "Boars 0 -10", "Owls 0 -8", "Crows 13 5", **{"table.txt": "empty\n"})
    yield _league("Crows 4 0", "Bears 4 0", "Swans 11 20", "Moles 11 3", "Rats 4 6", **{"table.txt": "Crows 1 1\n"})
    teams = "Owls Foxes Bears Crows Moles Swans".split()
    rows = [f"{team} {rng.integers(8, 12)} {rng.integers(-4, 12)}" for team in teams]
    yield _league(*rows, "Toads 9 2", "Newts 9 2", "Bats 9 10", "Ants 100 1", **{"table.txt": "old\n"})


def wrong_goals_forgotten():
    """Teams with equal points stand in the order of the alphabet, whatever their goals. The goals come before the names."""
    return """
        sort -k 2,2nr -k 1 league.txt > table.txt
        """


def wrong_like_words():
    """You compare points and goals like words, so 9 points stand above 12."""
    return """
        sort -k 2,2r -k 3,3r -k 1 league.txt > table.txt
        """


def wrong_names_backwards():
    """Teams that are equal in everything come in reverse order: what reverses the numbers should not reverse the names."""
    return """
        sort -k 2,2nr -k 3,3nr -k 1r league.txt > table.txt
        """


def wrong_few_goals_first():
    """Of teams with equal points, the one with the smaller goal difference is on top. Each key has letters of its own."""
    return """
        sort -k 2,2nr -k 3,3n -k 1 league.txt > table.txt
        """
