import json
import os
import sys


class Boxes:
    """Five lists would do on cardboard; here a dict knows the box of each question."""

    def __init__(self, deck):
        self.file = os.path.splitext(deck)[0] + ".json"
        self.of = {}
        try:
            with open(self.file, "rb") as file:
                self.of = json.loads(file.read().decode("utf-8"))
            assert isinstance(self.of, dict)
            assert all(type(box) is int and 0 < box < 6 for box in self.of.values())
        except FileNotFoundError:
            pass
        except (AssertionError, ValueError):
            self.of = {}
            os.rename(self.file, self.file + ".damaged")
            sys.stderr.write(f"{self.file}: damaged, moved aside\n")

    def __getitem__(self, question):
        return self.of.get(question, 1)

    def __setitem__(self, question, box):
        self.of[question] = box
        if box == 1:
            del self.of[question]
        temporary = f"{self.file}~"
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump(self.of, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, self.file)
