'''What was sold today?

The till of a fruit stall writes a line into `sales.txt` for each sale: the time and the fruit, with one space between them.
Write a script that counts the sales of each fruit and writes the result into the file `report.txt`, in place of what was
there: each fruit once, in the order of the alphabet, with the number in front, as `uniq -c` writes it. Nothing is printed.

```console
$ cat sales.txt
08:00 plum
08:05 apple
08:10 plum
$ bash fruit_sold.sh
$ cat report.txt
      1 apple
      2 plum
```
'''

minutes = 4
chapter = "04-pipes"
kind = "shell"
hint = "Which piece of each line matters? Build the pipe part by part and look at the screen; send it into the file at the very end."


def _sales(*fruit, **more):
    lines = [f"{8 + n // 12:02}:{n % 12 * 5:02} {one}\n" for n, one in enumerate(fruit)]
    return {"files": {"sales.txt": "".join(lines), **more}}


def commands():
    return """
        cut -d ' ' -f 2 sales.txt | sort | uniq -c > report.txt
        """


def cases(rng):
    yield _sales("plum", "apple", "plum")
    yield _sales("pear", "apple", "pear", "apple", "apple", **{"report.txt": "      9 kiwi\n"})
    yield _sales("kiwi", "kiwi", "plum", "kiwi", "plum", "apple", **{"report.txt": "      1 plum\n"})
    more = rng.choice(["pear", "apple", "kiwi"], 7).tolist()
    yield _sales("pear", "plum", "pear", "apple", "plum", *more, **{"report.txt": "nothing sold\n"})


def wrong_neighbours_only():
    """The same fruit has several lines: `uniq` merges neighbours only, and nothing brings equal lines together first."""
    return """
        cut -d ' ' -f 2 sales.txt | uniq -c > report.txt
        """


def wrong_times_counted():
    """You count whole lines, with their times, so each of them is different. Keep the fruit alone first."""
    return """
        sort sales.txt | uniq -c > report.txt
        """


def wrong_only_printed():
    """Your counts are on the screen. They should be in the file `report.txt`, and nothing on the screen."""
    return """
        cut -d ' ' -f 2 sales.txt | sort | uniq -c
        """


def wrong_report_grows():
    """What was in `report.txt` before is still there: `>>` appends, `>` begins the file again."""
    return """
        cut -d ' ' -f 2 sales.txt | sort | uniq -c >> report.txt
        """
