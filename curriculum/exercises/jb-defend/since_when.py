'''Since when?

An interviewer asks since when your program has done something. The first argument is a text that occurs in the program, such as
the name of a function. Print the first line of the message of the oldest commit that brought the text in, and then the content of
`metrics.json` as it was at that commit. Each commit has such a file, and there's always one that brought the text in.

```console
$ bash since_when.sh GroupKFold
Split by station
{"auc": 0.79}
```
'''

minutes = 6
chapter = "01-an-answer-with-a-place"
kind = "shell"
hint = "`--reverse` lists the oldest commit first, and `--format=%h` gives ids alone. What does `head -n 1` leave?"
equivalent = {
    "quotes @ 2:git log -1 --format=%s '$commit' -> git log -1 --format=%s $commit": "an id contains no space",
}
prepare = """
git init -q
echo 'split(rows)' > train.py
echo '{"auc": 0.88}' > metrics.json
git add .
git commit -q -m "Train a model"
echo 'GroupKFold(rows) # by station' > train.py
echo '{"auc": 0.79}' > metrics.json
git commit -q -a -m "Split by station"
echo 'seed(7)' >> train.py
echo '{"auc": 0.8}' > metrics.json
git commit -q -a -m "Fix the seed of GroupKFold"
echo 'split(rows)' > train.py
git commit -q -a -m "Try it without"
echo 'GroupKFold(rows) # by station' > train.py
echo '{"auc": 0.81}' > metrics.json
git commit -q -a -m "Back to the stations"
"""


def commands():
    return """
        commit=$(git log -S "$1" --reverse --format=%h | head -n 1)
        git log -1 --format=%s "$commit"
        git show "$commit:metrics.json"
        """


def cases():
    yield {"args": ["GroupKFold"]}
    yield {"args": ["seed"]}
    yield {"args": ["by station"]}
    yield {"args": ["# by"]}


def wrong_newest():
    """You take the newest commit that touched the text. The question is since when the text has been there."""
    return """
        commit=$(git log -S "$1" --format=%h | head -n 1)
        git log -1 --format=%s "$commit"
        git show "$commit:metrics.json"
        """


def wrong_figures_of_today():
    """You print today's figures. They belong to the newest commit, and you name another one."""
    return """
        commit=$(git log -S "$1" --reverse --format=%h | head -n 1)
        git log -1 --format=%s "$commit"
        cat metrics.json
        """


def wrong_first_commit():
    """You take the first commit of the repository. The text may have come in later."""
    return """
        commit=$(git log --reverse --format=%h | head -n 1)
        git log -1 --format=%s "$commit"
        git show "$commit:metrics.json"
        """
