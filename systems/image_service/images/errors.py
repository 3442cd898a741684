"""What goes wrong in a way that the caller can act on: one sentence, exit code 2 or a 4xx."""


class ImagesError(ValueError):
    """What was seen, and what to do. `status` is the HTTP status that a server answers with."""

    def __init__(self, sentence: str, status: int = 409) -> None:
        super().__init__(sentence)
        self.status = status
