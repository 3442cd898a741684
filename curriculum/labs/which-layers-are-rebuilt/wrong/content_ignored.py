"""You compare texts of steps only. `COPY app ./app` then stays as it was, although `app/main.py` has another content, and the image has yesterday's program."""


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
            key = (*key, step)
            said.append("kept" if key in self.known else "built")
            self.known.add(key)
        return said
