"""What somebody else has to put right: one sentence, and the HTTP status that fits."""


class Refusal(Exception):
    def __init__(self, sentence: str, status: int = 422) -> None:
        super().__init__(sentence)
        self.status = status
