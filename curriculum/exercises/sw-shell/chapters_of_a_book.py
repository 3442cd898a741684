'''The finished chapters

Somebody writes a book, one file a chapter. The files of finished chapters are called `chapter-1.txt`, `chapter-2.txt` and so on, with
exactly one digit. Sketches have letters there, as in `chapter-x.txt`, or two digits, as in `chapter-12.txt`. Write a script that
prints the text of the finished chapters, one after the other, from 1 upwards. There is at least one.

```console
$ ls
chapter-1.txt
chapter-2.txt
chapter-x.txt
$ cat chapter-1.txt
It rained.
$ bash chapters_of_a_book.sh
It rained.
The sun came out.
```
'''

minutes = 4
chapter = "03-read-and-find"
kind = "shell"
hint = "Which wildcard stands for one digit, and for nothing else? Try it with `ls` before `cat`."


def _book(**chapters):
    return {"files": {f"chapter-{key.removeprefix('_')}.txt": text for key, text in chapters.items()}}


def commands():
    return """
        cat chapter-[0-9].txt
        """


def cases():
    yield _book(_1="It rained.\n", _2="The sun came out.\n", x="Snow?\n")
    yield _book(_1="A dog.\n", _12="A cat?\n", a="An owl?\n")
    yield _book(_3="Three.\n", _1="One.\n", _10="Ten?\n", _2="Two.\n", q="Q?\n")
    yield _book(_7="Seven.\n", _77="More?\n", old="Old.\n", z="End?\n")


def wrong_any_name():
    """You print sketches too: a star stands for any characters, also for two digits or a word."""
    return """
        cat chapter-*.txt
        """


def wrong_any_character():
    """You print the sketches with a letter, such as `chapter-x.txt`: your wildcard fits every single character."""
    return """
        cat chapter-?.txt
        """


def wrong_wildcard_in_quotes():
    """Nothing is printed. If the wildcard is between quotation marks, the shell leaves it as it is, and no file has that very name."""
    return """
        cat 'chapter-[0-9].txt'
        """
