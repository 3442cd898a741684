"""Your key has the contents of the copied files and not their paths. Two files that exchange their contents, or one that gets another name, then look as if nothing had changed."""


class BuildCache:
    def __init__(self):
        self.known = set()

    def build(self, steps, files):
        said, key = [], ()
        for step in steps:
            words, copied = step.split(), set()
            if words[0] == "COPY":
                for source in words[1:-1]:
                    here = [p for p in files if source == "." or p == source or p.startswith(source + "/")]
                    if not here and source != ".":
                        raise FileNotFoundError(source)
                    copied |= set(here)
            key = (key, step, "".join(sorted(files[p] for p in copied)))
            said.append("kept" if key in self.known else "built")
            self.known.add(key)
        return said
