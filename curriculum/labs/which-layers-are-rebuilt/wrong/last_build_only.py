"""You remember only the last build. When the files are again as in an earlier one, such as in build 4 of the table, its layers are still there and can be kept."""


class BuildCache:
    def __init__(self):
        self.known = set()

    def build(self, steps, files):
        said, key, before = [], (), self.known
        self.known = set()
        for step in steps:
            words, copied = step.split(), []
            if words[0] == "COPY":
                for source in words[1:-1]:
                    here = [p for p in files if source == "." or p == source or p.startswith(source + "/")]
                    if not here and source != ".":
                        self.known |= before
                        raise FileNotFoundError(source)
                    copied += [(p, files[p]) for p in here]
            key = (key, step, tuple(sorted(set(copied))))
            said.append("kept" if key in before else "built")
            self.known.add(key)
        return said
