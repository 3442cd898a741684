'''A label for a folder

Somebody copies folders of photos to a disk and wants a label for each: a heading, then where the folder is, then what
it holds. Write a script that prints three things, one below the other:

1. the heading `Photos   -   disk 2`, with three spaces on each side of the dash,
2. where the folder is in which the script is run, as `pwd` shows it,
3. the names of what is in it, as a plain `ls` shows them.

```console
$ bash what_is_here.sh
Photos   -   disk 2
/home/ada/work
beach.jpg
summer
```
'''

minutes = 5
chapter = "01-a-line-to-the-computer"
kind = "shell"
hint = "Three commands, one on each line. What keeps several spaces in a row together on their way to `echo`?"


def commands():
    return """
        echo "Photos   -   disk 2"
        pwd
        ls
        """


def cases():
    yield {"files": {"beach.jpg": "", "summer/": ""}}
    yield {"files": {"a.jpg": "", "b.jpg": "", "c.jpg": ""}}
    yield {"files": {"winter/snow.jpg": "", "hut.jpg": ""}}
    yield {"files": {".settings": "", "old/": "", "zoo.jpg": ""}}


def wrong_spaces_lost():
    """Your heading has single spaces: `echo` gets the words one by one and puts one space between them."""
    return """
        echo Photos   -   disk 2
        pwd
        ls
        """


def wrong_word_for_the_folder():
    """You print the word `pwd`: `echo` prints the words that it gets. The command of that name says where you are."""
    return """
        echo "Photos   -   disk 2"
        echo pwd
        ls
        """


def wrong_names_first():
    """You print all three things, with the names before the path. The path comes second."""
    return """
        echo "Photos   -   disk 2"
        ls
        pwd
        """
