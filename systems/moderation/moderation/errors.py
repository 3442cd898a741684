"""What can go wrong in a way that somebody can do something about."""


class ModerationError(Exception):
    """One sentence for the person who asked. It never repeats a text."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status
