'''What both wanted

Ada raised the number of rows on `main`, Bo halved the rate on the branch `calmer`, both in the single line of `train.txt`. They have
agreed on what the line should say, and that is the first argument of your script. It is run on `main`. Write the script: it merges
`calmer`, puts this line, and nothing else, into `train.txt`, and finishes the merge. What `calmer` did to other files comes along.

```console
$ cat train.txt
9000 rows, rate 0.10
$ bash what_both_wanted.sh "9000 rows, rate 0.05"
$ cat train.txt
9000 rows, rate 0.05
$ git log --format=%s
Merge branch 'calmer'
Use more rows
Halve the rate
Begin
```
'''

minutes = 5
chapter = "03-conflicts"
kind = "shell"
printed = False
report = """
git status --short
git log -n 1 --format=%p | wc -w
git log --format=%s
git show HEAD:train.txt
git ls-files
"""
hint = "After the merge has stopped, the file is yours to write. Two more steps: tell Git that it is done, and finish the merge with the message that Git proposes."


def _agreed(line, base="5000 rows, rate 0.10", main="9000 rows, rate 0.10", calmer="5000 rows, rate 0.05", more="notes"):
    return {
        "args": [line],
        "prepare": (
            f"git init -q\necho '{base}' > train.txt\ngit add .\ngit commit -q -m 'Begin'\n"
            f"git switch -q -c calmer\necho '{calmer}' > train.txt\necho calm > {more}.txt\ngit add .\n"
            f"git commit -q -m 'Halve the rate'\ngit switch -q main\necho '{main}' > train.txt\n"
            "git commit -q -a -m 'Use more rows'\n"
        ),
    }


def commands():
    return """
        git merge calmer
        echo "$1" > train.txt
        git add train.txt
        git commit --no-edit
        """


def cases():
    yield _agreed("9000 rows, rate 0.05")
    yield _agreed("seed 7  rows 20", "seed 1", "seed 7", "rows 20")
    yield _agreed("two and three", "one", "two", "three", more="why")
    yield _agreed("rate 0.5, 80 rows", "rate 1, 70 rows", "rate 1, 80 rows", "rate 0.5, 70 rows")


def wrong_marks_left():
    """The marks of the conflict are still in the file: `>>` appends the line below them."""
    return """
        git merge calmer
        echo "$1" >> train.txt
        git add train.txt
        git commit --no-edit
        """


def wrong_no_merge():
    """Your newest commit has one parent: the line is right, but the branch is not merged, and what it did to other files is missing."""
    return """
        echo "$1" > train.txt
        git commit -a -m "Merge branch 'calmer'"
        """


def wrong_never_finished():
    """The merge is not finished: there is no commit for it yet."""
    return """
        git merge calmer
        echo "$1" > train.txt
        git add train.txt
        """


def wrong_one_side_whole():
    """The file holds the line of one side, and the change of the other is lost."""
    return """
        git merge calmer
        git checkout --theirs train.txt
        git add train.txt
        git commit --no-edit
        """
