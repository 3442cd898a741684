"""What goes wrong in a way that the caller can act on."""


class Problem(Exception):
    """One sentence; `status` is what a server answers with."""

    def __init__(self, sentence: str, status: int = 409) -> None:
        super().__init__(sentence)
        self.status = status
