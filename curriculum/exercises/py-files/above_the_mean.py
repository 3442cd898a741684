'''Find the mistake: nobody is above the mean

The function writes measurements into a file, reads them again, and is meant to return how many of them are larger than
their mean. It always returns 0. Find the mistake and fix it.

- `numbers`: a list of at least one float.
- Returns an int.

>>> above_the_mean([1.0, 2.5, 9.0])
1
>>> above_the_mean([5.0, 5.0])
0
'''

from tempfile import TemporaryDirectory

equivalent = {
    "DropArgument @ 7:with open(name, 'w', encoding='utf-8') as file: -> with open(name, 'w') as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
    "DropArgument @ 11:with open(name, encoding='utf-8') as file: -> with open(name) as file:": "where UTF-8 is the machine's own setting, nothing changes; the exercise teaches to say it",
}
kind = "fix"
minutes = 5
chapter = "01-open-and-close"
hint = "Print something in the second loop. How many rounds does it have?"

starter = '''
from tempfile import TemporaryDirectory


def above_the_mean(numbers: list[float]) -> int:
    with TemporaryDirectory() as folder:
        name = f"{folder}/numbers.txt"
        with open(name, "w", encoding="utf-8") as file:
            for number in numbers:
                file.write(f"{number}\\n")

        with open(name, encoding="utf-8") as file:
            total = 0
            count = 0
            for line in file:
                total += float(line)
                count += 1
            above = 0
            for line in file:
                if float(line) > total / count:
                    above += 1
        return above
'''


def above_the_mean(numbers: list[float]) -> int:
    with TemporaryDirectory() as folder:
        name = f"{folder}/numbers.txt"
        with open(name, "w", encoding="utf-8") as file:
            for number in numbers:
                file.write(f"{number}\n")

        with open(name, encoding="utf-8") as file:
            read = [float(line) for line in file]
        mean = sum(read) / len(read)
        return len([number for number in read if number > mean])


def cases(rng):
    yield ([4.0],)
    yield ([5.0, 5.0],)
    yield ([1.0, 2.0],)
    yield ([2.0, 1.0],)
    yield ([1.0, 1.25, 2.0],)
    yield ([1.0, 2.5, 9.0],)
    yield ([9.0, 8.5, 1.0],)
    yield ([-3.0, -1.0, -2.0],)
    yield ([0.0, 0.25, 0.5, 1.0],)
    yield ([10.0, 9.0, 9.0, 0.0],)
    yield ([3.5, 3.5, 0.5],)
    yield ([-0.5, -0.75, -1.0],)
    for n in (4, 7, 12):
        yield ((rng.integers(-80, 400, n) / 4).tolist() + [500.0],)


def wrong_mean_so_far(numbers):
    """You compare each number with the mean of those read so far. The mean of all is known only after the last line, so the lines are needed twice."""
    total = above = 0
    for count, number in enumerate(numbers, 1):
        total += number
        above += number > total / count
    return above


def wrong_mean_itself_counts(numbers):
    """You also count numbers that are equal to the mean. Only larger ones are asked for."""
    mean = sum(numbers) / len(numbers)
    return len([n for n in numbers if n >= mean])


def wrong_rounded_mean(numbers):
    """You round the mean down to a whole number. 1.25 is larger than 1, but not larger than the mean of 1, 1.25 and 2."""
    mean = sum(numbers) // len(numbers)
    return len([n for n in numbers if n > mean])
