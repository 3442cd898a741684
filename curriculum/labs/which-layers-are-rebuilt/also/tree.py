class BuildCache:
    """A tree of layers: what lies on a layer are its branches."""

    def __init__(self):
        self._root = {}

    def build(self, steps, files):
        node, answers = self._root, []
        for step in steps:
            name = (step, self._content(step, files))
            answers.append("kept" if name in node else "built")
            node = node.setdefault(name, {})
        return answers

    def _content(self, step, files):
        command, *rest = step.split()
        if command != "COPY":
            return None
        taken = set()
        for source in rest[:-1]:
            there = list(files) if source == "." else []
            for path in files:
                folders = path.split("/")
                if any("/".join(folders[: i + 1]) == source for i in range(len(folders))):
                    there.append(path)
            if source != "." and not there:
                raise FileNotFoundError(f"no {source} in the context")
            taken |= {(path, files[path]) for path in there}
        return frozenset(taken)
