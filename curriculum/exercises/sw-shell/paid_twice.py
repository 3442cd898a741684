'''Paid twice

A bank sends a list of payments. Each line of the file whose path is the first argument is a day, a name and the number of an
invoice, separated by single spaces: `2026-03-02 ada 4711`. Some invoices were paid more than once, on several days. Write a
script that prints the numbers of these invoices, each once and with nothing else, the smallest first. All numbers have four
digits. The path may contain spaces.

```console
$ cat march.txt
2026-03-02 ada 4711
2026-03-03 bo 1200
2026-03-04 ada 4711
$ bash paid_twice.sh march.txt
4711
```
'''

minutes = 5
chapter = "06-fields-and-packed-files"
kind = "shell"
hint = "First count how often each number occurs. Then every line begins with its count: one field that has to meet a condition, and another that is printed."


def _payments(path, *payments):
    rows = [f"2026-03-{n + 2:02} {payment}\n" for n, payment in enumerate(payments)]
    return {"files": {path: "".join(rows)}, "args": [path]}


def commands():
    return """
        cut -d ' ' -f 3 "$1" | sort | uniq -c | awk '$1 > 1 { print $2 }'
        """


def cases():
    yield _payments("march.txt", "ada 4711", "bo 1200", "ada 4711")
    yield _payments("late march.txt", "bo 2000", "cleo 1300", "dan 2000", "bo 1300", "bo 2000", "ida 3100")
    yield _payments("may 1.txt", "ada 1001", "bo 1002", "cleo 1003")
    yield _payments("may 2.txt", "ada 9000", "ada 9000", "bo 3000", "ada 8000", "cleo 3000")
    yield _payments("june.txt", "ida 5150", "jo 5051", "ida 5150")


def wrong_count_printed_too():
    """You print the counts along with the numbers. Only the second field of these lines is wanted."""
    return """
        cut -d ' ' -f 3 "$1" | sort | uniq -c | awk '$1 > 1 { print $1, $2 }'
        """


def wrong_every_invoice():
    """You print every invoice, also those that were paid once."""
    return """
        cut -d ' ' -f 3 "$1" | sort | uniq
        """


def wrong_only_in_a_row():
    """You miss invoices whose payments do not follow each other in the file: `uniq` counts neighbours only."""
    return """
        cut -d ' ' -f 3 "$1" | uniq -c | awk '$1 > 1 { print $2 }'
        """


def wrong_names_not_numbers():
    """You look for names that come several times. The number of the invoice is the third field."""
    return """
        cut -d ' ' -f 2 "$1" | sort | uniq -c | awk '$1 > 1 { print $2 }'
        """
