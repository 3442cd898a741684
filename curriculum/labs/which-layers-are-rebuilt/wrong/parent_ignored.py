"""Your key consists of the step's text and its files, without what lies below. After a change of `requirements.txt` you then keep the `RUN pip` above it, with the packages of the old lock."""


class BuildCache:
    def __init__(self):
        self.known = set()

    def build(self, steps, files):
        said = []
        for step in steps:
            words, copied = step.split(), []
            if words[0] == "COPY":
                for source in words[1:-1]:
                    here = [p for p in files if source == "." or p == source or p.startswith(source + "/")]
                    if not here and source != ".":
                        raise FileNotFoundError(source)
                    copied += [(p, files[p]) for p in here]
            key = (step, tuple(sorted(set(copied))))
            said.append("kept" if key in self.known else "built")
            self.known.add(key)
        return said
