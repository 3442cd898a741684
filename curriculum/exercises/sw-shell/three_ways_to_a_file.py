'''Three ways to a file

On a Linux computer the home folder of the user `user` is in `/home`. In it is a folder `folder`, and in that a file
`file`. These three names are given. The user has opened a terminal and gone to a second folder in the home folder,
one beside `folder`.

Show three paths to the file: the absolute one from the root, one that starts with `~`, and the relative one from where
the user is, as short as possible. For the values in your file the program shows:

```
/home/mira/letters/bank.txt
~/letters/bank.txt
../letters/bank.txt
```
'''

minutes = 4
chapter = "02-where-am-i"
kind = "script"
hint = "The three paths end in the same way and differ only in where they start: at the root, at home, one folder up."


def program(user, folder, file):
    print("/home/" + user + "/" + folder + "/" + file)
    print("~/" + folder + "/" + file)
    print("../" + folder + "/" + file)


def cases(rng):
    yield ("mira", "letters", "bank.txt")
    yield ("tom", "photos", "cat.jpg")
    yield ("a", "b", "c")
    yield ("root2", "data", "train.csv")
    for _ in range(4):
        yield (str(rng.choice(["lea", "jo", "sam"])), str(rng.choice(["music", "bills", "maps"])),
               str(rng.choice(["list.txt", "new.csv", "old.pdf"])))


def wrong_no_root(user, folder, file):
    """Your first path has no `/` in front, so it is relative: the shell would look for a folder `home` where the user
    happens to be."""
    print("home/" + user + "/" + folder + "/" + file)
    print("~/" + folder + "/" + file)
    print("../" + folder + "/" + file)


def wrong_user_after_tilde(user, folder, file):
    """You name the user after `~/`. The sign `~` already stands for the whole way to the home folder, the user's name
    included."""
    print("/home/" + user + "/" + folder + "/" + file)
    print("~/" + user + "/" + folder + "/" + file)
    print("../" + folder + "/" + file)


def wrong_stays_here(user, folder, file):
    """Your third path starts in the folder where the user is, and looks for the other folder inside it. The other
    folder is beside it: which way first?"""
    print("/home/" + user + "/" + folder + "/" + file)
    print("~/" + folder + "/" + file)
    print("./" + folder + "/" + file)


def wrong_spaces_in_the_path(user, folder, file):
    """There are spaces in your paths. The shell would take each piece for an argument of its own. Join the pieces
    with `+`."""
    print("/home/", user, "/", folder, "/", file)
    print("~/", folder, "/", file)
    print("../", folder, "/", file)
