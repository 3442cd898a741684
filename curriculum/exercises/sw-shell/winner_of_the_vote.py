'''The winner of the vote

A club votes; each line of the file whose path is the first argument is one vote, a name in small letters. Write a script
that prints the winner and the number of votes, as `ada: 3 of 5`: the name with the most votes, its count, and the
number of all votes. Where several names have the most votes, the winner is the first of them in the alphabet. The path may contain spaces,
and there is at least one vote. A name may be part of another one, as `ann` is of `anna`.

```console
$ cat votes.txt
bo
ada
bo
$ bash winner_of_the_vote.sh votes.txt
bo: 2 of 3
```
'''

minutes = 7
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "Keep three results under names: the winner, how many lines are that name and nothing else, and how many lines there are. `cat \"$1\" | wc -l` prints no file name."


def _votes(path, *names):
    return {"files": {path: "".join(f"{name}\n" for name in names)}, "args": [path]}


def commands():
    return """
        winner=$(sort "$1" | uniq -c | sort -k 1,1nr -k 2 | head -n 1 | tr -d ' 0-9')
        votes=$(grep -c "^$winner$" "$1")
        all=$(cat "$1" | wc -l)
        echo "$winner: $votes of $all"
        """


def cases(rng):
    yield _votes("votes.txt", "bo", "ada", "bo")
    yield _votes("may vote.txt", "eve", "ann", "anna", "ann", "eve")
    yield _votes("club vote 2.txt", "anna", "ann", "anna", "ann", "bo")
    yield _votes("votes.txt", "cleo", "ann", "anna", "hanna", "cleo", "ann")
    yield _votes("last vote.txt", "max", "maxim", "max", "bo", "bo")
    yield _votes("votes.txt", *rng.choice(["bo", "bob", "ada"], 9).tolist())


def wrong_ties_backwards():
    """Where several names have the most votes, you name the last in the alphabet. `-rn` reverses the names as well."""
    return """
        winner=$(sort "$1" | uniq -c | sort -rn | head -n 1 | tr -d ' 0-9')
        votes=$(grep -c "^$winner$" "$1")
        all=$(cat "$1" | wc -l)
        echo "$winner: $votes of $all"
        """


def wrong_part_of_a_name():
    """You also count votes for other names that contain the winner's, such as `anna` for `ann`."""
    return """
        winner=$(sort "$1" | uniq -c | sort -k 1,1nr -k 2 | head -n 1 | tr -d ' 0-9')
        votes=$(grep -c "$winner" "$1")
        all=$(cat "$1" | wc -l)
        echo "$winner: $votes of $all"
        """


def wrong_dollar_signs_printed():
    """You print the names of the variables: between single quotation marks `$` is a character like any other."""
    return """
        winner=$(sort "$1" | uniq -c | sort -k 1,1nr -k 2 | head -n 1 | tr -d ' 0-9')
        votes=$(grep -c "^$winner$" "$1")
        all=$(cat "$1" | wc -l)
        echo '$winner: $votes of $all'
        """
