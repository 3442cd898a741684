'''Own lines only

You have fixed a mistake, and your editor has rearranged other files on the way. Everything is uncommitted, and some
files are new. The arguments are the names of the files that belong to the fix; some of them are new. Write a script that

1. makes one commit with exactly these files, and the message `Fix the fee`,
2. takes back the changes of all other files that Git knows. New files that weren't named stay where they are, uncommitted.

```console
$ bash own_lines_only.sh fee.py test_fee.py
[main 3d9e0aa] Fix the fee
 2 files changed, 2 insertions(+), 1 deletion(-)
 create mode 100644 test_fee.py
$ git status --short
?? notes.txt
```
'''

minutes = 5
chapter = "02-the-smallest-patch"
kind = "shell"
printed = False
hint = "`\"$@\"` stands for all arguments, each with its spaces. Commit first; what is then still changed can go."
prepare = """
git init -q
echo "return 50" > fee.py
echo "import csv" > shop.py
echo "print( 1 )" > "my page.py"
git add .
git commit -q -m "Begin"
echo "return 60" > fee.py
echo "import  csv" > shop.py
echo "print(1)" > "my page.py"
echo "ask Bo" > notes.txt
echo "assert fee" > test_fee.py
"""
report = """
git log --format=%s
git show --format= --name-status HEAD
git status --short
"""


def commands():
    return """
        git add "$@"
        git commit -m "Fix the fee"
        git restore .
        """


def cases():
    yield {"args": ["fee.py", "test_fee.py"]}
    yield {"args": ["fee.py"]}
    yield {"args": ["test_fee.py", "my page.py"]}
    yield {"args": ["notes.txt", "shop.py", "fee.py"]}


def wrong_everything_known():
    """You commit all files that Git knows. The rearranged ones belong to nobody's fix, and new files are left out."""
    return """
        git commit -a -m "Fix the fee"
        git restore .
        """


def wrong_everything():
    """You add the whole folder. Your notes and the rearranged files are in the commit as well."""
    return """
        git add .
        git commit -m "Fix the fee"
        git restore .
        """


def wrong_rest_left():
    """You leave the other changes lying about. They will slip into the next commit."""
    return """
        git add "$@"
        git commit -m "Fix the fee"
        """


def wrong_first_file_only():
    """You commit only the first file. The test that was to prove the fix isn't in the patch."""
    return """
        git add "$1"
        git commit -m "Fix the fee"
        git restore .
        """
