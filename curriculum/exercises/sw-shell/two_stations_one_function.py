'''One function, two stations

The two arguments are paths of files with the counts of two stations. Each line is a time, a place and a bird, such as
`07:10 pond robin`. Write a script that prints a line for each file, in the order of the arguments: the path, a colon, the number
of sightings, and how many different birds there were. A path may contain spaces, and a file may be empty.

With a function that is called with each of the two paths, you write the commands only once.

```console
$ cat north.txt
07:10 pond robin
07:11 lawn wren
07:12 pond robin
$ bash two_stations_one_function.sh north.txt south.txt
north.txt: 3 sightings, 2 birds
south.txt: 0 sightings, 0 birds
```
'''

minutes = 7
chapter = "05-a-script-of-your-own"
kind = "shell"
hint = "Within a function, `$1` is the first argument of the function. So the script hands over `\"$1\"` in one call and `\"$2\"` in the other."


def _stations(first, second):
    files = {}
    for path, birds in (first, second):
        lines = [f"07:{10 + n} {'pond lawn'.split()[n % 2]} {bird}\n" for n, bird in enumerate(birds.split())]
        files[path] = "".join(lines)
    return {"files": files, "args": [first[0], second[0]]}


def commands():
    return """
        report() {
            all=$(cat "$1" | wc -l)
            kinds=$(cut -d ' ' -f 3 "$1" | sort | uniq | wc -l)
            echo "$1: $all sightings, $kinds birds"
        }

        report "$1"
        report "$2"
        """


def cases():
    yield _stations(("north.txt", "robin wren robin"), ("south.txt", ""))
    yield _stations(("north pier.txt", "gull gull tern gull"), ("south.txt", "owl"))
    yield _stations(("east.txt", "wren robin wren robin wren"), ("old mill.txt", "heron wren heron"))
    yield _stations(("hill top.txt", "crow crow"), ("lake side.txt", "duck swan duck goose"))


def wrong_same_file_twice():
    """Your two lines are about the same file. The second one has to work with the second argument of the script."""
    return """
        report() {
            all=$(cat "$1" | wc -l)
            kinds=$(cut -d ' ' -f 3 "$1" | sort | uniq | wc -l)
            echo "$1: $all sightings, $kinds birds"
        }

        report "$1"
        report "$1"
        """


def wrong_neighbours_only():
    """You count a bird again each time it comes back: `uniq` merges neighbours only."""
    return """
        report() {
            all=$(cat "$1" | wc -l)
            kinds=$(cut -d ' ' -f 3 "$1" | uniq | wc -l)
            echo "$1: $all sightings, $kinds birds"
        }

        report "$1"
        report "$2"
        """


def wrong_cut_at_spaces():
    """Paths with spaces are cut: a value without quotation marks becomes several words."""
    return """
        report() {
            all=$(cat $1 | wc -l)
            kinds=$(cut -d ' ' -f 3 $1 | sort | uniq | wc -l)
            echo "$1: $all sightings, $kinds birds"
        }

        report $1
        report $2
        """
