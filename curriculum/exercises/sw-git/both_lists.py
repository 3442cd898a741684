'''Both lists

Two people share a list, `words.txt`, with one word on each line. On `main` Ada appended some words, on the branch `bo` Bo appended
others, so a merge of `bo` into `main` stops at a conflict. Write a script, run on `main`, that merges `bo` and keeps the
words of both: the lines of `words.txt` as Git leaves them, in that order, without the lines with the three marks that it has put in.
No word begins with such a mark. In the end the merge is finished, and nothing is left to commit.

```console
$ bash both_lists.sh
$ cat words.txt
tree
leaf
root
$ git log --format=%s
Merge branch 'bo'
Add a word of Ada
Add a word of Bo
Begin
```
'''

minutes = 6
chapter = "03-conflicts"
kind = "shell"
equivalent = {
    "swap @ 2:grep -v '^<<<<<<<' words.txt | grep -v '^=======' | grep -v '^>>>>>>>' > both.txt -> grep -v '^<<<<<<<' words.txt | grep -v '^=======' | grep -v '^>>>>>>>' >> both.txt": "both.txt is new",
}
printed = False
report = """
git status --short
git show HEAD:words.txt
git log -n 1 --format=%p | wc -w
git branch
"""
hint = "`grep -v` leaves lines out, and a `^` in the pattern stands for the beginning of a line. A redirection into the file that you read would empty it. Which two steps tell Git that the file is done, and that the merge is?"


def _lists(first, ada, bo):
    def lines(words):
        return "".join(f"echo {word} >> words.txt\n" for word in words.split())

    return {
        "prepare": (
            f"git init -q\n{lines(first)}git add words.txt\ngit commit -q -m 'Begin'\n"
            f"git switch -q -c bo\n{lines(bo)}git commit -q -a -m 'Add a word of Bo'\n"
            f"git switch -q main\n{lines(ada)}git commit -q -a -m 'Add a word of Ada'\n"
        )
    }


def commands():
    return """
        git merge bo
        grep -v '^<<<<<<<' words.txt | grep -v '^=======' | grep -v '^>>>>>>>' > both.txt
        mv both.txt words.txt
        git add words.txt
        git commit --no-edit
        """


def cases():
    yield _lists("tree", "leaf", "root")
    yield _lists("a b", "c d", "e")
    yield _lists("k=1", "k=2", "k=3 a=k b=k")
    yield _lists("red green", "blue grey", "black white")


def wrong_marks_left():
    """The marks are in your commit: `git add` says that the file is done, and Git believes it."""
    return """
        git merge bo
        git add words.txt
        git commit --no-edit
        """


def wrong_one_side():
    """The words of Bo are missing: you took one side of the file whole."""
    return """
        git merge bo
        git checkout --ours words.txt
        git add words.txt
        git commit --no-edit
        """


def wrong_not_finished():
    """The file is right, but the merge is still open: Git waits to be told that the file is done."""
    return """
        git merge bo
        grep -v '^<<<<<<<' words.txt | grep -v '^=======' | grep -v '^>>>>>>>' > both.txt
        mv both.txt words.txt
        """
