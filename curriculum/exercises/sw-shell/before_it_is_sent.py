'''Before the letter is sent

A letter is written in the file `letter.txt`. Before it goes out, somebody wants to know what is still missing. Write a script
that prints three things, one below the other:

1. how many lines are empty, as a number,
2. each line in which the word `todo` occurs, in capital or small letters, with its number in front, as `grep -n` does,
3. each line that ends in `DATE`, without a number. In the middle of a line the word does not matter.

```console
$ cat letter.txt
Dear Bo,

Todo: thank him.
We will come on DATE
$ bash before_it_is_sent.sh
1
3:Todo: thank him.
We will come on DATE
```
'''

minutes = 5
chapter = "03-read-and-find"
kind = "shell"
hint = "What stands between the beginning and the end of an empty line? A pattern can consist of the two signs alone."


def _letter(*lines):
    return {"files": {"letter.txt": "".join(f"{line}\n" for line in lines)}}


def commands():
    return """
        grep -c '^$' letter.txt
        grep -n -i 'todo' letter.txt
        grep 'DATE$' letter.txt
        """


def cases():
    yield _letter("Dear Bo,", "", "Todo: thank him.", "We will come on DATE")
    yield _letter("TODO", "", "", "DATE of the trip", "todo: ask", "We leave on DATE")
    yield _letter("Dear Cleo,", "the date is DATE", "", "DATE, ToDo", "your DATE book")
    yield _letter("Todo", "", "todo", "", "From DATE to DATE", "DATE: late")
    yield _letter("Hello", "Todo: DATE", "DATE as always")


def wrong_small_letters_only():
    """You find `todo` in small letters only. One option treats capital and small letters as equal."""
    return """
        grep -c '^$' letter.txt
        grep -n 'todo' letter.txt
        grep 'DATE$' letter.txt
        """


def wrong_date_anywhere():
    """You also print lines with `DATE` somewhere else. Only lines that end in it are wanted."""
    return """
        grep -c '^$' letter.txt
        grep -n -i 'todo' letter.txt
        grep 'DATE' letter.txt
        """


def wrong_every_line_counted():
    """Your first number counts all lines. An empty pattern fits every line; an empty line ends where it begins."""
    return """
        grep -c '' letter.txt
        grep -n -i 'todo' letter.txt
        grep 'DATE$' letter.txt
        """
