"""You look at the whole context in every `COPY`. A changed `notes.md`, which no step copies, then has everything built again; that is what `COPY . .` does, and what naming the files avoids."""


class BuildCache:
    def __init__(self):
        self.known = set()

    def build(self, steps, files):
        said, key = [], ()
        for step in steps:
            words = step.split()
            if words[0] == "COPY":
                for source in words[1:-1]:
                    if source != "." and not any(p == source or p.startswith(source + "/") for p in files):
                        raise FileNotFoundError(source)
            content = tuple(sorted(files.items())) if words[0] == "COPY" else ()
            key = (key, step, content)
            said.append("kept" if key in self.known else "built")
            self.known.add(key)
        return said
