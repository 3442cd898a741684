"""You take every path that begins with the source. `app.py` and `apples/a` begin with `app`, and `COPY app` copies neither of them."""


class BuildCache:
    def __init__(self):
        self.known = set()

    def build(self, steps, files):
        said, key = [], ()
        for step in steps:
            words, copied = step.split(), []
            if words[0] == "COPY":
                for source in words[1:-1]:
                    here = [p for p in files if source == "." or p.startswith(source)]
                    if not here and source != ".":
                        raise FileNotFoundError(source)
                    copied += [(p, files[p]) for p in here]
            key = (key, step, tuple(sorted(set(copied))))
            said.append("kept" if key in self.known else "built")
            self.known.add(key)
        return said
