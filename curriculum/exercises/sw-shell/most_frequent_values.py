'''Find the mistake: the most frequent labels

A file holds one example for a classifier in each line: a number, its source and its label, such as `17 web spam`, and
they come in no order. The program shows a pipe that is meant to print the `many` most frequent values of field `field`
in `file`, each with its count, the largest count on top. These three names are given.

The pipe reports the same label several times. Mend the program by adding the one command that is missing, so that for the
values in your file it shows:

```
cut -d ' ' -f 3 examples.txt | sort | uniq -c | sort -rn | head -n 2
```
'''

minutes = 3
chapter = "04-pipes"
kind = "fix"
hint = "Which lines does `uniq` merge? What has to happen to the labels before they get there?"
starter = '''field = 3
file = "examples.txt"
many = 2
print("cut -d ' ' -f", field, file, "| uniq -c | sort -rn | head -n", many)
'''


def program(field, file, many):
    print("cut -d ' ' -f", field, file, "| sort | uniq -c | sort -rn | head -n", many)


def cases(rng):
    yield (3, "examples.txt", 2)
    yield (1, "a", 1)
    yield (2, "train.txt", 5)
    yield (3, "test.txt", 10)
    for _ in range(4):
        yield (rng.integers(1, 9).item(), str(rng.choice(["mail.txt", "photos.txt"])), rng.integers(1, 20).item())


def wrong_sorted_too_late(field, file, many):
    """You sort after `uniq -c`. By then equal labels that were apart have been counted separately."""
    print("cut -d ' ' -f", field, file, "| uniq -c | sort | sort -rn | head -n", many)


def wrong_whole_lines_sorted(field, file, many):
    """You sort the lines of the file before the field is cut out. Then they are in the order of their beginnings, and equal
    labels are still apart."""
    print("sort", file, "| cut -d ' ' -f", field, "| uniq -c | sort -rn | head -n", many)


def wrong_last_sort_gone(field, file, many):
    """You moved the `sort` that was there. It is still needed at its place, to put the largest count on top."""
    print("cut -d ' ' -f", field, file, "| sort | uniq -c | head -n", many)
