'''Stop if there is nothing to train on

A training run starts every night, and it must not start without data. Write a script whose first argument is the path of
a file of labels, one on each line. If at least one line is the label `cat` and nothing else, the script prints how
many such lines there are, as `cats: 2`, and ends with exit code 0. Otherwise it prints `no cats` and ends with exit
code 3. The path may contain spaces; the file is there and is not changed.

```console
$ cat labels.txt
dog
cat
cat
$ bash stop_without_data.sh labels.txt
cats: 2
$ bash stop_without_data.sh other.txt
no cats
$ echo $?
3
```
'''

minutes = 5
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "`grep -c` prints a number and has an exit code of its own, and `n=$(grep ...)` ends with that code. What runs only if it went well, and where does the script end if not?"
report = """
echo "exit code $code"
"""


def _labels(path, *labels, **more):
    files = {path: "".join(f"{label}\n" for label in labels), "other.txt": "dog\ncattle\n"}
    return {"files": files, "args": [path]}


def commands():
    return """
        n=$(grep -c '^cat$' "$1") && echo "cats: $n" && exit 0
        echo "no cats"
        exit 3
        """


def cases():
    yield _labels("labels.txt", "dog", "cat", "cat")
    yield _labels("labels.txt", "dog", "bird")
    yield _labels("my labels.txt", "cattle", "cat", "bobcat")
    yield _labels("other labels.txt", "cattle", "dog", "bobcat")
    yield _labels("labels.txt")
    yield _labels("all labels.txt", "cat", "cat", "dog")
    yield _labels("labels.txt", "wildcat", "house cat", "cat food")


def wrong_goes_on():
    """Your script ends with exit code 0 although there are no cats: it prints the words and goes on to its end."""
    return """
        n=$(grep -c '^cat$' "$1") && echo "cats: $n" || echo "no cats"
        """


def wrong_cat_inside_a_word():
    """You count lines in which `cat` is only a part of the label, such as `cattle`."""
    return """
        n=$(grep -c 'cat' "$1") && echo "cats: $n" && exit 0
        echo "no cats"
        exit 3
        """


def wrong_always_stops():
    """Your script prints `no cats` and ends with exit code 3 every time, also after it has counted some."""
    return """
        n=$(grep -c '^cat$' "$1") && echo "cats: $n"
        echo "no cats"
        exit 3
        """
