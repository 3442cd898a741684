'''Folders for a trip

A trip has papers, pictures and a list of what still has to be done. Write a script that makes three folders in the folder in
which it is run: `tickets`, `photos`, and one whose name consists of two words, `to do`. None of them is there yet;
what else is there stays as it is.

```console
$ bash folders_for_a_trip.sh
$ ls
photos
tickets
to do
```

(On some systems `ls` shows quotation marks around a name with a space. They are not part of the name.)
'''

minutes = 4
chapter = "01-a-line-to-the-computer"
kind = "shell"
hint = "The shell cuts the line at its spaces. How many words does `mkdir` get, and how many should it get?"


def commands():
    return """
        mkdir tickets photos "to do"
        """


def cases():
    yield {}
    yield {"files": {"map.png": ""}}
    yield {"files": {"letters/": "", "map.png": ""}}
    yield {"files": {"todo.txt": "call the hotel\n"}}


def wrong_cut_at_the_space():
    """You get two folders, `to` and `do`: the space between them separates two arguments. Keep them together
    with quotation marks."""
    return """
        mkdir tickets photos to do
        """


def wrong_one_folder():
    """You get a single folder with a long name: everything between the quotation marks is one argument."""
    return """
        mkdir "tickets photos to do"
        """


def wrong_joined_by_a_dash():
    """Your third folder is called `to-do`. The name has a space in it."""
    return """
        mkdir tickets photos to-do
        """


def wrong_prompt_typed():
    """None of the folders was made. Is there an error message? If you typed the prompt, too, the shell looks for a
    program called `$`: write only what comes after it."""
    return """
        $ mkdir tickets photos "to do"
        """
