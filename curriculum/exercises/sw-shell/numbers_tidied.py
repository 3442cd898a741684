'''One spelling for each number

A list of telephone numbers, `phones.txt`, has one on each line, as people wrote them: with spaces, with a slash, with
parentheses. The same number may be in it several times, in different spellings. Write a script that prints each number once,
made of its digits alone, in the order that `sort` gives without options.

```console
$ cat phones.txt
020 7946 0018
(020) 7946/0018
0113 496 0020
$ bash numbers_tidied.sh
01134960020
02079460018
```
'''

minutes = 5
chapter = "04-sort-keys-and-fields"
kind = "shell"
hint = "As long as they are written differently, two lines are not equal. So what has to happen before equal ones are merged? `tr` reads only its input."


def _phones(*lines):
    return {"files": {"phones.txt": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        cat phones.txt | tr -d ' /()' | sort | uniq
        """


def cases():
    yield _phones("020 7946 0018", "(020) 7946/0018", "0113 496 0020")
    yield _phones("0161/4960 033", "0113 496 0020", "0161 4960033", "01614960033")
    yield _phones("(0191) 498 0901", "0117 496 0044", "0191/4980901", "(0117) 4960044", "0191 498 0901")
    yield _phones("(029) 2018 0555")
    yield _phones("0131 496/0777", "020 7946 0999", "(0131) 496 0777", "020/7946 0999")


def wrong_merged_too_early():
    """The same number comes several times: two spellings of it are not equal, and you merge before you take the signs away."""
    return """
        sort phones.txt | uniq | tr -d ' /()'
        """


def wrong_only_spaces():
    """There are slashes or parentheses left. `tr -d` deletes all characters that you name, so name them all."""
    return """
        cat phones.txt | tr -d ' ' | sort | uniq
        """


def wrong_digits_deleted():
    """You deleted the digits and kept the rest: `tr -d` deletes what stands between the quotation marks."""
    return """
        cat phones.txt | tr -d '0-9' | sort | uniq
        """


def wrong_not_side_by_side():
    """The numbers are in the order of the file, and some come twice: `uniq` merges neighbours only."""
    return """
        cat phones.txt | tr -d ' /()' | uniq
        """
