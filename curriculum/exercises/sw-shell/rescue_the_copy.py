'''Find the mistake: the empty backup

Before somebody changes the file `original`, a copy of it is to be made under the name `copy`; after that the old
copy, `older`, is deleted. These three names are given. Names of files may contain spaces here, so each of them stands
in quotation marks on the line.

The program shows two lines for the terminal. Typed as they are, they destroy what they should save. Mend the
program, so that for the values in your file it shows:

```
cp "my diary.txt" "diary saved.txt"
rm "diary of may.txt"
```
'''

minutes = 4
chapter = "02-where-am-i"
kind = "fix"
hint = "`cp` reads its arguments from left to right: from where, then to where. And how many files does `rm` get in the second line?"
starter = '''original = "my diary.txt"
copy = "diary saved.txt"
older = "diary of may.txt"
print('cp "' + copy + '" "' + original + '"')
print("rm " + older)
'''


def program(original, copy, older):
    print('cp "' + original + '" "' + copy + '"')
    print('rm "' + older + '"')


def cases(rng):
    yield ("my diary.txt", "diary saved.txt", "diary of may.txt")
    yield ("plan.txt", "plan 2.txt", "plan 1.txt")
    yield ("new list", "list", "old list")
    yield ("a b", "c", "d e f")
    for _ in range(4):
        n = rng.integers(3, 90).item()
        word = str(rng.choice(["scores", "tax 26", "team photo"]))
        yield (word + ".txt", word + " " + str(n) + ".txt", word + " " + str(n - 1) + ".txt")


def wrong_still_the_wrong_way(original, copy, older):
    """Your first line copies the old content over the file that should be saved. Which of the two paths does `cp` take
    as the target?"""
    print('cp "' + copy + '" "' + original + '"')
    print('rm "' + older + '"')


def wrong_rm_gets_pieces(original, copy, older):
    """The name in your second line has no quotation marks around it. If it contains spaces, `rm` gets several names
    and deletes other files than the one that was meant."""
    print('cp "' + original + '" "' + copy + '"')
    print("rm " + older)


def wrong_moved(original, copy, older):
    """Your first line moves the file: afterwards there is only one, under the new name. A copy leaves the original where
    it is."""
    print('mv "' + original + '" "' + copy + '"')
    print('rm "' + older + '"')
